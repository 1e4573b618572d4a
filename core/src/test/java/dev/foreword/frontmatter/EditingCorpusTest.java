package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.internal.KeyNames;
import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
                        && file.data().find(key).orElseThrow() == entry
                        && "|>".indexOf(text.charAt(scalar.span().start())) < 0) {
                    scalars++;
                    assertThat(file.edit().set(key, "another").apply())
                            .startsWith(text.substring(0, scalar.span().start()))
                            .endsWith(text.substring(scalar.span().end()));
                }
            }
        }
        assertThat(pages).isGreaterThanOrEqualTo(390);
        assertThat(scalars).isGreaterThanOrEqualTo(2000);
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
            edits.put(name, Map.entry(key.toLowerCase(java.util.Locale.ROOT), value));
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
