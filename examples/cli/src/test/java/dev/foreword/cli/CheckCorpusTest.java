package dev.foreword.cli;

import static dev.foreword.cli.Run.foreword;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.foreword.content.ContentPipeline;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.frontmatter.HugoPage;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.HugoParams;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} on the pages of a real site. */
@Tag("shared")
class CheckCorpusTest {

    @TempDir
    Path folder;

    @Test
    void fix_leaves_each_repeated_key_once_with_the_value_that_hugo_used() throws IOException {
        Map<Path, SourceText> before = copyOfTheCorpus();
        Run run = foreword("check", "--trust-html", "--fix", folder.resolve("content"));
        assertThat(run.err()).doesNotContain("duplicate-key").doesNotContain("failed");

        Map<String, String> heads = new LinkedHashMap<>();
        int shown = 0;
        for (Map.Entry<Path, SourceText> page : before.entrySet()) {
            SourceText old = page.getValue();
            String text = Files.readString(page.getKey());
            Map<String, Integer> repeated = repeatedKeys(old.text());
            if (repeated.isEmpty()) {
                assertThat(text).isEqualTo(old.text());
                continue;
            }
            assertThat(repeatedKeys(text)).isEmpty();
            assertThat(keys(text).keySet()).isEqualTo(keys(old.text()).keySet());
            assertOnlyLinesAreTakenOut(old.text(), text);
            FrontMatter was = FrontMatter.parse(old);
            FrontMatter is = FrontMatter.parse(SourceText.of(old.name(), text));
            assertThat(is.body()).isEqualTo(was.body());
            String name = "%03d".formatted(heads.size() / 2);
            heads.put(name + "-before.md", head(was));
            heads.put(name + "-after.md", head(is));
            if (shown++ % 25 == 0) {
                System.out.print(UnifiedDiff.of(old, text));
            }
        }
        int pages = heads.size() / 2;
        System.out.println(pages + " of " + before.size() + " pages had a repeated key");
        assertThat(pages).isGreaterThanOrEqualTo(60);
        assertThat(run.err()).contains(", " + pages + " files mended\n");

        Map<String, Map<String, Object>> read = HugoParams.read(folder.resolve("site"), heads);
        assertThat(read).hasSameSizeAs(heads);
        read.forEach((name, page) -> assertThat(page.get("params"))
                .as(name)
                .isEqualTo(read.get(name.replace("after", "before")).get("params")));
    }

    /** Whatever a slip of the finger does to the front matter: the body stays, and so does what Hugo could read. */
    @Test
    void fix_does_no_harm() throws IOException {
        ContentPipeline pipeline = ContentPipeline.builder()
                .shortcodes(Shortcodes.standard())
                .trustAuthorHtml()
                .build();
        Random random = new Random(8);
        int mended = 0;
        int unreadable = 0;
        for (Path page : SharedFolder.pages("corpus")) {
            String text = SourceText.read(page).text();
            int head =
                    FrontMatter.parse(SourceText.of("post.md", text)).dataSpan().end();
            for (int i = 0; i < 8 && head > 10; i++) {
                int at = 4 + random.nextInt(head - 4);
                String slip = List.of(
                                "", ":", "\"", "'", " ", "\t", "\n", "#", "- ", "[", "{", "=", ",", "\u201C", "@",
                                "a:b\n")
                        .get(random.nextInt(16));
                SourceText broken =
                        SourceText.of("post.md", text.substring(0, at) + slip + text.substring(at + random.nextInt(2)));
                FrontMatter before = FrontMatter.parse(broken);
                Mending.Mended after = Mending.mend(
                        pipeline.process(broken, HugoPage.class),
                        each -> pipeline.process(each, HugoPage.class),
                        found -> true,
                        Fix::isSafe);
                FrontMatter file = after.page().file();
                assertThat(file.body()).as(broken.text()).isEqualTo(before.body());
                if (!before.hasErrors()) {
                    assertThat(file.as(HugoPage.class).value())
                            .as(broken.text())
                            .isEqualTo(before.as(HugoPage.class).value());
                } else {
                    boolean isMended = !file.source().text().equals(broken.text());
                    assertThat(isMended).as(broken.text()).isEqualTo(!file.hasErrors());
                    mended += isMended ? 1 : 0;
                    unreadable++;
                }
            }
        }
        System.out.println(mended + " of " + unreadable + " broken blocks mended without asking");
        assertThat(mended).isGreaterThan(50);
    }

    @Test
    void sarif_is_valid() throws IOException {
        copyOfTheCorpus();
        Path odd = Files.createDirectories(folder.resolve("content/ö d d [1] {x} % # ? : & \" 日本"));
        Files.writeString(
                odd.resolve("ä b.md"), "\ufeff---\r\ntitle: x\r\ntitle: \"\u0007\"\r\n---\r\n[^1] 👋 {{< x\r\n");
        Files.writeString(odd.resolve("empty.md"), "---\n---\n{{< ntoe >}}");
        Files.writeString(odd.resolve("unclosed.md"), "---\ntitle: x\n\n# Body\n");
        Files.writeString(odd.resolve("toml.md"), "+++\na: b\n+++\n");
        Files.writeString(odd.resolve("json.md"), "{\"a\": 1,}\n");
        Run run = foreword("check", folder.resolve("content"), "--format", "sarif");
        List<Error> errors = sarifSchema().validate(run.out(), InputFormat.JSON);
        assertThat(errors).isEmpty();
        Map<String, Object> log = Json.object(run.out());
        List<Object> results =
                Json.asArray(Json.asObject(Json.asArray(log.get("runs")).get(0)).get("results"));
        System.out.println("valid SARIF with " + results.size() + " results: " + run.err());
        assertThat(results).hasSizeGreaterThan(500);
        assertThat(run.out()).contains("%C3%B6%20d%20d%20%5B1%5D%20%7Bx%7D%20%25%20%23%20%3F%20%3A", "\"fixes\"");
        assertThat(sarifSchema()
                        .validate(
                                foreword("check", odd.resolve("empty.md"), "--format", "sarif")
                                        .out(),
                                InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_schema_refuses_what_is_no_sarif() throws IOException {
        assertThat(sarifSchema().validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(sarifSchema()
                        .validate(
                                "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"x\"}}, \"results\": [{"
                                        + "\"message\": {\"text\": \"x\"}, \"locations\": [{\"physicalLocation\": {"
                                        + "\"artifactLocation\": {\"uri\": \"a b.md\"}}}]}]}]}",
                                InputFormat.JSON))
                .as("blank in a URI")
                .isNotEmpty();
    }

    private static Schema sarifSchema() throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_4,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
        return registry.getSchema(Files.readString(SharedFolder.path("suites/sarif/sarif-schema-2.1.0.json")));
    }

    private Map<Path, SourceText> copyOfTheCorpus() throws IOException {
        Map<Path, SourceText> copies = new TreeMap<>();
        Path corpus = SharedFolder.path("corpus");
        for (Path page : SharedFolder.pages("corpus")) {
            Path copy =
                    folder.resolve("content").resolve(corpus.relativize(page).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(page, copy);
            copies.put(copy, SourceText.read(copy));
        }
        Files.createDirectories(folder.resolve("site"));
        return copies;
    }

    private static String head(FrontMatter file) {
        // Needs a format that only the site's own configuration knows.
        return file.source().text().substring(0, file.bodySpan().start()).replaceAll("(?m)^outputs:.*$", "");
    }

    /** Keys at the beginning of a line of the front matter, in lower case as Hugo has them, and how often each is there. */
    private static Map<String, Integer> keys(String text) {
        Map<String, Integer> keys = new TreeMap<>();
        if (text.startsWith("---\n")) {
            text.substring(4, text.indexOf("\n---", 3) + 1)
                    .lines()
                    .filter(line -> line.matches("[\\w-]+\\s*:.*"))
                    .forEach(line -> keys.merge(
                            line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT), 1, Integer::sum));
        }
        return keys;
    }

    private static Map<String, Integer> repeatedKeys(String text) {
        return keys(text).entrySet().stream()
                .filter(key -> key.getValue() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void assertOnlyLinesAreTakenOut(String before, String after) {
        List<String> kept = new ArrayList<>(List.of(after.split("(?<=\n)")));
        for (String line : before.split("(?<=\n)")) {
            if (!kept.isEmpty() && line.equals(kept.get(0))) {
                kept.remove(0);
            }
        }
        assertThat(kept).isEmpty();
    }
}
