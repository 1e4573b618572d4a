package dev.foreword.markdown.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.markdown.MarkdownOptions;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds for any text: some thousand random paragraphs of the characters that mean something. */
class InlinePropertyTest {

    private static final String[] ATOMS = {
        "*",
        "**",
        "_",
        "~~",
        "`",
        "``",
        "[",
        "]",
        "[a]",
        "](u)",
        "](/u \"t\")",
        "![",
        "(",
        ")",
        "<",
        ">",
        "<b>",
        "<!--",
        "-->",
        "<a@b.c>",
        "<b c=\"",
        "http://a.bc",
        "www.a.bc/d_e",
        "a@b.cd",
        "\"",
        "'",
        "--",
        "...",
        "<<",
        "\\",
        "\\*",
        "&amp;",
        "\n",
        "  \n",
        "\\\n",
        "\n   ",
        " ",
        " ",
        "a",
        "b",
        "é",
        "€",
        "😀",
        "日",
        "[^1]",
        "![^1]",
        "[r]",
        "[t][r]",
        "=",
        "\t",
        "\r\n",
        "\u00a0",
        "\0",
        "\uFDE2\uFDD3\uFDD1",
        "\uFDD0\uFDD2"
    };
    private static final String TAIL = "\n\n[r]: /ref \"rt\"\n\n[^1]: note\n";
    private static final MarkdownEngine PARSER = InlineHtml.parser(MarkdownOptions.hugo());

    @Test
    void nodesAreWhereTheySay() {
        SplittableRandom random = new SplittableRandom(31);
        for (int i = 0; i < 5_000; i++) {
            String text = "x" + text(random) + TAIL;
            checkSpans(PARSER.parse(text), text);
        }
    }

    @Test
    void quotesReadAsParagraphs() {
        SplittableRandom random = new SplittableRandom(32);
        for (int i = 0; i < 5_000; i++) {
            // Lines begin with a letter, so that none starts a block of its own.
            String text = "x" + text(random).replace("\r\n", "\n").replaceAll("\n[ \t]*", "\nx");
            String quoted = "> " + text.replace("\n", "\n> ");
            assertThat(InlineHtml.render(PARSER.parse(quoted + TAIL)))
                    .as(text)
                    .isEqualTo(InlineHtml.render(PARSER.parse(text + TAIL)));
            checkSpans(PARSER.parse(quoted), quoted);
        }
    }

    private static String text(SplittableRandom random) {
        int atoms = random.nextInt(1, 16);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < atoms; i++) {
            out.append(ATOMS[random.nextInt(ATOMS.length)]);
        }
        return out.toString();
    }

    private static void checkSpans(Document document, String text) {
        check(document, text, 0, text.length());
    }

    private static void check(Node parent, String text, int start, int end) {
        int position = start;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            assertThat(node.getStartOffset())
                    .as("start of %s in %s", node, text)
                    .isGreaterThanOrEqualTo(position);
            assertThat(node.getEndOffset()).as("end of %s in %s", node, text).isBetween(node.getStartOffset(), end);
            position = node.getEndOffset();
            if (node instanceof Text) {
                assertThat(node.getChars().toString()).isEqualTo(cut(node.getChars(), text));
            } else if (node instanceof Code code) {
                checkEnds(code.getText(), text);
            } else if (node instanceof InlineLinkNode link) {
                assertThat(link.getUrl().toString()).isEqualTo(cut(link.getUrl(), text));
            }
            check(node, text, node.getStartOffset(), node.getEndOffset());
        }
    }

    private static String cut(BasedSequence chars, String text) {
        return text.substring(chars.getStartOffset(), chars.getEndOffset()).replace('\0', '\uFFFD');
    }

    private static void checkEnds(BasedSequence chars, String text) {
        String there = cut(chars, text);
        assertThat(chars.length()).isLessThanOrEqualTo(there.length());
        if (!chars.isEmpty()) {
            assertThat(there.charAt(0)).isEqualTo(chars.charAt(0));
            assertThat(there.charAt(there.length() - 1)).isEqualTo(chars.charAt(chars.length() - 1));
        }
    }
}
