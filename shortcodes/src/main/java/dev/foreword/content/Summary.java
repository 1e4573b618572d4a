package dev.foreword.content;

import java.util.Objects;

/**
 * The beginning of a page, or what stands for it in lists, as Hugo's {@code .Summary} gives it.
 *
 * <pre>{@code
 * Summary summary = page.summary();
 * String teaser = summary.html() + (summary.truncated() ? "<a href=\"…\">Read on</a>" : "");
 * }</pre>
 *
 * <p>The first of these that there is:
 *
 * <ol>
 *   <li>what stands before {@code <!--more-->}. These exact letters divide the page, once, wherever they stand outside of
 *       shortcodes; they end the paragraph that they are in;
 *   <li>the {@code summary} of the front matter, which is Markdown;
 *   <li>as many sentences, or blocks, as have 70 words, see {@link ContentPipeline.Builder#summaryLength(int)}.
 * </ol>
 *
 * @param html HTML; of {@link Kind#AUTOMATIC} summaries by sentence, text without tags in which characters are escaped
 * @param kind where it comes from
 * @param truncated whether the page goes on behind it
 */
public record Summary(String html, Kind kind, boolean truncated) {

    /** Where a summary comes from. */
    public enum Kind {
        /** The text before {@code <!--more-->}. */
        DIVIDED,
        /** The {@code summary} of the front matter. */
        FRONT_MATTER,
        /** The beginning of the text. */
        AUTOMATIC
    }

    /** Refuses null. */
    public Summary {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(kind, "kind");
    }
}
