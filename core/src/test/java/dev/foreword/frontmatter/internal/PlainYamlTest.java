package dev.foreword.frontmatter.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.DataNode.Mapping;
import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.frontmatter.FrontMatter.Limits;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The quick reader reads nothing otherwise than snakeyaml does. */
class PlainYamlTest {

    /** Pieces of lines, good and bad: what follows what is left to chance. */
    private static final String[] PIECES = {
        "key",
        "a",
        "b-c",
        "2024",
        "Title",
        "null",
        "<<",
        "key",
        ": ",
        ": ",
        ": ",
        ": ",
        ":",
        ":\n",
        ":\n",
        "\n",
        "\n",
        "\n",
        "\n  ",
        "\n  - ",
        "\n- ",
        "\n- ",
        "\n    ",
        "  ",
        " ",
        "- ",
        "-",
        "text",
        "two words",
        "12",
        "1.50",
        "true",
        "~",
        "2024-03-31",
        "\"quoted\"",
        "\"\"",
        "'single'",
        "''",
        "\"say \\\"hi\\\"\"",
        "'it''s'",
        "\"open",
        "[",
        "]",
        "[a, \"b\", 'c']",
        "[ ]",
        "[a,]",
        ",",
        "{",
        "{a: b}",
        "# comment",
        " # comment",
        "#fff",
        "x#y",
        "http://a/b?c=d",
        "/path/to",
        "|\n  text",
        ">",
        "&anchor ",
        "*anchor",
        "!tag ",
        "%",
        "@",
        "`",
        "\u201Ccurly\u201D",
        "it\u2019s",
        "\uD83D\uDE00",
        "\uD83D",
        "\t",
        "\r\n",
        "\r",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\u00A0",
        "\u0007",
        "blåbær",
        "...",
        "? ",
        "(a)",
        "a: b",
        "=",
        "\n \n",
        "\n# comment\n",
        "\n  # comment\n"
    };

    private int quick;
    private int all;

    @Test
    void random_lines() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 40_000; i++) {
            StringBuilder block = new StringBuilder(random.nextInt(3) > 0 ? "key: " : "");
            int pieces = 1 + random.nextInt(12);
            for (int piece = 0; piece < pieces; piece++) {
                block.append(PIECES[random.nextInt(PIECES.length)]);
            }
            compare(block.toString());
        }
        assertThat(quick).isGreaterThan(all / 20);
    }

    @Test
    void random_lines_of_plain_pieces() {
        String[] keys = {"title: ", "tags: ", "a:", "b-c:", "- ", "- x: ", "# note", "", "  ", "title: "};
        String[] values = {
            "", "text", "\"quoted\"", "[a, b c, \"d\"]", "12", " more  words ", "''", "[]", "it's: x", "x # y"
        };
        String[] indents = {"", "", "", "", "  ", "  ", "    ", " "};
        String[] breaks = {"\n", "\n", "\n", "\r\n", "\n\n"};
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 40_000; i++) {
            StringBuilder block = new StringBuilder();
            int lines = 1 + random.nextInt(7);
            for (int line = 0; line < lines; line++) {
                block.append(pick(indents, random)).append(pick(keys, random));
                block.append(pick(values, random)).append(pick(breaks, random));
            }
            compare(block.toString());
        }
        assertThat(quick).isGreaterThan(all / 20);
    }

    @Test
    @Tag("shared")
    void real_pages() throws IOException {
        for (Path path : SharedFolder.pages("corpus")) {
            SourceText source = SourceText.read(path);
            Block block = FenceScanner.scan(source);
            if (block.format() == Format.YAML) {
                compare(source, block);
                all++;
            }
        }
        System.out.println(quick + " of " + all + " pages are read quickly");
        assertThat(quick * 100).isGreaterThan(all * 90);
    }

    private static String pick(String[] from, SplittableRandom random) {
        return from[random.nextInt(from.length)];
    }

    private void compare(String text) {
        SourceText source = SourceText.of("post.md", "---\n" + text + "\n---\n");
        compare(source, FenceScanner.scan(source));
        all++;
    }

    private void compare(SourceText source, Block block) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<Mapping> plain = PlainYaml.read(source, block.data(), Limits.standard(), found);
        if (plain.isEmpty()) {
            assertThat(found).isEmpty();
            return;
        }
        quick++;
        List<Diagnostic> expected = new ArrayList<>();
        Mapping mapping;
        try {
            mapping = new YamlReader(source, block.data(), Limits.standard(), expected).read();
        } catch (Unreadable e) {
            throw new AssertionError("snakeyaml refuses:\n" + source.text() + e.diagnostic(), e);
        }
        assertThat(plain.get()).as(source.text()).isEqualTo(mapping);
        assertThat(found).as(source.text()).isEqualTo(expected);
    }
}
