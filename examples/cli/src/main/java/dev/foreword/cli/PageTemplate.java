package dev.foreword.cli;

import dev.foreword.content.Heading;
import dev.foreword.html.Html;
import dev.foreword.html.HtmlWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The HTML documents of a site: a page, and the list of all pages. */
final class PageTemplate {

    private static final int TOC_FROM = 2;
    private static final int TOC_TO = 3;

    private PageTemplate() {}

    /**
     * A page as a whole document.
     *
     * @param name what it is called when it has no title
     * @param toTop the way to the top of the site, such as {@code ../}
     */
    static String page(PageHead head, String name, String toTop, List<Heading> headings, String body) {
        HtmlWriter out = HtmlWriter.create();
        String title = head.title().orElse(name);
        Words words = Words.in(head.languageTag());
        begin(out, head.languageTag(), title, head.intro(), toTop);
        out.open("header").attr("class", "site");
        out.open("nav").open("a").attr("href", toTop + SitePlan.INDEX).text("← " + words.allPages());
        out.close().close().close().text("\n");
        out.open("main").open("article").text("\n");
        heading(out, head, title, words);
        head.tocHeading().ifPresent(heading -> tableOfContents(out, heading, headings));
        out.html(Html.trusted(body));
        out.close().close().text("\n");
        return end(out);
    }

    /** The front page of a site: the home page's text, if there is one, and a list of all pages. */
    static String index(Optional<SitePage> home, String name, List<SitePage> pages) {
        HtmlWriter out = HtmlWriter.create();
        Optional<String> language = home.flatMap(page -> page.head().languageTag());
        String title = home.flatMap(page -> page.head().title()).orElse(name);
        Words words = Words.in(language);
        begin(out, language, title, home.flatMap(page -> page.head().intro()), "");
        out.open("main").text("\n");
        out.open("article").text("\n");
        out.open("h1").text(title).close().text("\n");
        home.ifPresent(page -> out.html(Html.trusted(page.html())));
        out.close().text("\n");
        out.open("nav").attr("class", "pages").attr("aria-labelledby", "all-pages");
        out.open("h2").attr("id", "all-pages").text(words.allPages()).close().text("\n");
        out.open("ul").text("\n");
        pages.forEach(page -> entry(out, page));
        out.close().close().close().text("\n");
        return end(out);
    }

    private static void entry(HtmlWriter out, SitePage page) {
        PageHead head = page.head();
        out.open("li").attr("lang", head.languageTag());
        out.open("a").attr("href", relativeUrl(page.target()));
        out.text(head.title().orElse(page.target())).close();
        head.date().ifPresent(date -> {
            out.text(" ");
            date(out, date, head.languageTag());
        });
        if (head.draft()) {
            out.text(" ").open("span").attr("class", "draft");
            out.text(Words.in(head.languageTag()).draft()).close();
        }
        head.intro()
                .filter(intro -> !intro.isBlank())
                .ifPresent(intro -> out.open("p").text(intro).close());
        if (!head.demonstrates().isEmpty()) {
            out.open("ul").attr("class", "demonstrates").attr("lang", "en");
            head.demonstrates().forEach(feature -> out.open("li").text(feature).close());
            out.close();
        }
        out.close().text("\n");
    }

    private static void heading(HtmlWriter out, PageHead head, String title, Words words) {
        out.open("header").open("h1").text(title).close();
        if (head.date().isPresent() || !head.authors().isEmpty()) {
            out.open("p").attr("class", "byline");
            head.date().ifPresent(date -> date(out, date, head.languageTag()));
            if (!head.authors().isEmpty()) {
                out.text(head.date().isPresent() ? " " + words.by() + " " : "");
                out.text(String.join(" " + words.and() + " ", head.authors()));
            }
            out.close();
        }
        out.close().text("\n");
    }

    private static void date(HtmlWriter out, LocalDate date, Optional<String> language) {
        out.open("time").attr("datetime", date.toString());
        out.text(LongDates.format(date, language.orElse("en"))).close();
    }

    private static void tableOfContents(HtmlWriter out, String title, List<Heading> headings) {
        List<Heading> shown = headings.stream()
                .filter(heading -> heading.level() >= TOC_FROM && heading.level() <= TOC_TO)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        out.open("nav").attr("class", "toc").attr("aria-labelledby", "toc-heading");
        out.open("h2").attr("id", "toc-heading").text(title).close();
        int depth = 0;
        for (Heading heading : shown) {
            // A heading two levels below the one before it stands one level below it in the list.
            int wanted = Math.min(heading.level() - TOC_FROM + 1, depth + 1);
            if (wanted > depth) {
                out.open("ol");
                depth = wanted;
            } else {
                out.close();
                for (; depth > wanted; depth--) {
                    out.close().close();
                }
            }
            out.open("li").open("a").attr("href", "#" + heading.id()).text(heading.text());
            out.close();
        }
        for (; depth > 0; depth--) {
            out.close().close();
        }
        out.close().text("\n");
    }

    private static void begin(
            HtmlWriter out, Optional<String> language, String title, Optional<String> description, String toTop) {
        // A language tag holds letters, digits and hyphens only.
        out.html(Html.trusted("<!DOCTYPE html>\n<html lang=\"" + language.orElse("en") + "\">\n<head>\n"));
        out.open("meta").attr("charset", "utf-8").close().text("\n");
        meta(out, "viewport", "width=device-width, initial-scale=1");
        meta(out, "color-scheme", "light dark");
        description.filter(text -> !text.isBlank()).ifPresent(text -> meta(out, "description", text));
        out.open("title").text(title).close().text("\n");
        style(out, toTop + SitePlan.STYLE);
        style(out, toTop + SitePlan.SITE_STYLE);
        out.html(Html.trusted("</head>\n<body>\n"));
    }

    private static void style(HtmlWriter out, String url) {
        out.open("link").attr("rel", "stylesheet").attr("href", url).close().text("\n");
    }

    private static void meta(HtmlWriter out, String name, String content) {
        out.open("meta").attr("name", name).attr("content", content).close().text("\n");
    }

    private static String end(HtmlWriter out) {
        out.html(Html.trusted("</body>\n</html>\n"));
        return out.toHtml();
    }

    /** A path as a relative URL: {@code 100%.html} is the file {@code 100%.html}, and no scheme comes of {@code a:b.html}. */
    private static String relativeUrl(String path) {
        StringBuilder url = new StringBuilder();
        for (char c : path.toCharArray()) {
            switch (c) {
                case '%', '?', '#', '\\', ':', ' ' -> url.append('%').append(String.format("%02X", (int) c));
                default -> url.append(c);
            }
        }
        return url.toString();
    }
}
