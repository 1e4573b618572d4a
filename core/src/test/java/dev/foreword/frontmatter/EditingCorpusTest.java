package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.internal.KeyNames;
import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.testkit.HugoParams;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits of the pages of a real site. */
@Tag("shared")
class EditingCorpusTest {

    /** What Hugo computes or refuses, whatever stands there. */
    private static final Set<String> HUGOS_OWN = Set.of(
            "date",
            "lastmod",
            "publishdate",
            "pubdate",
            "published",
            "modified",
            "expirydate",
            "unpublishdate",
            "draft",
            "url",
            "slug",
            "type",
            "layout",
            "aliases",
            "markup",
            "cascade",
            "build",
            "sitemap",
            "outputs",
            "resources",
            "headless",
            "iscjklanguage",
            "linktitle",
            "weight",
            "keywords",
            "menu",
            "menus",
            "title",
            "kind",
            "path",
            "lang",
            "description",
            "translationkey",
            "");

    @Test
    void every_page_keeps_what_is_not_edited() {
        int pages = 0;
        int scalars = 0;
        for (FrontMatter file : pages()) {
            pages++;
            String text = file.source().text();
            assertThat(file.edit().apply()).isEqualTo(text);
            assertThat(file.edit()
                            .set("a new key", List.of("x", 1))
                            .remove("a new key")
                            .apply())
                    .isEqualTo(text);
            for (Entry entry : file.data().byKey().values()) {
                String key = entry.key().text();
                if (entry.value() instanceof Scalar scalar
                        && scalar.kind() != Kind.NULL
                        && file.data().find(key).orElseThrow() == entry) {
                    scalars++;
                    boolean block = "|>".indexOf(text.charAt(scalar.span().start())) >= 0;
                    String rest = text.substring(scalar.span().end());
                    assertThat(file.edit().set(key, "another").apply())
                            .startsWith(text.substring(0, scalar.span().start()))
                            // Blank lines at its end can be part of a block of text.
                            .endsWith(block ? rest.stripLeading() : rest);
                }
            }
        }
        assertThat(pages).isGreaterThanOrEqualTo(390);
        assertThat(scalars).isGreaterThanOrEqualTo(2000);
    }

    @Test
    void ten_thousand_edits() {
        int made = 0;
        Random random = new Random(12);
        List<AssertionError> failures = new ArrayList<>();
        for (FrontMatter page : pages()) {
            // The keys of the model are such that no two of one mapping match.
            FrontMatter file = withoutRepeatedKeys(page);
            RandomEdits edits = new RandomEdits(random);
            try {
                edits.make(file, 32);
            } catch (RuntimeException | AssertionError e) {
                failures.add(new AssertionError(file.source().name() + "\n" + e, e));
            }
            made += edits.made();
        }
        assertThat(failures).isEmpty();
        System.out.println(made + " edits of real pages");
        assertThat(made).isGreaterThanOrEqualTo(10_000);
    }

    private static FrontMatter withoutRepeatedKeys(FrontMatter file) {
        List<Fix> fixes = file.as(HugoPage.class).diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().endsWith(".duplicate-key"))
                .map(diagnostic -> diagnostic.fixes().get(0))
                .toList();
        return FrontMatter.parse(Fix.applyAll(file.source(), fixes));
    }

    /** Hugo 0.111 reads YAML 1.1. */
    @Test
    void hugo_sees_exactly_the_changed_value(@TempDir Path site) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Map.Entry<String, String>> edits = new LinkedHashMap<>();
        Random random = new Random(4);
        for (FrontMatter file : pages()) {
            if (file.data().find("outputs").isPresent()) {
                // Needs a format that only the site's own configuration knows.
                continue;
            }
            String name = String.format("%03d", texts.size() / 2);
            String head = file.source().text().substring(0, file.bodySpan().start());
            List<String> keys = file.data().byKey().values().stream()
                    .filter(entry -> entry.value() instanceof Scalar)
                    .map(entry -> entry.key().text())
                    .filter(key -> !HUGOS_OWN.contains(KeyNames.normalise(key)))
                    .toList();
            String key = keys.isEmpty() || random.nextInt(4) == 0 ? "added" : PlainEdits.any(keys, random);
            String value = DrawnValues.text(random);
            texts.put(name + "-before.md", head);
            texts.put(name + "-after.md", parse(head).edit().set(key, value).apply());
            edits.put(name, Map.entry(key.toLowerCase(Locale.ROOT), value));
        }
        Map<String, Map<String, Object>> read = HugoParams.read(site, texts);
        List<String> wrong = new ArrayList<>();
        edits.forEach((name, edit) -> {
            Map<String, Object> before = read.get(name + "-before.md");
            Map<String, Object> after = read.get(name + "-after.md");
            for (String part : List.of("params", "types")) {
                Map<String, Object> expected = new LinkedHashMap<>(part(before, part));
                expected.put(edit.getKey(), part.equals("types") ? "string" : edit.getValue());
                if (!expected.equals(part(after, part))) {
                    wrong.add(name + " " + edit + "\n" + texts.get(name + "-after.md") + "\n expected " + expected
                            + "\n found    " + part(after, part));
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(edits).hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void repeated_keys_are_mended_to_what_hugo_reads(@TempDir Path site) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (FrontMatter file : pages()) {
            List<Fix> fixes = file.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.code().equals("data.duplicate-key"))
                    .map(diagnostic -> diagnostic.fixes().get(0))
                    .toList();
            if (!fixes.isEmpty()) {
                FrontMatter mended = FrontMatter.parse(Fix.applyAll(file.source(), fixes));
                assertThat(mended.diagnostics()).noneMatch(d -> d.code().equals("data.duplicate-key"));
                assertThat(mended.data().toJava()).isEqualTo(file.data().toJava());
                assertThat(mended.body()).isEqualTo(file.body());
                List<String> kept =
                        new ArrayList<>(mended.source().text().lines().toList());
                List<String> all = file.source().text().lines().toList();
                // Lines are taken out, and no other is touched.
                all.forEach(line -> {
                    if (!kept.isEmpty() && line.equals(kept.get(0))) {
                        kept.remove(0);
                    }
                });
                assertThat(kept).isEmpty();
                String name = String.format("%03d", texts.size() / 2);
                texts.put(
                        name + "-before.md",
                        file.source().text().substring(0, file.bodySpan().start()));
                texts.put(
                        name + "-after.md",
                        mended.source().text().substring(0, mended.bodySpan().start()));
            }
        }
        Map<String, Map<String, Object>> read = HugoParams.read(site, texts);
        read.forEach((name, page) -> assertThat(part(page, "params"))
                .as(name)
                .isEqualTo(part(read.get(name.replace("after", "before")), "params")));
        assertThat(texts.size() / 2).isGreaterThanOrEqualTo(40);
    }

    /** All formats, nested values, keys such as {@code yes}: what is set is what Hugo reads. */
    @Test
    void hugo_reads_what_was_set_in_generated_pages(@TempDir Path site) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        List<Function<Random, String>> pages = List.of(DrawnYaml::page, DrawnToml::page, DrawnJson::page);
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            FrontMatter file = parse(pages.get(seed % 3).apply(random).replace("-inf", "1.0"));
            Object value = hugoSafe(DrawnValues.value(random, 0), random);
            String name = String.format("%03d.md", seed);
            FrontMatterEditor editor = file.edit().set("added", value);
            if (file.data().entries().size() > 1 && !file.source().text().contains("&a")) {
                editor.remove(file.data().entries().get(0).key().text());
            }
            texts.put(name, editor.apply());
            values.put(name, hugoView(value, false));
        }
        Map<String, Map<String, Object>> read = HugoParams.read(site, texts);
        values.forEach((name, value) -> assertThat(
                        hugoNumbers(part(read.get(name), "params").get("added")))
                .as("%s\n%s", name, texts.get(name))
                .isEqualTo(value));
        assertThat(read).hasSameSizeAs(texts);
    }

    /** No empty maps and lists, which Hugo drops or turns into null in one format and not in another; no dates. */
    private static Object hugoSafe(Object value, Random random) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> safe = new LinkedHashMap<>();
            map.forEach((key, each) -> {
                boolean taken = safe.keySet().stream().anyMatch(other -> other.equalsIgnoreCase((String) key));
                if (!taken && !key.equals("<<")) {
                    safe.put((String) key, hugoSafe(each, random));
                }
            });
            return safe.isEmpty() ? "empty" : safe;
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "empty"
                    : list.stream().map(each -> hugoSafe(each, random)).toList();
        }
        return value instanceof LocalDate ? value.toString() : value;
    }

    /** Hugo puts the keys of maps into lower case, but not those of maps in lists. */
    private static Object hugoView(Object value, boolean inList) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> view = new LinkedHashMap<>();
            map.forEach((key, each) ->
                    view.put(inList ? (String) key : KeyNames.lowerCase((String) key), hugoView(each, inList)));
            return view;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> hugoView(each, true)).toList();
        }
        return value instanceof Number number ? number.doubleValue() : value;
    }

    private static Object hugoNumbers(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> numbers = new LinkedHashMap<>();
            map.forEach((key, each) -> numbers.put((String) key, hugoNumbers(each)));
            return numbers;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(EditingCorpusTest::hugoNumbers).toList();
        }
        return value instanceof Number number ? number.doubleValue() : value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> page, String part) {
        return (Map<String, Object>) page.get(part);
    }

    private static List<FrontMatter> pages() {
        List<FrontMatter> pages = new ArrayList<>();
        for (Path path : SharedFolder.pages("corpus")) {
            try {
                FrontMatter file = FrontMatter.parse(SourceText.read(path));
                if (file.format() != Format.NONE && !file.hasErrors()) {
                    pages.add(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return pages;
    }

    private static FrontMatter parse(String text) {
        return FrontMatter.parse(SourceText.of("post.md", text));
    }
}
