package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says in words for authors what snakeyaml's scanner says in words for implementers of YAML. */
final class YamlErrors {

    private final SourceText source;
    private final Span data;
    private final CodePoints codePoints;

    YamlErrors(SourceText source, Span data, CodePoints codePoints) {
        this.source = source;
        this.data = data;
        this.codePoints = codePoints;
    }

    Diagnostic translate(YAMLException e) {
        int at = data.start();
        if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            at = data.start() + codePoints.offset(marked.getProblemMark().getIndex());
        }
        return Diagnostic.error("yaml.syntax", source, Span.at(at)).message("this is not YAML");
    }

    static Diagnostic notAMapping(SourceText source, DataNode root) {
        String found = root instanceof Scalar ? "text" : "a list";
        return Diagnostic.error("front-matter.not-a-mapping", source, root.span())
                .message("expected keys with values, such as title: My page, found " + found);
    }

    static Diagnostic keyIsNoText(SourceText source, Span key) {
        return Diagnostic.error("yaml.syntax", source, key)
                .help("put quotes around a value that begins with { or [")
                .message("expected a key, found a list or a mapping");
    }
}
