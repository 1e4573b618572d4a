package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode.Mapping;
import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.frontmatter.FrontMatter.Limits;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The data of a block, and what was noticed on the way. */
public record ReadData(Mapping data, List<Diagnostic> diagnostics) {

    public static ReadData of(SourceText source, Block block, Limits limits) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        block.problem().ifPresent(diagnostics::add);
        Mapping data = Mapping.empty(block.data().start());
        if (block.format() != Format.NONE && !Diagnostic.anyError(diagnostics)) {
            try {
                data = read(source, block, limits, diagnostics);
                FenceAdvice.behindClosing(source, block).ifPresent(diagnostics::add);
            } catch (Unreadable unreadable) {
                diagnostics.add(unreadable.diagnostic());
            }
            if (Diagnostic.anyError(diagnostics)) {
                return new ReadData(
                        data, FenceAdvice.longFence(source, block).map(List::of).orElse(diagnostics));
            }
        }
        return new ReadData(data, diagnostics);
    }

    private static Mapping read(SourceText source, Block block, Limits limits, List<Diagnostic> diagnostics) {
        Span data = block.data();
        if (data.length() > limits.size()) {
            Span opening = new Span(block.span().start(), Math.min(block.span().start() + 3, source.length()));
            throw new Unreadable(Diagnostic.error("data.too-large", source, opening)
                    .help("is the closing delimiter where it should be? Long text belongs into the body")
                    .message("the front matter is " + data.length() + " characters long; at most " + limits.size()
                            + " are read"));
        }
        return switch (block.format()) {
            case YAML -> new YamlReader(source, data, limits, diagnostics).read();
            case TOML -> new TomlReader(source, data, limits).read(diagnostics);
            case JSON -> new JsonReader(source, data, limits, diagnostics).read();
            case NONE -> Mapping.empty(data.start());
        };
    }
}
