package dev.foreword.markdown.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.markdown.MarkdownOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Hostile paragraphs: 100,000 characters in a second at the very most, on a small stack. */
class InlinePathologicalTest {

    private static final int SIZE = 100_000;
    private static final int STACK = 512 * 1024;
    private static final long LIMIT_MILLIS = 1_000;

    private static final List<String> REPEATED = List.of(
            "*",
            "_",
            "~",
            "[",
            "]",
            "![",
            "`",
            "<",
            "&",
            "\\",
            "'",
            "\"",
            "-",
            ".",
            "(",
            ")",
            "!",
            "@",
            " ",
            "* ",
            "*a ",
            "**a ",
            "_a ",
            "a* ",
            "a~~ ",
            "a_",
            "*a_ ",
            "*a**b",
            "a***b ",
            "a**b c* ",
            "**a*b ",
            "*_",
            "_*~",
            "***a",
            "é*",
            "€*",
            "[a",
            "[a](",
            "[a](b",
            "[a](b \"",
            "[a](b '",
            "[a](b (",
            "[a](<b",
            "[a](<b>",
            "[a](b)",
            "[a][",
            "[a][b",
            "[a][b]",
            "[r]",
            "[r][]",
            "![a](",
            "![[]()",
            "![](",
            "[](",
            "[[]()",
            "[*a](b)",
            "![*a*](b)",
            "*[a](b) ",
            "[\\",
            "[^1]",
            "[^",
            "[^1",
            "![^1]",
            "[^1](",
            "<a ",
            "<a b=\"",
            "<a b='",
            "<a b",
            "<a>",
            "</a ",
            "</a>",
            "<!--",
            "<!--a-->",
            "<?",
            "<?a?>",
            "<![CDATA[",
            "<!A ",
            "<!A>",
            "<a@b.c>",
            "<a",
            "<http:",
            "<http://a>",
            "&amp;",
            "&#1",
            "www.",
            "www.a.b ",
            "www.a.b/",
            "www.a.b/(",
            " www.a.b/)",
            "http://",
            "http://a.b/(",
            "ftp://a.",
            "a@",
            "a@b.c ",
            "a@b.c_",
            "a_a@",
            "a'a",
            "\"a ",
            "'a ",
            "\"'a ",
            "--",
            "...",
            "<<",
            ">>",
            "\\*",
            "\\`",
            "`a``b ",
            "`a ``",
            "a\n",
            "a  \n",
            "a\\\n",
            "   a\n",
            "*a\n",
            "[a\n",
            "`a\n",
            "<a\n",
            "<a b=\n",
            "\r",
            "\uFDD0\uFDD2\uFDD1",
            "\uFDD0",
            "\uFDE2\uFDD2");

    private static final List<String> DEFINITIONS = List.of(
            "[a]: /u\n",
            "[a]: /u \"t\"\n",
            "[a]:\n",
            "[a]: u \"\n",
            "[a]: u\n\"",
            "[a]: u (\n",
            "[a]: <u\n",
            "[",
            "[a\\");

    @TestFactory
    Stream<DynamicTest> paragraphs() {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        for (String unit : REPEATED) {
            shapes.put("repeated " + unit, n -> "x" + unit.repeat(n / unit.length()));
        }
        shapes.put("growing runs of backticks", InlinePathologicalTest::growingBackticks);
        shapes.put("nested emphasis", n -> "**a ".repeat(n / 8) + "b** ".repeat(n / 8));
        shapes.put("alternating emphasis", n -> "*a _b ".repeat(n / 12) + "c_ d* ".repeat(n / 12));
        shapes.put("nested links", n -> "[".repeat(n / 5) + "a" + "](b)".repeat(n / 5));
        shapes.put("nested images", n -> "![".repeat(n / 6) + "a" + "](b)".repeat(n / 6));
        shapes.put("nested references", n -> "[".repeat(n / 2) + "r" + "]".repeat(n / 2));
        shapes.put("deep target", n -> "[a](" + "(".repeat(n));
        shapes.put("many attributes", n -> "<a" + " b=\"c\"".repeat(n / 6) + ">");
        shapes.put("long title", n -> "[a](b \"" + "c".repeat(n) + "\")");
        shapes.put("long comment", n -> "<!-- " + "c".repeat(n) + " -->");
        shapes.put("late end of targets", n -> "[a](<b".repeat(n / 6) + ">");
        shapes.put("late end of declarations", n -> "<!A".repeat(n / 3) + ">");
        shapes.put("long address with markup", n -> "a_".repeat(n / 2) + "@b.c");
        shapes.put("long address with quotes", n -> "a'".repeat(n / 2) + "@b.c_");
        shapes.put("parentheses in an address", n -> "www.a.b/" + "(".repeat(n / 2) + ")".repeat(n / 2));
        return shapes.entrySet().stream()
                .flatMap(shape -> Stream.of(
                        test(shape.getKey(), () -> read(List.of(shape.getValue().apply(SIZE)))),
                        test(
                                shape.getKey() + ", in a quote",
                                () -> readQuoted(shape.getValue().apply(SIZE)))));
    }

    @TestFactory
    Stream<DynamicTest> definitions() {
        return DEFINITIONS.stream()
                .map(unit -> test("definitions " + unit, () -> {
                    String text = unit.repeat(SIZE / unit.length());
                    Document document = new Document(null, BasedSequence.of(text));
                    LinkDefinitions.countLines(lines(BasedSequence.of(text), 0), LinkReferences.of(document));
                    return document;
                }));
    }

    @Test
    void nestingIsLimited() {
        MarkdownOptions options =
                MarkdownOptions.hugo().toBuilder().maxInlineNesting(3).build();
        assertThat(InlineHtml.render(InlineHtml.parser(options).parse("**a _b ~c *d [e](f)* g~ h_ i**")))
                .isEqualTo("<p><strong>a <em>b <del>c *d [e](f)* g</del> h</em> i</strong></p>\n");
    }

    @Test
    void tooDeepNestingIsNoted() {
        MarkdownOptions options =
                MarkdownOptions.hugo().toBuilder().maxInlineNesting(2).build();
        Document document = InlineHtml.parser(options).parse("a\n\n> **b _c [d](e)_** ![f](g)");

        assertThat(PageInlineParser.TOO_DEEP.get(document))
                .singleElement()
                .satisfies(span ->
                        assertThat(document.getChars().charAt(span.start())).isEqualTo('['));
        assertThat(InlineHtml.render(document))
                .isEqualTo("<p>a</p>\n<p><strong>b <em>c [d](e)</em></strong> <img src=\"g\" alt=\"f\"></p>\n");
    }

    private interface Reading {
        Node read();
    }

    private static DynamicTest test(String name, Reading reading) {
        return dynamicTest(name.replace("\n", "⏎").replace("\r", "␍"), () -> {
            reading.read();
            long start = System.nanoTime();
            onSmallStack(reading);
            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(LIMIT_MILLIS);
        });
    }

    private static void onSmallStack(Reading reading) throws InterruptedException, ExecutionException {
        FutureTask<Node> task = new FutureTask<>(reading::read);
        new Thread(null, task, "small", STACK).start();
        assertThat(depth(task.get())).isLessThanOrEqualTo(MarkdownOptions.hugo().maxInlineNesting() + 2);
    }

    private static int depth(Node root) {
        int deepest = 0;
        int depth = 0;
        Node node = root;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                deepest = Math.max(deepest, ++depth);
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == root) {
                return deepest;
            }
            node = node.getNext();
        }
    }

    private static Node read(List<String> paragraph) {
        BasedSequence text = BasedSequence.of(paragraph.get(0));
        return read(text, List.of(text));
    }

    /** Lines that do not stand together in the file: each begins with a mark that is not theirs. */
    private static Node readQuoted(String paragraph) {
        BasedSequence text = BasedSequence.of(">" + paragraph.replace("\n", "\n>"));
        return read(text, lines(text, 1));
    }

    private static List<BasedSequence> lines(BasedSequence text, int prefix) {
        List<BasedSequence> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            lines.add(text.subSequence(Math.min(start + prefix, end), end));
            start = end;
        }
        return lines;
    }

    private static Document read(BasedSequence text, List<BasedSequence> lines) {
        Document document = new Document(null, text);
        FootnoteExtension.FOOTNOTES.get(document).put("1", new FootnoteBlock());
        BlockText definition = BlockText.of(BasedSequence.of("/r"));
        LinkReferences.of(document).define("r", 0, 1, 0, LinkTarget.of(definition, 0, 2, 0, -1));
        Paragraph paragraph = new Paragraph(text, lines, new int[lines.size()]);
        document.appendChild(paragraph);
        MarkdownOptions options = MarkdownOptions.hugo();
        PageInlineParser parser = new PageInlineParser(options, new SpecialCharacters(options), text.length());
        parser.take(paragraph);
        parser.read(document);
        return document;
    }

    private static String growingBackticks(int size) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; out.length() < size; i++) {
            out.append('e').append("`".repeat(i));
        }
        return out.toString();
    }
}
