package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.internal.RandomPages;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Example;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.Severity;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a safe fix promises: its fault is gone, and the page has none that it had not before. */
class SafeFixesTest {

    private static final ContentPipeline PIPELINE = SlipsSpecTest.PIPELINE;

    private static final String SPOILERS = "{}<>%/\"'“”`=,;:() \n\\\u00a0\u200b";

    private final Map<String, Integer> titles = new TreeMap<>();

    @Test
    void the_promise_holds_for_every_example() {
        for (String page : pages()) {
            check(page);
        }
        assertThat(titles).hasSizeGreaterThan(6);
    }

    @Test
    void the_promise_holds_for_examples_that_are_spoilt_further() {
        SplittableRandom random = new SplittableRandom(20261121);
        List<String> pages = pages();
        for (String page : pages) {
            for (int i = 0; i < 120; i++) {
                check(spoilt(page, random));
            }
            check(page + "\n\n" + pages.get(random.nextInt(pages.size())));
            check("> " + page.replace("\n", "\n> "));
        }
        assertThat(titles.values().stream().mapToInt(count -> count).sum()).isGreaterThan(1_000);
    }

    @Test
    void the_promise_holds_for_random_pages() {
        RandomPages random = new RandomPages(new SplittableRandom(7));
        for (int i = 0; i < 4_000; i++) {
            check("\n" + random.page());
        }
        assertThat(titles).hasSizeGreaterThan(3);
    }

    private static List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (String spec : List.of("slips.md", "syntax.md", "rendering.md")) {
            SpecFile.examples(spec).stream().map(Example::input).forEach(pages::add);
        }
        return pages;
    }

    private static String spoilt(String page, SplittableRandom random) {
        StringBuilder text = new StringBuilder(page);
        for (int i = random.nextInt(1, 3); i > 0 && text.length() > 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, SPOILERS.charAt(random.nextInt(SPOILERS.length())));
                default -> text.setCharAt(at, SPOILERS.charAt(random.nextInt(SPOILERS.length())));
            }
        }
        return text.toString();
    }

    private void check(String page) {
        SourceText source = SourceText.of("page.md", page);
        List<Diagnostic> before = PIPELINE.process(source).diagnostics();
        List<Diagnostic> fixed = before.stream()
                .filter(diagnostic -> diagnostic.code().startsWith("shortcode."))
                .filter(diagnostic -> diagnostic.fixes().stream().anyMatch(Fix::isSafe))
                .toList();
        if (fixed.isEmpty()) {
            return;
        }
        List<Fix> fixes = fixed.stream()
                .map(diagnostic -> diagnostic.fixes().stream()
                        .filter(Fix::isSafe)
                        .findFirst()
                        .orElseThrow())
                .toList();
        fixes.forEach(fix -> titles.merge(fix.title(), 1, Integer::sum));
        SourceText mended = Fix.applyAll(source, fixes);
        List<String> expected = new ArrayList<>(keys(before));
        fixed.forEach(diagnostic -> expected.remove(key(diagnostic)));
        List<String> left = new ArrayList<>(keys(PIPELINE.process(mended).diagnostics()));
        expected.forEach(left::remove);
        assertThat(left).as("%s%n->%n%s%n%s", page, mended.text(), fixes).isEmpty();
    }

    private static List<String> keys(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(SafeFixesTest::key)
                .toList();
    }

    private static String key(Diagnostic diagnostic) {
        return diagnostic.code() + " " + diagnostic.message();
    }
}
