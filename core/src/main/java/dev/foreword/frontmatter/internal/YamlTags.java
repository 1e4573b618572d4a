package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Explicit tags such as {@code !!str}. Those of the core schema set the kind; all others say how to build an object,
 * which front matter never does, so they are reported and the value is text.
 */
final class YamlTags {

    private static final String CORE = "tag:yaml.org,2002:";

    private YamlTags() {}

    static boolean isMerge(ScalarEvent key) {
        boolean untagged = key.getTag() == null || key.getTag().equals(CORE + "merge");
        return untagged && key.isPlain() && key.getValue().equals("<<");
    }

    static Scalar apply(String tag, Span tagSpan, Scalar scalar, SourceText source, List<Diagnostic> diagnostics) {
        Kind kind = switch (tag) {
            case "!", CORE + "str" -> Kind.STRING;
            case CORE + "int" -> Kind.INTEGER;
            case CORE + "float" -> Kind.DECIMAL;
            case CORE + "bool" -> Kind.BOOLEAN;
            case CORE + "null" -> Kind.NULL;
            default -> {
                // What such a tag stands on is not looked at for numbers and the like (YAML 1.2, chapter 10.3.2).
                ignored(tag, tagSpan, source, diagnostics);
                yield Kind.STRING;
            }
        };
        if (kind == scalar.kind() || kind == Kind.STRING) {
            return new Scalar(scalar.text(), kind, scalar.span());
        }
        Kind bare = CoreSchema.kindOf(scalar.text());
        if (bare == kind || bare == Kind.INTEGER && kind == Kind.DECIMAL) {
            return new Scalar(scalar.text(), kind, scalar.span());
        }
        diagnostics.add(Diagnostic.warning("yaml.tag", source, tagSpan)
                .help("remove the tag, or write a value that fits it")
                .message("\"" + Quoting.shorten(scalar.text()) + "\" is not what its tag " + shown(tag)
                        + " says; the tag is ignored"));
        return scalar;
    }

    static void checkCollection(
            @Nullable String tag, String expected, Span span, SourceText source, List<Diagnostic> diagnostics) {
        if (tag != null && !tag.equals("!") && !tag.equals(CORE + expected)) {
            ignored(tag, span, source, diagnostics);
        }
    }

    private static void ignored(String tag, Span span, SourceText source, List<Diagnostic> diagnostics) {
        diagnostics.add(Diagnostic.warning("yaml.tag", source, span)
                .help("remove it; or put quotes around the value if it is meant to begin with !")
                .message("the tag " + shown(tag) + " means nothing in front matter and is ignored"));
    }

    private static String shown(String tag) {
        return Quoting.shorten(tag.startsWith(CORE) ? "!!" + tag.substring(CORE.length()) : tag);
    }
}
