package dev.foreword.shortcode.hugo;

import dev.foreword.bind.Description;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import dev.foreword.shortcode.ShortcodeNode;
import dev.foreword.shortcode.TextForm;
import java.util.List;
import java.util.Optional;

/**
 * Code in a language. It is not coloured: that is for the site's style sheet and script, or for nobody.
 *
 * <pre>{@code
 * {{< highlight java >}}
 * int answer = 6 * 7;
 * {{< /highlight >}}
 * }</pre>
 *
 * @param language such as {@code java}
 * @param options of Hugo's highlighter, such as {@code linenos=table}; nothing is done with them
 */
public record Highlight(
        @Description("such as java") String language,

        @Description("of Hugo's highlighter, such as linenos=table; nothing is done with them")
        Optional<String> options) {

    /**
     * The shortcode {@code highlight}, with code inside.
     *
     * @return the definition
     */
    public static ShortcodeDefinition<Highlight> definition() {
        return ShortcodeDefinition.of("highlight", Highlight.class, Highlight::render)
                .placed(Placement.BLOCK)
                .describeInner("code")
                .example("{{< highlight java >}}\nint answer = 6 * 7;\n{{< /highlight >}}")
                .inner(InnerContent.AS_WRITTEN)
                .markdown(Highlight::text);
    }

    private static void render(Highlight highlight, ShortcodeContext context, HtmlWriter out) {
        for (ShortcodeNode.Call call : context.call().children()) {
            context.warn("expected code, found the shortcode \"" + call.name() + "\", which is left out; to show a tag,"
                    + " write " + call.notation().leftDelimiter() + "/* … */"
                    + call.notation().rightDelimiter());
        }
        String language = highlight.language.strip();
        out.open("div")
                .attr("class", "highlight")
                .open("pre")
                .attr("tabindex", "0")
                .open("code");
        out.attr("class", "language-" + language).attr("data-lang", language).text(code(context));
        out.close().close().close();
    }

    private static void text(Highlight highlight, ShortcodeContext context, TextForm.Output out) {
        String code = code(context);
        StringBuilder fence = new StringBuilder("```");
        while (code.contains(fence)) {
            fence.append('`');
        }
        String language = Given.isPlain(highlight.language, "-_+#.") ? highlight.language : "";
        out.markdown(fence + language + "\n" + code + "\n" + fence);
    }

    /** Without the indentation of the call, as Hugo's {@code .InnerDeindent}, and without line breaks at both ends. */
    private static String code(ShortcodeContext context) {
        StringBuilder out = new StringBuilder();
        add(out, context, context.call().inner().orElse(List.of()));
        String indentation = context.indentation();
        if (!indentation.isEmpty()) {
            String indented = out.toString();
            out.setLength(0);
            for (int line = 0; line < indented.length(); ) {
                int next = indented.indexOf('\n', line) + 1;
                int end = next == 0 ? indented.length() : next;
                out.append(indented, indented.startsWith(indentation, line) ? line + indentation.length() : line, end);
                line = end;
            }
        }
        int start = 0;
        int end = out.length();
        while (start < end && isLineBreak(out.charAt(start))) {
            start++;
        }
        while (end > start && isLineBreak(out.charAt(end - 1))) {
            end--;
        }
        return out.substring(start, end);
    }

    private static void add(StringBuilder out, ShortcodeContext context, List<ShortcodeNode> nodes) {
        int start = context.call().opening().end();
        for (ShortcodeNode node : nodes) {
            if (node instanceof ShortcodeNode.Text text) {
                out.append(
                        context.innerText(),
                        text.span().start() - start,
                        text.span().end() - start);
            } else if (node instanceof ShortcodeNode.Escaped escaped) {
                out.append(escaped.literal());
            } else if (node instanceof ShortcodeNode.Call call) {
                add(out, context, call.inner().orElse(List.of()));
            }
        }
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
