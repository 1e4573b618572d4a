package dev.foreword.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Bad content, for callers who asked for an exception: thrown by {@link Result#orThrow()} and its like, and by changes
 * that a text does not allow ({@code FrontMatter.edit()} and its editor, {@link Fix#apply}, {@link SourceText#edited},
 * {@code ShortcodeDocument.rewrite}). Reading and rendering never throw it. Its message is every diagnostic, drawn with
 * its source.
 */
public final class ContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /**
     * Carries diagnostics out of a call.
     *
     * @param diagnostics at least one of them an error
     */
    public ContentException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::render).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Everything that was found, warnings included.
     *
     * @return the diagnostics in source order
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
