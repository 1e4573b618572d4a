package dev.foreword.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.DiagnosticReport;
import dev.foreword.text.Result;
import dev.foreword.text.Severity;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Every page of a real site, bound to a record of thirty-two components. */
@Tag("shared")
class CorpusBindingTest {

    private record Page(FrontMatter file, Result<SitePage> result) {}

    private static final List<Page> PAGES = new ArrayList<>();
    private static final List<Diagnostic> FINDINGS = new ArrayList<>();

    @BeforeAll
    static void bindAll() throws IOException {
        for (Path path : SharedFolder.pages("corpus")) {
            FrontMatter file = FrontMatter.parse(SourceText.read(path));
            if (file.format() != FrontMatter.Format.NONE) {
                Result<SitePage> result = file.as(SitePage.class, SitePage.BINDER);
                PAGES.add(new Page(file, result));
                FINDINGS.addAll(result.diagnostics());
            }
        }
    }

    @Test
    void every_page_binds_except_those_that_are_wrong() {
        assertThat(PAGES).hasSize(398);
        assertThat(FINDINGS.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Diagnostic::message))
                .containsExactlyInAnyOrder(
                        // No language of the site; all its other pages say No.
                        "expected en, se or no, found \"Nei\"",
                        // Norwegian for "off", which is what the other pages say.
                        "expected true or false, found \"av\"",
                        // A key with two values that mean something, and this one.
                        "expected none or invisible, found \"x\"",
                        "expected none or invisible, found \"x\"",
                        "expected none or invisible, found \"x\"");
        assertThat(PAGES).filteredOn(page -> !page.result().hasErrors()).hasSize(393);
    }

    @Test
    void every_caret_stands_under_what_the_message_is_about() {
        for (Diagnostic finding : FINDINGS) {
            String marked = finding.source().slice(finding.span()).replace("\"", "");
            if (finding.code().equals("bind.type") || finding.code().equals("bind.not-allowed")) {
                assertThat(finding.message()).endsWith("found \"" + marked + "\"");
            } else {
                assertThat(finding.message()).contains("\"" + marked + "\"");
            }
        }
    }

    @Test
    void values_are_those_of_another_reader() {
        for (Page page : PAGES) {
            page.result().value().ifPresent(bound -> compare(page.file(), bound));
        }
    }

    private static void compare(FrontMatter file, SitePage bound) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true);
        // The other reader takes a next-line character for a line break, as YAML 1.1 did.
        String block = file.source().slice(file.dataSpan()).replace('\u0085', '|');
        Map<String, Object> loaded = new Yaml(new SafeConstructor(options)).load(block);
        Map<String, Object> keys = new TreeMap<>();
        // Keys with capitals last, since they win.
        loaded.keySet().stream()
                .sorted((a, b) -> b.compareTo(a))
                .forEach(key -> keys.put(key.toLowerCase(Locale.ROOT), loaded.get(key)));

        assertThat(bound.title()).as(file.toString()).isEqualTo(keys.get("title"));
        assertThat(bound.draft()).isEqualTo(keys.getOrDefault("draft", false));
        assertThat(bound.intro().replace('\u0085', '|')).isEqualTo(keys.getOrDefault("intro", ""));
        assertThat(bound.section().orElse("")).isEqualTo(keys.getOrDefault("section", ""));
        assertThat(bound.toc().orElse("")).isEqualTo(keys.getOrDefault("toc", ""));
        assertThat(bound.tags()).isEqualTo(list(keys.get("tags")));
        assertThat(bound.aliases()).isEqualTo(list(keys.get("aliases")));
        assertThat(bound.chapters().stream().map(SitePage.Chapter::timeFormatted))
                .isEqualTo(list(keys.get("chapters")).stream()
                        .map(chapter -> ((Map<?, ?>) chapter).get("timeFormatted"))
                        .toList());
        assertThat(bound.cardOrder().stream().boxed().toList()).isEqualTo(number(keys.get("cardorder")));
        assertThat(bound.episode().stream().boxed().toList()).isEqualTo(number(keys.get("episode")));
        assertThat(bound.videoUrl().map(Objects::toString).orElse("")).isEqualTo(keys.getOrDefault("videourl", ""));
        assertThat(bound.cardColor().map(Objects::toString).orElse(""))
                .isEqualToIgnoringCase((String) keys.getOrDefault("cardcolor", ""));
        assertThat(bound.form()).isEqualTo("yes".equals(keys.get("form")));
        assertThat(bound.series()).isEqualTo("true".equals(keys.get("series")));
        assertThat(bound.date().isPresent()).isEqualTo(keys.containsKey("date"));
        if (keys.get("date") instanceof String date) {
            assertThat(date).startsWith(bound.date().orElseThrow().toString());
        }
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static List<Integer> number(Object text) {
        return text == null || text.equals("") ? List.of() : List.of(Integer.valueOf((String) text));
    }

    /** For reading: all that the site has wrong in its front matter, each kind of finding once, with the pages that have it. */
    @Test
    void report() {
        DiagnosticReport report = DiagnosticReport.of(FINDINGS);
        System.out.println(PAGES.size() + " pages, " + report.errors() + " errors, " + report.warnings() + " warnings: "
                + report.byCode());
        Map<String, List<Diagnostic>> kinds = FINDINGS.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.severity() + " " + finding.code() + " "
                                + finding.message().replaceAll("\\(line \\d+\\) ", ""),
                        TreeMap::new,
                        Collectors.toList()));
        kinds.values().forEach(findings -> {
            Diagnostic first = findings.get(0);
            System.out.println(first.render().replace(first.source().name(), fileName(first))
                    + (findings.size() == 1
                            ? ""
                            : "\n  and " + (findings.size() - 1) + " more like it: "
                                    + findings.stream()
                                            .skip(1)
                                            .limit(3)
                                            .map(CorpusBindingTest::place)
                                            .toList())
                    + "\n");
        });
        assertThat(kinds.values().stream().mapToInt(List::size).sum()).isEqualTo(FINDINGS.size());
        assertThat(pagesWith("data.duplicate-key")).isEqualTo(44);
    }

    private static String place(Diagnostic finding) {
        return fileName(finding) + ":" + finding.position();
    }

    private static String fileName(Diagnostic finding) {
        return Objects.requireNonNull(Path.of(finding.source().name()).getFileName())
                .toString();
    }

    private static long pagesWith(String code) {
        return FINDINGS.stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.source().name())
                .distinct()
                .count();
    }

    /** Keys counted by a look at the lines alone, which knows nothing of YAML: the same pages repeat the same keys. */
    @Test
    void repeated_keys_are_those_that_a_look_at_the_lines_finds() {
        for (Page page : PAGES) {
            String block = page.file().source().slice(page.file().dataSpan());
            Map<String, Long> keys = block.lines()
                    .filter(line -> line.matches("[A-Za-z0-9_-]+\\s*:.*"))
                    .map(line -> line.substring(0, line.indexOf(':')).strip())
                    .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));
            long repeated = keys.values().stream().mapToLong(count -> count - 1).sum();
            assertThat(page.file().diagnostics().stream()
                            .filter(finding -> finding.code().equals("data.duplicate-key")))
                    .as(page.file().toString())
                    .hasSize((int) repeated);
            long inTwoSpellings = keys.keySet().stream()
                    .collect(Collectors.groupingBy(key -> key.toLowerCase(Locale.ROOT), Collectors.counting()))
                    .values()
                    .stream()
                    .filter(count -> count > 1)
                    .count();
            assertThat(page.result().diagnostics().stream()
                            .filter(finding -> finding.code().equals("bind.duplicate-key")
                                    && finding.message().contains("are the same key")))
                    .as(page.file().toString())
                    .hasSize((int) inTwoSpellings);
        }
    }
}
