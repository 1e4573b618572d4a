package dev.foreword.benchmarks;

import dev.foreword.bind.Default;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What every library binds a page's front matter to: thirty-two components, named exactly as most pages write the keys,
 * of types that Jackson reads too. Its constructor gives the defaults that Jackson has no annotation for.
 */
record PageData(
        @Default("") @Nullable String title,
        Optional<LocalDate> date,
        @Default("false") boolean draft,
        @Default("") @Nullable String intro,
        Optional<Language> language,
        @Default("") @Nullable String section,
        @Default("") @Nullable String author,
        @Nullable List<String> tags,
        @Nullable List<String> aliases,
        @Default("") @Nullable String card,
        @Default("") @Nullable String background,
        @Default("") @Nullable String socialmedia,
        @Default("") @Nullable String sidebarimage,
        @Default("") @Nullable String sidebarlinkname,
        @Default("") @Nullable String sidebarlinkurl,
        @Default("false") boolean showthedate,
        @Default("") @Nullable String toc,
        @Default("") @Nullable String nosidebar,
        @Default("") @Nullable String form,
        @Default("") @Nullable String cardcolor,
        OptionalInt cardorder,
        Optional<URI> videourl,
        @Default("") @Nullable String thumbnail,
        Optional<LocalDate> publishdate,
        @Nullable List<Chapter> chapters,
        @Default("false") boolean series,
        OptionalInt episode,
        @Default("") @Nullable String noindex,
        Optional<Audience> audience,
        @Default("") @Nullable String darkmode,
        @Nullable List<String> outputs,
        @Default("") @Nullable String metatitle) {

    PageData {
        title = orEmpty(title);
        intro = orEmpty(intro);
        section = orEmpty(section);
        author = orEmpty(author);
        tags = orEmpty(tags);
        aliases = orEmpty(aliases);
        card = orEmpty(card);
        background = orEmpty(background);
        socialmedia = orEmpty(socialmedia);
        sidebarimage = orEmpty(sidebarimage);
        sidebarlinkname = orEmpty(sidebarlinkname);
        sidebarlinkurl = orEmpty(sidebarlinkurl);
        toc = orEmpty(toc);
        nosidebar = orEmpty(nosidebar);
        form = orEmpty(form);
        cardcolor = orEmpty(cardcolor);
        thumbnail = orEmpty(thumbnail);
        chapters = orEmpty(chapters);
        noindex = orEmpty(noindex);
        darkmode = orEmpty(darkmode);
        outputs = orEmpty(outputs);
        metatitle = orEmpty(metatitle);
    }

    enum Language {
        EN,
        SE,
        SV,
        NO,
        DA
    }

    enum Audience {
        SAAS,
        KOMMUN
    }

    record Chapter(String title, int time, String timeFormatted) {}

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
