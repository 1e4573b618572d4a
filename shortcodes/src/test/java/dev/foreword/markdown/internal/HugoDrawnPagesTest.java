package dev.foreword.markdown.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 5,000 made-up pages, rendered by the real Hugo and by us. With {@code -Dforeword.seed=N} they are others.
 *
 * <p>A page that differs is asked again without the thing that {@link HugoDifference} says both sides read otherwise;
 * when it is the same then, the difference has a name. Heading ids are compared where the heading is plain text.
 */
@Tag("shared")
class HugoDrawnPagesTest {

    private static final double IDENTICAL = 0.97;
    private static final double NAMED = 0.995;

    @TempDir
    Path sites;

    private int runs;

    @Test
    void pagesLookTheSame() throws IOException, InterruptedException {
        long seed = Long.getLong("foreword.seed", 1);
        Tally all = new Tally();
        all.add(compare("articles", 1500, true, seed, DrawnArticle::draw));
        all.add(compare("articles", 1500, false, seed + 1, DrawnArticle::draw));
        all.add(compare("token soup", 500, true, seed + 2, DrawnSoup::draw));
        all.add(compare("token soup", 500, false, seed + 3, DrawnSoup::draw));
        all.add(compare("containers", 1000, true, seed + 4, DrawnStructure::draw));
        all.print("all");
        assertThat(all.pages).isEqualTo(5000);
        assertThat(all.share(all.identical + all.mendedLater)).isGreaterThanOrEqualTo(IDENTICAL);
        assertThat(all.share(all.pages - all.failed - all.unnamed)).isGreaterThanOrEqualTo(NAMED);
    }

    private Tally compare(String name, int count, boolean unsafe, long seed, Function<Dice, String> draw)
            throws IOException, InterruptedException {
        Map<String, String> pages = new TreeMap<>();
        Dice dice = new Dice(seed);
        for (int i = 0; i < count; i++) {
            pages.put(String.format("%05d", i), draw.apply(dice));
        }
        Tally tally = new Tally();
        tally.pages = count;
        Map<String, String> different = different(pages, unsafe, tally);
        for (HugoDifference difference : HugoDifference.values()) {
            Map<String, String> without = new TreeMap<>();
            different.forEach((page, markdown) -> without.put(page, difference.without(markdown)));
            without.values().removeAll(different.values());
            without.keySet().removeAll(different(without, unsafe, new Tally()).keySet());
            without.keySet().forEach(different::remove);
            tally.classes.merge(difference.title(), without.size(), Integer::sum);
            tally.mendedLater += difference.isMendedLater() ? without.size() : 0;
        }
        Map<String, String> without = new TreeMap<>();
        different.forEach((page, markdown) -> without.put(page, HugoDifference.withoutAll(markdown)));
        Map<String, String> unnamed = different(without, unsafe, new Tally());
        tally.classes.merge("several of these", different.size() - unnamed.size(), Integer::sum);
        tally.unnamed = unnamed.size();
        tally.print(name + (unsafe ? ", HTML of authors on" : ", HTML of authors off"));
        unnamed.values().stream().limit(3).forEach(page -> System.out.println("--- unnamed\n" + page));
        return tally;
    }

    /** The pages that are not the same. */
    private Map<String, String> different(Map<String, String> pages, boolean unsafe, Tally tally)
            throws IOException, InterruptedException {
        Map<String, String> different = new TreeMap<>();
        if (pages.isEmpty()) {
            return different;
        }
        Map<String, String> hugo = new TreeMap<>();
        render(pages, unsafe, hugo);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            String theirs = hugo.get(page.getKey());
            if (theirs == null) {
                tally.failed++;
                continue;
            }
            String ours = HugoCorpusTest.render(engine(unsafe), page.getValue());
            tally.sameBytes += ours.stripTrailing().equals(theirs.stripTrailing()) ? 1 : 0;
            if (seen(theirs).equals(seen(ours))) {
                tally.identical++;
            } else {
                different.put(page.getKey(), page.getValue());
            }
        }
        return different;
    }

    /** Hugo 0.111 builds no page of a site when one makes it panic, as emphasis with a note in a heading does. */
    private void render(Map<String, String> pages, boolean unsafe, Map<String, String> html)
            throws IOException, InterruptedException {
        try {
            html.putAll(HugoSite.render(sites.resolve("site" + runs++), unsafe, pages));
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("runtime error")) {
                throw e;
            }
            Map<String, String> half = new TreeMap<>();
            Map<String, String> rest = new TreeMap<>();
            pages.forEach((page, text) -> (half.size() < pages.size() / 2 ? half : rest).put(page, text));
            if (!half.isEmpty()) {
                render(half, unsafe, html);
                render(rest, unsafe, html);
            }
        }
    }

    private static MarkdownEngine engine(boolean unsafe) {
        MarkdownOptions hugo = MarkdownOptions.hugo();
        return new MarkdownEngine(
                unsafe ? hugo.toBuilder().with(MarkdownFeature.UNSAFE).build() : hugo);
    }

    /** A parsed page; heading ids are Hugo 0.111's own affair, see the documentation. */
    private static String seen(String html) {
        return CanonicalHtml.of(HugoCorpusTest.withoutHeadingIds(html.replace("\r\n", "\n")));
    }

    private static final class Tally {

        private final Map<String, Integer> classes = new LinkedHashMap<>();
        private int pages;
        private int identical;
        private int sameBytes;
        private int mendedLater;
        private int unnamed;
        private int failed;

        void add(Tally other) {
            pages += other.pages;
            identical += other.identical;
            sameBytes += other.sameBytes;
            mendedLater += other.mendedLater;
            unnamed += other.unnamed;
            failed += other.failed;
            other.classes.forEach((name, count) -> classes.merge(name, count, Integer::sum));
        }

        double share(int count) {
            return (double) count / (pages - failed);
        }

        void print(String name) {
            System.out.printf(
                    "%s: %d pages (Hugo fails on %d), %d identical (%.2f %%), %d to the byte; with what later versions of Hugo"
                            + " mended %d (%.2f %%); %d differ without a name%n",
                    name,
                    pages,
                    failed,
                    identical,
                    100 * share(identical),
                    sameBytes,
                    identical + mendedLater,
                    100 * share(identical + mendedLater),
                    unnamed);
            classes.forEach((title, count) -> {
                if (count > 0) {
                    System.out.printf("%6d %s%n", count, title);
                }
            });
        }
    }
}
