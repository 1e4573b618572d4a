package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode.Mapping;
import dev.foreword.frontmatter.FrontMatter.Limits;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;
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
        TomlParseResult result = Toml.parse(text.text(), OPTIONS);
        if (result.hasErrors()) {
            diagnostics.addAll(new TomlErrors(source, data, text).translate(result.errors()));
            return Mapping.empty(data.start());
        }
        if (walk.firstBroken().isPresent()) {
            Span broken = walk.firstBroken().get();
            throw new Unreadable(Diagnostic.error("toml.syntax", source, broken).message("this is not TOML"));
        }
        return mapping;
    }
}
