package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode.Mapping;
import dev.foreword.frontmatter.FrontMatter.Limits;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlVersion;

/**
 * Makes a value tree of a TOML block.
 *
 * <p>tomlj decides whether it is TOML and finds every mistake, but its values have lost how they were written and where
 * they end, and some text costs it quadratic time. So {@link TomlWalk} goes first and reads the tree with spans, and
 * {@link TomlText} keeps from tomlj what it could choke on.
 */
final class TomlReader {

    private static final TomlParseOptions OPTIONS =
            TomlParseOptions.sourceless().withVersion(TomlVersion.V1_0_0);

    private final SourceText source;
    private final Span data;
    private final Limits limits;

    TomlReader(SourceText source, Span data, Limits limits) {
        this.source = source;
        // TOML allows a byte order mark at its start; tomlj does not.
        this.data = source.text().startsWith("\uFEFF", data.start()) && !data.isEmpty()
                ? new Span(data.start() + 1, data.end())
                : data;
        this.limits = limits;
    }

    Mapping read(List<Diagnostic> diagnostics) {
        TomlWalk walk = new TomlWalk(source, data, limits);
        Mapping mapping = walk.read();
        TomlText text = walk.forTomlj();
        TomlErrors errors = new TomlErrors(source, data, text);
        Optional<TomlParseResult> result = judged(text.text());
        if (result.isPresent() && result.get().hasErrors()) {
            diagnostics.addAll(errors.translate(result.get().errors()));
            return Mapping.empty(data.start());
        }
        if (result.isEmpty()) {
            throw new Unreadable(errors.unexplained(data));
        }
        if (walk.firstBroken().isPresent()) {
            throw new Unreadable(errors.unexplained(walk.firstBroken().get()));
        }
        return mapping;
    }

    /**
     * What tomlj says of a text; nothing where it fails itself, as 2.2.0 does at a control character in a comment between
     * { and }.
     */
    private static Optional<TomlParseResult> judged(String text) {
        try {
            return Optional.of(Toml.parse(text, OPTIONS));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
