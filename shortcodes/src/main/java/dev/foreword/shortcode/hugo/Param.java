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
        Optional<String> value = param.value(context);
        value.ifPresentOrElse(
                out::text,
                () -> context.error(
                        "expected a value called \"" + param.name + "\" in the front matter of the page, found none"));
    }

    private Optional<String> value(ShortcodeContext context) {
        DataNode.Mapping page = context.page();
        return find(page)
                .or(() -> page.get("params")
                        .filter(DataNode.Mapping.class::isInstance)
                        .flatMap(params -> find((DataNode.Mapping) params)))
                .flatMap(Param::text);
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
            return Optional.of(
                    list.items().stream().flatMap(item -> text(item).stream()).collect(Collectors.joining(", ")));
        }
        return Optional.empty();
    }
}
