package dev.foreword.content;

import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.frontmatter.FrontMatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The library's own words on a page, in its language. Immutable. */
final class PageWords {

    private final PageLanguage language;
    private final Map<String, FootnoteStyle.Words> own;

    /**
     * Words.
     *
     * @param own those of the program, by {@link #key}; they go before those that are built in
     */
    PageWords(PageLanguage language, Map<String, FootnoteStyle.Words> own) {
        this.language = language;
        this.own = Map.copyOf(own);
    }

    /** How languages are compared: {@code de_AT} is {@code de-at}. */
    static String key(String tag) {
        return tag.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** The settings with the words of the page's language, unless they have words. */
    FootnoteStyle.Settings complete(FootnoteStyle.Settings settings, FrontMatter file) {
        if (settings.words().isPresent()) {
            return settings;
        }
        return language.of(file).flatMap(this::find).map(settings::withWords).orElse(settings);
    }

    /** Of {@code de-AT} before {@code de}. */
    private Optional<FootnoteStyle.Words> find(String tag) {
        String key = key(tag);
        FootnoteStyle.Words words = own.getOrDefault(key, own.get(key.split("-", 2)[0]));
        return words != null ? Optional.of(words) : FootnoteStyle.Words.of(key);
    }
}
