package dev.foreword.shortcode.hugo;

import dev.foreword.bind.Description;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import java.util.Optional;

/**
 * The address of another page of the site.
 *
 * <pre>{@code
 * See [the prices]({{< relref "/shop/prices.md#bread" >}}).
 * }</pre>
 *
 * @param path of the page, with a fragment behind {@code #} if need be
 * @param outputFormat such as {@code amp}
 * @param lang such as {@code sv}
 */
public record Ref(
        @Description("of the page, with a fragment behind # if need be")
        String path,

        @Description("such as amp") Optional<String> outputFormat,
        @Description("such as sv") Optional<String> lang) {

    static ShortcodeDefinition<Ref> definition(String name, boolean absolute, Optional<LinkResolver> links) {
        return ShortcodeDefinition.of(
                        name, Ref.class, (ref, context, out) -> render(ref, context, out, absolute, links))
                .inline()
                .example("[a page]({{< " + name + " \"/page.md\" >}})")
                .plainText((ref, context, out) ->
                        ref.address(context, absolute, links).ifPresent(out::text))
                .markdown((ref, context, out) ->
                        ref.address(context, absolute, links).ifPresent(address -> out.markdown(Urls.of(address))));
    }

    private static void render(
            Ref ref, ShortcodeContext context, HtmlWriter out, boolean absolute, Optional<LinkResolver> links) {
        if (links.isEmpty() && !ref.path.startsWith("#")) {
            context.error("the program that renders this page knows no other pages: give HugoShortcodes.links(..) a"
                    + " resolver");
            return;
        }
        Optional<String> address = ref.address(context, absolute, links);
        address.ifPresentOrElse(
                out::text,
                () -> context.error("expected the path of a page, found \"" + ref.path + "\", which leads to none"));
    }

    private Optional<String> address(ShortcodeContext context, boolean absolute, Optional<LinkResolver> links) {
        int hash = path.indexOf('#');
        if (hash == 0) {
            return Optional.of(path);
        }
        String fragment = hash < 0 ? "" : path.substring(hash + 1);
        LinkResolver.Link link = new LinkResolver.Link(
                (hash < 0 ? path : path.substring(0, hash)).strip(),
                fragment,
                absolute,
                Given.text(outputFormat),
                Given.text(lang),
                context.file(),
                context.position());
        return links.flatMap(resolver -> resolver.resolve(link)).map(url -> hash < 0 ? url : url + "#" + fragment);
    }
}
