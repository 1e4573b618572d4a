package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether calls are what their definitions ask for, but for arguments. */
final class CallChecks {

    private final SourceText source;
    private final Shortcodes shortcodes;
    private final List<Diagnostic> diagnostics;

    /** Whether there are tags that were not understood: one of them may be the end of a call. */
    private final boolean looseEnds;

    CallChecks(ShortcodeDocument document, Shortcodes shortcodes, List<Diagnostic> diagnostics) {
        this.source = document.source();
        this.looseEnds = Diagnostic.anyError(document.diagnostics());
        this.shortcodes = shortcodes;
        this.diagnostics = diagnostics;
    }

    void inner(Call call, ShortcodeDefinition<?> definition) {
        if (definition.inner() == InnerContent.NONE && call.inner().isPresent()) {
            String tag = call.notation().leftDelimiter() + " " + call.name() + " … "
                    + call.notation().rightDelimiter();
            diagnostics.add(Diagnostic.error(
                            "shortcode.no-inner", source, call.closing().orElse(call.opening()))
                    .help(call.isSelfClosing() ? "write " + tag : "take the closing tag away")
                    .fix(CallFixes.withoutInner(source, call))
                    .message("\"" + call.name() + "\" has no inner content, found "
                            + (call.isSelfClosing() ? "a tag that closes itself" : "a closing tag")));
        } else if (!definition.isInnerOptional() && call.inner().isEmpty()) {
            String left = call.notation().leftDelimiter();
            String right = call.notation().rightDelimiter();
            Diagnostic.Builder unclosed = Diagnostic.error("shortcode.unclosed", source, call.opening())
                    .help("write " + left + " /" + call.name() + " " + right + " behind its content, or /" + right
                            + " at the end of this tag if it has none");
            if (!looseEnds) {
                unclosed.fix(CallFixes.closing(source, call)).fix(CallFixes.closingItself(source, call));
            }
            diagnostics.add(unclosed.message("\"" + call.name() + "\" is not closed"));
        }
    }

    void place(Call call, ShortcodeDefinition<?> definition, @Nullable CallFrame parent) {
        age(call, definition);
        String around = parent == null ? "" : canonical(parent.call().name());
        if (!definition.parents().isEmpty() && !definition.parents().contains(around)) {
            diagnostics.add(Diagnostic.error("shortcode.misplaced", source, call.nameSpan())
                    .message("\"" + call.name() + "\" belongs directly inside of "
                            + String.join(" or ", definition.parents()) + ", found it "
                            + (parent == null ? "at the top of the page" : "inside of " + around)));
        } else if (parent != null) {
            List<String> allowed =
                    shortcodes.find(around).map(ShortcodeDefinition::children).orElse(List.of());
            if (!allowed.isEmpty() && !allowed.contains(definition.name())) {
                diagnostics.add(Diagnostic.error("shortcode.misplaced", source, call.nameSpan())
                        .message("\"" + around + "\" holds " + String.join(" or ", allowed) + ", found \"" + call.name()
                                + "\""));
            }
        }
    }

    private void age(Call call, ShortcodeDefinition<?> definition) {
        if (definition.formerNames().stream().anyMatch(call.name()::equalsIgnoreCase)) {
            diagnostics.add(Diagnostic.warning("shortcode.deprecated", source, call.nameSpan())
                    .help("write \"" + definition.name() + "\"")
                    .fix(CallFixes.renamed(source, call, definition.name()).safe())
                    .message("\"" + call.name() + "\" is an old name of \"" + definition.name() + "\""));
        }
        definition.deprecation().ifPresent(advice -> {
            Diagnostic.Builder deprecated = Diagnostic.warning("shortcode.deprecated", source, call.nameSpan())
                    .help(advice);
            definition.replacement().ifPresent(name -> deprecated.fix(CallFixes.renamed(source, call, name)));
            diagnostics.add(deprecated.message("\"" + call.name() + "\" is deprecated"));
        });
    }

    private String canonical(String name) {
        return shortcodes.find(name).map(ShortcodeDefinition::name).orElse(name);
    }
}
