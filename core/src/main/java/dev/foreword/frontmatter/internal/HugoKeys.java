package dev.foreword.frontmatter.internal;

import dev.foreword.bind.Description;
import dev.foreword.bind.Key;
import dev.foreword.bind.Pattern;
import dev.foreword.bind.Rest;
import dev.foreword.bind.internal.Besides;
import dev.foreword.bind.internal.CaseOnly;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What authors write for a {@link dev.foreword.frontmatter.HugoPage}, for its schema. Hugo converts nearly anything to
 * anything; so the types that are meant are those of the components, and {@code @Besides} has the others.
 */
@CaseOnly
public record HugoKeys(
        @Description("The title of the page.") @Besides({"array", "object"})
        Optional<String> title,

        @Description("A shorter title, for links to the page.") @Besides({"array", "object"})
        Optional<String> linkTitle,

        @Description("What the page is about, for search engines and previews.") @Besides({"array", "object"})
        Optional<String> description,

        @Description("The summary in Markdown, in place of the beginning of the page.") @Besides({"array", "object"})
        Optional<String> summary,

        @Description("The date of the page, mostly that of its creation.") @Besides("integer")
        Optional<OffsetDateTime> date,

        @Description("When the page was last changed.") @Key(aliases = "modified") @Besides("integer")
        Optional<OffsetDateTime> lastmod,

        @Description("From when on the page is published.") @Key(aliases = "pubdate") @Besides("integer")
        Optional<OffsetDateTime> publishDate,

        @Description("Until when the page is published.") @Key(aliases = "unpublishdate") @Besides("integer")
        Optional<OffsetDateTime> expiryDate,

        @Description("true to keep the page off the site until it is ready.")
        @Besides({"string", "number", "array", "object"})
        Optional<Boolean> draft,

        @Description("false makes the page a draft; a date is one for publishDate.")
        Optional<Object> published,

        @Description("The place of the page in lists: lighter pages come first, 0 is none.")
        @Besides({"string", "number", "boolean", "array", "object"})
        OptionalInt weight,

        @Description("The last part of the page's address.") @Besides({"array", "object"})
        Optional<String> slug,

        @Description("The whole address of the page within the site, such as /about/.") @Besides({"array", "object"})
        Optional<@Pattern(value = NO_PROTOCOL, expected = "an address within the site, such as /about/") String> url,

        @Description("Older addresses that lead to the page, such as /old/.") @Besides("object")
        List<@Pattern(value = NO_PROTOCOL, expected = "an address within the site, such as /old/") String> aliases,

        @Description("Keywords for search engines.") @Besides("object")
        List<String> keywords,

        @Description("Terms of the taxonomy \"tags\".") @Besides("object")
        List<String> tags,

        @Description("Terms of the taxonomy \"categories\".") @Besides("object")
        List<String> categories,

        @Description("The output formats of the page, such as html and rss.") @Besides("object")
        List<String> outputs,

        @Description("The content type, in place of that of the section; it picks the template.")
        @Besides({"array", "object"})
        Optional<String> type,

        @Description("The name of the template.") @Besides({"array", "object"})
        Optional<String> layout,

        @Description("The language of the content, in place of that which the file's name says.")
        @Besides({"array", "object"})
        Optional<String> markup,

        @Description("The same for all translations of a page.") @Besides({"array", "object"})
        Optional<String> translationKey,

        @Description("true for a bundle whose pages are not published.")
        @Besides({"string", "number", "array", "object"})
        Optional<Boolean> headless,

        @Description("true when the page is in Chinese, Japanese or Korean, where words are counted otherwise.")
        @Key("isCJKLanguage")
        @Besides({"string", "number", "array", "object"})
        Optional<Boolean> isCjkLanguage,

        @Description("The menus in which the page has an entry.") @Key(value = "menus", aliases = "menu")
        Optional<Object> menus,

        @Description("Front matter for the pages below this one.")
        Optional<Object> cascade,

        @Description("Names, titles and parameters of the files in the page's bundle.")
        Optional<Object> resources,

        @Description("How the page stands in the site map.") Optional<Object> sitemap,

        @Description("Whether the page is rendered and listed.") @Key(value = "build", aliases = "_build")
        Optional<Object> build,

        @Description("Parameters of the site's own; they may also stand beside the other keys.")
        Map<String, Object> params,

        @Rest Map<String, Object> others) {

    private static final String NO_PROTOCOL = "(?!https?://)[\\w\\W]*";
}
