package dev.foreword.markdown.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.foreword.footnote.internal.MarkedBlocks;
import dev.foreword.markdown.MarkdownOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first walk has what the parser told while it read, any other what stands in the document. */
class MarkedBlocksTest {

    private static final String WANTED = "[^";

    /** Tables whose row of dashes is lazy, texts that come behind their tables, terms and definitions that join others. */
    private static final String[] MOVED = {
        "> head [^1]\n|---|\n> [^1]\n",
        "text\n> a | [^1]\n---|---\n",
        "[^1]\n| a |\n|---|\n| [^1] |\n---\n",
        "[^1] x\n| a |\n|---|\n| [^1] |\n: d\n",
        "term\n: one\n\n[^1] term\n: two [^1]\n",
        "[a]: /url\n|---|\n|---|\n| [^1] |\n",
        "[a]: /url\n[^1] text\n",
        "[a]: /url '[^1]'\n"
    };

    private static String page(Dice dice) {
        StringBuilder page = new StringBuilder();
        for (int parts = dice.number(1, 4); parts > 0; parts--) {
            page.append(
                            dice.oneIn(3)
                                    ? dice.pick(MOVED)
                                    : dice.oneIn(2) ? DrawnSoup.draw(dice) : DrawnStructure.draw(dice))
                    .append(dice.pick("", "\n", "\n\n"));
        }
        return page.toString();
    }

    private static List<Node> marked(Document document, String text) {
        MarkedBlocks marked = MarkedBlocks.take(WANTED, document, text);
        // Some have become shorter since they were told: link definitions are taken off at the end.
        return marked.blocks().stream()
                .filter(block -> marked.occurrences().mayBeIn(block))
                .toList();
    }

    @Test
    void theParserTellsWhatIsInTheDocument() {
        Dice dice = new Dice(19);
        List<MarkdownEngine> engines = List.of(
                new MarkdownEngine(MarkdownOptions.hugo()),
                new MarkdownEngine(
                        MarkdownOptions.hugo().toBuilder().maxBlocks(12).build()));
        int found = 0;
        for (int i = 0; i < 8_000; i++) {
            String text = page(dice);
            Document document = engines.get(i % 2).parse(text);
            List<Node> told = marked(document, text);
            List<Node> seen = marked(document, text);
            assertThat(told).as(text).isEqualTo(seen);
            found += seen.size();
        }
        assertThat(found).isGreaterThan(8_000);
    }

    @Test
    void aDocumentThatWasChangedIsLookedThroughAgain() {
        String text = "one [^1]\n\ntwo\n\nthree [^1]\n\n[^1]: note\n";
        Document document = new MarkdownEngine(MarkdownOptions.hugo()).parse(text);
        assertThat(marked(document, text)).hasSize(3);
        Node first = document.getFirstChild();
        document.appendChild(first);
        assertThat(marked(document, text)).hasSize(3).endsWith(first);
    }
}
