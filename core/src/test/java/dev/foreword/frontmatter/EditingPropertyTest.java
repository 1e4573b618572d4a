package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.frontmatter.PlainEdits.Way;
import dev.foreword.text.ContentException;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every edit of every file; pages and edits are drawn at random. */
class EditingPropertyTest {

    private static final int EDITS = 4;

    /** Pages of each notation: some hundreds of edits, and more on request. */
    private static final int PAGES = Integer.getInteger("foreword.rounds", 60);

    @Test
    void yaml() {
        pages(DrawnYaml::page, 0, PAGES);
    }

    @Test
    void toml() {
        pages(DrawnToml::page, 0, PAGES);
    }

    @Test
    void json() {
        pages(DrawnJson::page, 0, PAGES);
    }

    /** Too many for every build. */
    @Test
    @Tag("shared")
    void ten_thousand_edits() {
        int made = pages(DrawnYaml::page, 1000, 2000)
                + pages(DrawnToml::page, 1000, 1000)
                + pages(DrawnJson::page, 1000, 1000);
        System.out.println(made + " edits of generated pages");
        assertThat(made).isGreaterThanOrEqualTo(10_000);
    }

    private static int pages(Function<Random, String> pages, int firstSeed, int count) {
        List<AssertionError> failures = new ArrayList<>();
        int made = 0;
        int refused = 0;
        for (int seed = firstSeed; seed < firstSeed + count; seed++) {
            Random random = new Random(seed);
            String text = pages.apply(random);
            FrontMatter file = parse(text);
            if (text.contains("&a") && file.hasErrors()) {
                // Anchors are put in anywhere, even where there can be none.
                continue;
            }
            assertThat(file.diagnostics())
                    .as("seed %s:\n%s", seed, text)
                    // An anchor that no alias asks for may be words that were meant.
                    .allMatch(diagnostic -> diagnostic.code().equals("yaml.anchor") && text.contains("&a"));
            try {
                assertThat(file.edit().apply()).isEqualTo(text);
                newKeyComesAndGoes(file, random);
                scalarChangesItsOwnBytesOnly(file, random);
                RandomEdits edits = new RandomEdits(random);
                edits.make(file, EDITS);
                made += edits.made();
                refused += edits.refused();
            } catch (RuntimeException | AssertionError e) {
                failures.add(new AssertionError("seed " + seed + ":\n" + text.replace("\r", "\\r") + "\n" + e, e));
            }
        }
        assertThat(failures).isEmpty();
        assertThat(refused).isLessThan(made / 10);
        System.out.println(made + " edits, " + refused + " refused");
        return made;
    }

    private static void newKeyComesAndGoes(FrontMatter file, Random random) {
        String key = "new key " + random.nextInt(10);
        FrontMatterEditor editor = file.edit().set(key, DrawnValues.value(random, 0));
        assertThat(editor.isChanged()).isTrue();
        assertThat(editor.remove(key).apply()).isEqualTo(file.source().text());
    }

    private static void scalarChangesItsOwnBytesOnly(FrontMatter file, Random random) {
        List<Way> ways = PlainEdits.ways(PlainEdits.plain(file.data()));
        if (ways.isEmpty()) {
            return;
        }
        Way way = PlainEdits.any(ways, random);
        FrontMatterEditor editor = file.edit();
        boolean merged = file.format() == Format.YAML && file.source().text().contains("<<: *");
        if (merged || !(way.in(editor).value().orElseThrow() instanceof Scalar scalar) || scalar.kind() == Kind.NULL) {
            return;
        }
        String text = file.source().text();
        String changed;
        try {
            changed = way.in(editor).set("word " + random.nextInt(100)).apply();
        } catch (ContentException e) {
            assertThat(text).as(e.getMessage()).contains("*a");
            return;
        }
        assertThat(changed).startsWith(text.substring(0, scalar.span().start()));
        String rest = text.substring(scalar.span().end());
        // Blank lines at its end can be part of a block of text.
        boolean block = "|>".indexOf(text.charAt(scalar.span().start())) >= 0;
        assertThat(changed).endsWith(block ? rest.stripLeading() : rest);
    }

    private static FrontMatter parse(String text) {
        return FrontMatter.parse(SourceText.of("post.md", text));
    }
}
