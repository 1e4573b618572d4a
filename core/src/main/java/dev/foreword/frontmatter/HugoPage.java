package dev.foreword.frontmatter;

import dev.foreword.bind.WrittenAs;
import dev.foreword.bind.internal.ReadBy;
import dev.foreword.data.DataNode;
import dev.foreword.frontmatter.internal.HugoConverter;
import dev.foreword.frontmatter.internal.HugoFields;
import dev.foreword.frontmatter.internal.HugoKeys;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The front matter of a page as Hugo understands it: its predefined fields with Hugo's own conversions, and everything
 * else in {@link #params}.
 *
 * <pre>{@code
 * HugoPage page = FrontMatter.parse(source).as(HugoPage.class).orThrow();
 * page.date().ifPresent(date -> ...);
 * page.params().get("intro");
 * }</pre>
 *
 * <p>Hugo converts where a record of one's own would report: {@code keywords: "a b"} are two keywords, a number can be a
 * title, and what is neither true nor false is false. Where a conversion throws something away, it is a
 * {@code hugo.conversion} warning here. Texts are as written ({@code title: 1.0} is "1.0"). A date that Hugo cannot read,
 * and a {@code url} or alias that begins with {@code http://} or {@code https://}, is an error, as in Hugo.
 *
 * <p>Absent texts are empty, absent numbers 0, absent booleans false. Rules:
 * {@code resources/page/pagemeta/page_frontmatter.go} and {@code hugolib/page__meta.go} in Hugo's source. Immutable.
 *
 * @param title the title
 * @param linkTitle a shorter title for links; empty when not given
 * @param description the description
 * @param summary the summary in Markdown, when it is not taken from the body
 * @param date the page's date; without {@code date} the publish date, then the last modification
 * @param lastmod the last modification ({@code lastmod} or {@code modified}); without it the date, then the publish date
 * @param publishDate from when on the page is published ({@code publishDate}, {@code pubdate} or {@code published});
 *     without it the date
 * @param expiryDate until when the page is published ({@code expiryDate} or {@code unpublishdate})
 * @param draft whether it is a draft; {@code published: false} makes it one, too
 * @param weight its place in lists; 0 for none
 * @param slug the last part of its address, hyphens at either end left out
 * @param url its whole address within the site
 * @param aliases addresses that lead to it; a text is split at blanks
 * @param keywords keywords; a text is split at blanks
 * @param tags the terms of the taxonomy; a text is one term, not split
 * @param categories the terms of the taxonomy; a text is one term, not split
 * @param outputs output formats; a text is split at blanks
 * @param type the content type
 * @param layout the layout
 * @param markup the markup language
 * @param translationKey what ties translations together
 * @param headless whether it is a headless bundle
 * @param isCjkLanguage whether it is written in Chinese, Japanese or Korean
 * @param params all other keys in lower case, those of {@code params} lifted up to them; values as
 *     {@link DataNode#toJava()} makes them, keys in lower case as deep as Hugo makes them so (not within lists)
 */
@WrittenAs(HugoKeys.class)
@ReadBy(HugoConverter.class)
public record HugoPage(
        String title,
        String linkTitle,
        String description,
        String summary,
        Optional<OffsetDateTime> date,
        Optional<OffsetDateTime> lastmod,
        Optional<OffsetDateTime> publishDate,
        Optional<OffsetDateTime> expiryDate,
        boolean draft,
        int weight,
        String slug,
        String url,
        List<String> aliases,
        List<String> keywords,
        List<String> tags,
        List<String> categories,
        List<String> outputs,
        String type,
        String layout,
        String markup,
        String translationKey,
        boolean headless,
        boolean isCjkLanguage,
        Map<String, Object> params) {

    /** Copies the lists; the order of {@code params} is kept. */
    public HugoPage {
        aliases = List.copyOf(aliases);
        keywords = List.copyOf(keywords);
        tags = List.copyOf(tags);
        categories = List.copyOf(categories);
        outputs = List.copyOf(outputs);
        params = HugoFields.copy(params);
    }
}
