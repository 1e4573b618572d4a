package dev.foreword.shortcode.internal;

import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.shortcode.Arguments;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.ShortcodeNode;
import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.shortcode.ShortcodeNode.Escaped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The calls of a document, each in one line, with the inner text that Hugo's templates would be given. */
final class DrawnCalls {

    private final ShortcodeDocument document;
    private final Function<String, Optional<String>> templates;
    private final boolean inner;
    private final List<String> calls = new ArrayList<>();

    private DrawnCalls(ShortcodeDocument document, Function<String, Optional<String>> templates, boolean inner) {
        this.document = document;
        this.templates = templates;
        this.inner = inner;
    }

    /**
     * The calls, inner ones first.
     *
     * @param templates what stands in for a shortcode: text with {@code {{ .Inner }}}, behind {@code @@INNER@@} or
     *     {@code @@NOIN@@} if its calls are recorded
     * @param inner whether the inner text is drawn
     */
    static List<String> of(ShortcodeDocument document, Function<String, Optional<String>> templates, boolean inner) {
        DrawnCalls drawn = new DrawnCalls(document, templates, inner);
        drawn.render(document.nodes(), Optional.empty());
        return drawn.calls;
    }

    static boolean hasInner(String template) {
        return template.replace("{{/* .Inner */}}", "").contains(".Inner");
    }

    private String render(List<ShortcodeNode> nodes, Optional<Call> parent) {
        StringBuilder out = new StringBuilder();
        int ordinal = 0;
        for (ShortcodeNode node : nodes) {
            if (node instanceof Call call) {
                out.append(render(call, ordinal++, parent));
            } else {
                out.append(
                        node instanceof Escaped escaped
                                ? escaped.literal()
                                : document.source().slice(node.span()));
            }
        }
        return out.toString();
    }

    private String render(Call call, int ordinal, Optional<Call> parent) {
        String innerText = render(call.inner().orElse(List.of()), Optional.of(call));
        String template = templates.apply(call.name()).orElse("?");
        if (template.startsWith("@@")) {
            StringBuilder out =
                    new StringBuilder(call.name()).append('#').append(ordinal).append(params(call.arguments()));
            out.append(parent.map(p -> " in " + p.name()).orElse(""));
            if (parent.isEmpty()) {
                out.append(place(call));
            }
            calls.add(out.append(inner && hasInner(template) ? " <" + innerText + ">" : "")
                    .toString());
        }
        return template.replace("@@INNER@@", "").replace("@@NOIN@@", "").replace("{{ .Inner }}", innerText);
    }

    /** Hugo counts columns and offsets in bytes, and lines by LF alone. */
    private String place(Call call) {
        String before = document.source().text().substring(0, call.span().start());
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int offset = HugoVectors.bytes(before, before.length());
        int lineStart = HugoVectors.bytes(before, before.lastIndexOf('\n') + 1);
        return " at " + line + ":" + (offset - lineStart + 1) + " @" + offset;
    }

    private static String params(Arguments arguments) {
        if (arguments.isEmpty()) {
            return "";
        }
        if (!arguments.isNamed()) {
            return arguments.positional().stream()
                    .map(DrawnCalls::typed)
                    .toList()
                    .toString();
        }
        Map<String, String> named = new TreeMap<>();
        arguments.named().forEach((name, value) -> named.put(name, typed(value)));
        return named.toString();
    }

    private static String typed(Scalar value) {
        return switch (value.kind()) {
            case BOOLEAN -> "[bool, " + value.text() + "]";
            case INTEGER -> "[int, " + Long.parseLong(value.text()) + "]";
            case DECIMAL -> "[float64, " + Double.parseDouble(value.text()) + "]";
            default -> value.kind() == Kind.STRING ? "[string, " + value.text() + "]" : "?";
        };
    }
}
