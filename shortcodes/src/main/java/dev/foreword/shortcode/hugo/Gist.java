package dev.foreword.shortcode.hugo;

import dev.foreword.bind.Description;
import dev.foreword.html.Html;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Code that is kept at GitHub: a link to it, or the code by a script of theirs, see {@link HugoShortcodes#players()}.
 *
 * <pre>{@code
 * {{< gist jmooring 23932424365401ffa5e9d9810102a477 "list.html" >}}
 * }</pre>
 *
 * @param user whose it is
 * @param id of the gist
 * @param file one of its files; all of them by default
 */
public record Gist(
        @Description("whose it is") String user,
        @Description("of the gist") String id,

        @Description("one of its files; all of them by default")
        Optional<String> file) {

    static ShortcodeDefinition<Gist> definition(boolean scripts) {
        return ShortcodeDefinition.of("gist", Gist.class, (gist, context, out) -> gist.render(context, out, scripts))
                .placed(Placement.BLOCK)
                .example("{{< gist jmooring 23932424365401ffa5e9d9810102a477 >}}")
                .markdown((gist, context, out) -> {
                    if (gist.isValid()) {
                        out.link(gist.title(), gist.address());
                    }
                });
    }

    private boolean isValid() {
        return Given.isPlain(user, "-") && Given.isPlain(id, "");
    }

    private String address() {
        return "https://gist.github.com/" + user + "/" + id;
    }

    private String title() {
        return Given.text(file).orElse("gist") + " (GitHub)";
    }

    private void render(ShortcodeContext context, HtmlWriter out, boolean scripts) {
        if (!isValid()) {
            context.error("expected a user and the id of a gist: letters, digits and -; found \"" + user + "\" and \""
                    + id + "\"");
        } else if (scripts) {
            String query = Given.text(file)
                    .map(name -> "?file=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                    .orElse("");
            out.html(Html.trusted("<script src=\"" + address() + ".js" + query + "\"></script>"));
        } else {
            out.open("p").attr("class", "gist").open("a").attr("href", address());
            out.attr("rel", "noopener noreferrer").text(title()).close().close();
        }
    }
}
