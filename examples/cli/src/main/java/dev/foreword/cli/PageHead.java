package dev.foreword.cli;

import dev.foreword.bind.Default;
import dev.foreword.bind.Key;
import dev.foreword.bind.Rest;
import dev.foreword.data.DataNode;
import dev.foreword.frontmatter.FrontMatter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the page template uses of a page's front matter.
 *
 * @param title the title; the file's name takes its place
 * @param intro one or two sentences for the list of pages and for search engines
 * @param date when it was written
 * @param authors who wrote it
 * @param language a language tag such as {@code da}
 * @param toc the heading of the table of contents, or {@code true} for the usual one; without it there is none
 * @param footnotes {@code sidenotes} or {@code popovers}; anything else is endnotes
 * @param demonstrates what there is to see on the page, told in the list of pages
 * @param draft whether it is not finished; drafts are written, and marked in the list of pages
 * @param others everything else, which the template leaves to itself
 */
record PageHead(
        Optional<String> title,
        Optional<String> intro,
        Optional<LocalDate> date,
        @Key("author") List<String> authors,
        Optional<String> language,
        Optional<String> toc,
        Optional<String> footnotes,
        List<String> demonstrates,
        @Default("false") boolean draft,
        @Rest Map<String, Object> others) {

    /** For a page whose front matter did not bind: the two words that no page should be without. */
    static PageHead rescue(FrontMatter file) {
        return new PageHead(
                text(file, "title"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                text(file, "language"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Map.of());
    }

    /** What the list of pages needs, which is kept for every page of a site. */
    PageHead withoutOthers() {
        return new PageHead(title, intro, date, authors, language, toc, footnotes, demonstrates, draft, Map.of());
    }

    private static Optional<String> text(FrontMatter file, String key) {
        return file.data()
                .get(key)
                .filter(DataNode.Scalar.class::isInstance)
                .map(node -> ((DataNode.Scalar) node).text());
    }

    /** The language as a well-formed tag, such as {@code en} for {@code En}. */
    Optional<String> languageTag() {
        return language.map(tag -> Locale.forLanguageTag(tag.strip()).toLanguageTag())
                .filter(tag -> !tag.equals("und"));
    }

    /** The heading of the table of contents, if the page asks for one. */
    Optional<String> tocHeading() {
        return toc.filter(text -> !text.isBlank() && !text.equals("false"))
                .map(text -> text.equals("true") ? Words.in(languageTag()).onThisPage() : text);
    }
}
