package dev.foreword.shortcode.hugo;

import dev.foreword.bind.Description;
import dev.foreword.data.DataNode;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value of the page's front matter, in the text.
 *
 * <pre>{@code
 * Written in {{< param city >}} by {{< param author.name >}}.
 * }</pre>
 *
 * @param name a key, or several with points in between for keys within keys; those below {@code params} are found
 *     without it, too
 */
public record Param(
        @Description(
                "a key, or several with points in between for keys within keys; those below params are found without it, too")
        String name) {

    /**
     * The shortcode {@code param}, which stands in the text.
     *
     * @return the definition
     */
    public static ShortcodeDefinition<Param> definition() {
        return ShortcodeDefinition.of("param", Param.class, Param::render)
                .inline()
                .example("{{< param title >}}")
                .plainText((param, context, out) -> param.value(context).ifPresent(out::text));
    }

    private static void render(Param param, ShortcodeContext context, HtmlWriter out) {
        param.value(context)
                .ifPresentOrElse(
                        out::text,
                        () -> context.error("expected a value called \"" + param.name
                                + "\" in the front matter of the page, found "
                                + param.node(context).map(param::found).orElse("none")));
    }

    private Optional<String> value(ShortcodeContext context) {
        return node(context).flatMap(Param::text);
    }

    private Optional<DataNode> node(ShortcodeContext context) {
        DataNode.Mapping page = context.page();
        return find(page)
                .or(() -> page.get("params")
                        .filter(DataNode.Mapping.class::isInstance)
                        .flatMap(params -> find((DataNode.Mapping) params)));
    }

    /** What is there instead of a value. */
    private String found(DataNode node) {
        if (node instanceof DataNode.Sequence) {
            return "a list of mappings or lists";
        }
        if (node instanceof DataNode.Mapping mapping) {
            return mapping.entries().isEmpty()
                    ? "a mapping without keys"
                    : "a mapping; write the name of one of its keys behind a point, such as \"" + name + "."
                            + mapping.entries().get(0).key().text() + "\"";
        }
        return "nothing behind its name";
    }

    private Optional<DataNode> find(DataNode.Mapping mapping) {
        Optional<DataNode> found = Optional.of(mapping);
        for (String key : name.split("\\.", -1)) {
            found = found.flatMap(node -> node instanceof DataNode.Mapping keys ? keys.get(key) : Optional.empty());
        }
        return found;
    }

    private static Optional<String> text(DataNode node) {
        if (node instanceof DataNode.Scalar scalar) {
            return scalar.kind() == DataNode.Kind.NULL ? Optional.empty() : Optional.of(scalar.text());
        }
        if (node instanceof DataNode.Sequence list) {
            boolean readable = list.items().isEmpty()
                    || list.items().stream().anyMatch(item -> text(item).isPresent());
            return !readable
                    ? Optional.empty()
                    : Optional.of(list.items().stream()
                            .flatMap(item -> text(item).stream())
                            .collect(Collectors.joining(", ")));
        }
        return Optional.empty();
    }
}
