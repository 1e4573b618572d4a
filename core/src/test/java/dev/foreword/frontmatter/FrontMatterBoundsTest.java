package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Example;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file is cut off to, reading it gives an answer whose spans lie in it. */
class FrontMatterBoundsTest {

    @ParameterizedTest
    @ValueSource(strings = {"front-matter.md", "yaml.md", "toml.md", "json.md"})
    void everyPrefixAndSuffixOfTheExamplesIsRead(String spec) {
        for (Example example : SpecFile.examples(spec)) {
            String input = example.input();
            for (int cut = 0; cut <= input.length(); cut++) {
                check(input.substring(0, cut));
                check(input.substring(cut));
                // So that the data itself is cut, not only the delimiter lost.
                if (input.startsWith("---\n") || input.startsWith("+++\n")) {
                    check(input.substring(0, cut) + "\n" + input.substring(0, 4));
                    check(input.substring(0, 4) + input.substring(cut));
                }
            }
        }
    }

    private static void check(String text) {
        SourceText source = SourceText.of("cut.md", text);
        FrontMatter file = FrontMatter.parse(source);
        assertThat(source.span().contains(file.span())).isTrue();
        assertThat(source.span().contains(file.dataSpan())).isTrue();
        assertThat(file.bodySpan().end()).isEqualTo(text.length());
        assertThat(file.span().end()).isLessThanOrEqualTo(file.bodySpan().start());
        for (Diagnostic diagnostic : file.diagnostics()) {
            assertThat(diagnostic.render()).contains(diagnostic.code());
        }
        if (file.hasErrors()) {
            assertThat(file.data().entries()).isEmpty();
        }
        inside(file.data(), file.span().cover(file.dataSpan()));
    }

    private static void inside(DataNode node, Span block) {
        assertThat(block.contains(node.span())).as("%s in %s", node, block).isTrue();
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> inside(item, block));
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                inside(entry.key(), block);
                inside(entry.value(), block);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n%s\n---\n", "+++\n%s\n+++\n", "{%s}"})
    void everyPairOfSignsIsRead(String block) {
        List<String> signs = List.of(
                "-",
                "?",
                ":",
                ",",
                "[",
                "]",
                "{",
                "}",
                "#",
                "&a",
                "*a",
                "!",
                "|",
                ">",
                "'",
                "\"",
                "%",
                "@",
                "`",
                "a",
                " ",
                "\n",
                "\t",
                "\\",
                "=",
                ".",
                "1",
                "<<",
                "\uFEFF",
                "\uD83D\uDE00",
                "\uD83D",
                "\u2028",
                "\r",
                "...",
                "/",
                "0x");
        for (String first : signs) {
            for (String second : signs) {
                for (String third : signs) {
                    check(block.replace("%s", first + second + third));
                    check(block.replace("%s", "k: " + first + second + "x" + third));
                }
            }
        }
    }
}
