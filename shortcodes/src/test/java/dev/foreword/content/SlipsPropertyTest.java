package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.internal.RandomPages;
import dev.foreword.text.SourceText;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Mending, on pages that nobody has thought of. */
class SlipsPropertyTest {

    @Test
    void everyFixOfARandomPageMends() {
        RandomPages random = new RandomPages(new SplittableRandom(20260107));
        Map<String, Integer> titles = new TreeMap<>();
        for (int i = 0; i < 6_000; i++) {
            SlipsSpecTest.check(SourceText.of("page.md", "\n" + random.page()), titles);
        }
        assertThat(titles).hasSizeGreaterThan(10);
    }
}
