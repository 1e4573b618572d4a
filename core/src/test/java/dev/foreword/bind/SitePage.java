package dev.foreword.bind;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A page of a real company's site, as a developer would write it down who moves the site away from Hugo. */
record SitePage(
        String title,
        Optional<LocalDate> date,
        @Default("false") boolean draft,
        @Default("") String intro,
        Optional<Language> language,
        Optional<String> section,
        Optional<String> author,
        List<String> tags,
        List<String> aliases,
        Optional<Path> card,
        Optional<Path> background,
        @Key(aliases = "socialmediabild") Optional<Path> socialMedia,
        Optional<Path> sidebarImage,
        Optional<String> sidebarLinkName,
        Optional<URI> sidebarLinkUrl,
        @Default("true") boolean showTheDate,
        Optional<String> toc,
        Optional<Sidebar> noSidebar,
        @Default("no") boolean form,
        Optional<Color> cardColor,
        OptionalInt cardOrder,
        Optional<URI> videoUrl,
        Optional<Path> thumbnail,
        Optional<OffsetDateTime> publishDate,
        List<Chapter> chapters,
        @Default("false") boolean series,
        OptionalInt episode,
        Optional<Flag> noindex,
        Optional<Audience> audience,
        Optional<Boolean> darkMode,
        List<Output> outputs,
        Optional<String> metaTitle) {

    /** Reads the site's own types too. */
    static final Binder BINDER = Binder.builder()
            .scalar(Color.class, Color::parse)
            .scalar(Flag.class, Flag::parse)
            .build();

    enum Language {
        EN,
        @Key(aliases = "sv")
        SE,
        NO
    }

    enum Sidebar {
        NONE,
        INVISIBLE
    }

    enum Audience {
        SAAS,
        KOMMUN
    }

    enum Output {
        HTML,
        PRINT
    }

    record Chapter(String title, int time, String timeFormatted) {}

    record Color(int rgb) {

        static Color parse(String text) {
            if (text.length() != 7 || text.charAt(0) != '#') {
                throw new IllegalArgumentException("expected a color such as #195F8C");
            }
            return new Color(Integer.parseInt(text, 1, text.length(), 16));
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "#%06X", rgb);
        }
    }

    /** The site's templates ask whether there is any text at all. */
    record Flag(boolean set) {

        static Flag parse(String text) {
            return new Flag(!text.equals("no") && !text.equals("false"));
        }
    }
}
