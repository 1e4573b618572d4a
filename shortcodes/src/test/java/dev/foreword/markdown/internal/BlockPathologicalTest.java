package dev.foreword.markdown.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vladsch.flexmark.util.ast.Document;
import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.footnote.Footnotes;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Hostile blocks: 100,000 characters parsed and written, on a small stack; and what follows still comes out. */
class BlockPathologicalTest {

    private static final int SIZE = 100_000;
    private static final int STACK = 512 * 1024;

    /** Far above what any takes and far below what a quadratic one would. */
    private static final long LIMIT_MILLIS = 5_000;

    private static final String AFTERWARDS = "\n\n\n-->\n\n```\n\n~~~\n\n# A good end\n";
    private static final MarkdownEngine ENGINE = new MarkdownEngine(
            MarkdownOptions.hugo().toBuilder().with(MarkdownFeature.UNSAFE).build());

    private static final List<String> REPEATED = List.of(
            ">",
            "> ",
            ">\n",
            "> a\n",
            "> a\n>\n",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "1) ",
            "_ ",
            "*",
            "_",
            "=",
            "~",
            "`",
            "-",
            "#",
            "- a\n",
            "-\n",
            "- a\n\n",
            "1. a\n",
            "- [ ] a\n",
            "> - ",
            "> - a\n>\n>   b\n",
            ": ",
            "a\n: b\n\n",
            "a\n\n: b\n\n",
            "|",
            "| a ",
            "|-|\n",
            "a|b\n|-|\n",
            "-:|",
            "> a\n|-|\n",
            "```\n",
            "```\na\n```\n",
            "~~~\n",
            "``\n",
            "    a\n",
            "    a\n\n",
            "\t",
            "\ta\n",
            " ",
            "\n",
            "  \n",
            "a\n",
            "a\n   ",
            "a\n\n",
            "a\r",
            "a\r\n",
            "# a\n",
            "# a #\n",
            "a\n=\n",
            "a\n-\n",
            "[a]: u\n",
            "[a]: u\n-\n",
            "[a]: b c\n===\n",
            "<",
            "<div>\n",
            "<a \n",
            "<!--\n",
            "<!--a-->\n",
            "<?\n",
            "</\n",
            "<![CDATA[\n",
            "[^a]: b\n",
            "[^a]: ",
            "999999999. ",
            "1",
            "{",
            "{#a}",
            "\0",
            "\uFDD0",
            "\uFDD0\uFDD2\uFDD1",
            "\uFDD0\uFDD2\uFDD1\n",
            "a \uFDD0\uFDD2\uFDD1 b",
            "[a](\uFDE2\uFDD2\uFDD1)");

    private static Map<String, IntFunction<String>> composed() {
        Map<String, IntFunction<String>> all = new LinkedHashMap<>();
        all.put("a wide table", n -> "|" + "a|".repeat(n / 4) + "\n|" + "-|".repeat(n / 4) + "\n");
        all.put("a long table", n -> "|a|\n|-|\n" + "|b|\n".repeat(n / 4));
        all.put("a long table in lazy lines", n -> "> a\n-|\n" + "b\n".repeat(n / 2));
        all.put("lazy tables", n -> "> a\n-|\nb\nc\n\n".repeat(n / 14));
        all.put(
                "a wide header over short rows",
                n -> "|" + "a|".repeat(n / 8) + "\n|" + "-|".repeat(n / 8) + "\n" + "|b\n".repeat(n / 6));
        all.put("escaped pipes", n -> "|a|\n|-|\n|" + "\\|".repeat(n / 2));
        all.put("lists that grow deeper", n -> lines(n, i -> " ".repeat(2 * (i % 300)) + "- a"));
        all.put("quotes that grow deeper", n -> lines(n, i -> ">".repeat(i % 300) + " a"));
        all.put("a deep list, lazy lines", n -> "- ".repeat(200) + "a\n" + "b\n".repeat(n / 2));
        all.put("a deep list, blank lines", n -> "- ".repeat(200) + "a\n" + "\n".repeat(n));
        all.put("fences that grow", n -> lines(n, i -> "~".repeat(3 + i)));
        all.put("a fence in a list", n -> "- ```\n" + "  a\n".repeat(n / 4));
        all.put("terms of one definition", n -> "a\n".repeat(n / 2) + ": b\n");
        all.put("definitions of one term", n -> "a\n" + ": b\n".repeat(n / 4));
        all.put("a long underlined heading", n -> "a\n".repeat(n / 2) + "===\n");
        all.put("a heading of braces", n -> "# " + "{a=\"".repeat(n / 4) + "}");
        all.put("a heading of classes", n -> "# {" + ".a ".repeat(n / 3) + "}");
        all.put(
                "a heading of attributes",
                n -> "# {" + lines(n, i -> "a" + i + "=1 ").replace("\n", "") + "}");
        all.put("headings with one id", n -> "# a-1\n# a\n".repeat(n / 10));
        all.put("a tag of attributes", n -> "<a " + "b ".repeat(n / 2) + ">");
        all.put("a comment of lines", n -> "<!-- " + "a\n".repeat(n / 2));
        all.put("footnotes", n -> "[^0]\n" + lines(n, i -> "[^" + i + "]: a[^" + (i + 1) + "]"));
        all.put(
                "a fragment in deep emphasis",
                n -> "*a _b ".repeat(40) + "\uFDD0\uFDD2\uFDD1 x".repeat(n / 100) + "_ *".repeat(40));
        return all;
    }

    private static String lines(int size, IntFunction<String> line) {
        StringBuilder out = new StringBuilder(size + 1000);
        for (int i = 0; out.length() < size; i++) {
            out.append(line.apply(i)).append('\n');
        }
        return out.toString();
    }

    @TestFactory
    Stream<DynamicTest> hostileBlocks() {
        return Stream.concat(
                REPEATED.stream().map(s -> test("\"" + s + "\"…", s.repeat(SIZE / s.length()))),
                composed().entrySet().stream()
                        .map(e -> test(e.getKey(), e.getValue().apply(SIZE))));
    }

    private static DynamicTest test(String name, String markdown) {
        return dynamicTest(name.replace("\n", "⏎"), () -> {
            long start = System.nanoTime();
            FutureTask<String> task = new FutureTask<>(() -> html(markdown + AFTERWARDS));
            new Thread(null, task, "small", STACK).start();
            String html = task.get();
            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(LIMIT_MILLIS);
            assertThat(html.chars()).noneMatch(c -> c >= 0xFDD0 && c <= 0xFDEF);
            assertThat(html).contains("A good end");
        });
    }

    private static String html(String markdown) {
        Document document = ENGINE.parse(markdown);
        return new PageWriter(
                        ENGINE.options(),
                        List.of(new Fragment("<i>x</i>", true)),
                        Footnotes.resolve(document),
                        FootnoteStyle.endnotes(),
                        FootnoteStyle.Settings.standard(),
                        Notices.NONE)
                .write(document);
    }
}
