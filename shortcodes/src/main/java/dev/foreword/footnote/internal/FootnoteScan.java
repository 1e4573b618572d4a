package dev.foreword.footnote.internal;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.foreword.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a document that collects what footnotes are resolved from: definitions, references, and text that could
 * have been meant as a reference. All in reading order; spans are those of the parsed text.
 *
 * <p>The walk climbs along the nodes' own links, so nesting costs no stack.
 */
public final class FootnoteScan {

    /** How references and definitions begin. */
    public static final String OPENING = "[^";

    private final String text;
    private final Occurrences openings;
    private final List<FootnoteBlock> definitions = new ArrayList<>();
    private final List<Found> references = new ArrayList<>();
    private final List<Span> candidates = new ArrayList<>();
    private final Deque<FootnoteBlock> owners = new ArrayDeque<>();
    private int openImages;
    private int openTightPlaces;

    /** Neighbouring text nodes are read as one, for a parser may cut {@code [^label]} in pieces. */
    private int runStart;

    private int runEnd;

    /**
     * A reference.
     *
     * @param owner the definition that it stands in; null for the text of the page
     * @param inImage whether it stands in the alternative text of an image, where it leaves no mark
     * @param inRunningText whether a note could be shown beside it: not in a note, a heading, a table, a link, an image
     */
    public record Found(Footnote node, @Nullable FootnoteBlock owner, boolean inImage, boolean inRunningText) {}

    private FootnoteScan(String text, Occurrences openings) {
        this.text = text;
        this.openings = openings;
    }

    public static FootnoteScan of(Document document) {
        String text = text(document);
        MarkedBlocks marked = MarkedBlocks.take(OPENING, document, text);
        FootnoteScan scan = new FootnoteScan(text, marked.occurrences());
        for (Node block : marked.blocks()) {
            TreeWalk.walk(
                    block,
                    node -> {
                        scan.enter(node);
                        return !(node instanceof Block) || scan.openings.mayBeIn(node);
                    },
                    scan::leave);
        }
        scan.endRun();
        return scan;
    }

    private static String text(Document document) {
        // Nodes count their offsets in the base, and asking the String itself is far faster than flexmark's views.
        return document.getChars().getBase() instanceof String base
                ? base
                : document.getChars().getBaseSequence().toString();
    }

    /** The text that offsets count in. */
    public String text() {
        return text;
    }

    /** All definitions, duplicates included. */
    public List<FootnoteBlock> definitions() {
        return definitions;
    }

    public List<Found> references() {
        return references;
    }

    /** Every {@code [^…]} in the text that is no reference and was not escaped. */
    public List<Span> candidates() {
        return candidates;
    }

    private void enter(Node node) {
        if (node instanceof Block) {
            endRun();
        }
        if (isImage(node)) {
            openImages++;
        } else if (isTightPlace(node)) {
            openTightPlaces++;
        }
        if (node instanceof Text) {
            if (!isCode(node.getParent())) {
                addToRun(node.getStartOffset(), node.getEndOffset());
            }
        } else if (isUndefinedLink(node)) {
            int close = FootnoteSyntax.labelEnd(text, node.getStartOffset() + 2);
            addToRun(node.getStartOffset(), Math.min(close + 1, node.getEndOffset()));
        } else if (node instanceof Footnote reference) {
            references.add(new Found(
                    reference, owners.peek(), openImages > 0, owners.isEmpty() && openImages + openTightPlaces == 0));
        } else if (node instanceof FootnoteBlock definition) {
            definitions.add(definition);
            owners.push(definition);
        }
    }

    private void leave(Node node) {
        if (node == owners.peek()) {
            owners.pop();
        } else if (isImage(node)) {
            openImages--;
        } else if (isTightPlace(node)) {
            openTightPlaces--;
        }
    }

    private static boolean isTightPlace(Node node) {
        return node instanceof Heading || node instanceof TableBlock || node instanceof Link || node instanceof LinkRef;
    }

    private static boolean isImage(Node node) {
        return node instanceof Image || node instanceof ImageRef;
    }

    private static boolean isCode(Node node) {
        return node instanceof Code || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
    }

    /** flexmark keeps {@code [^x]} without a definition as a link node that is written as text. */
    private static boolean isUndefinedLink(Node node) {
        return node instanceof RefNode link
                && !link.isDefined()
                && node.getChars().startsWith("[^");
    }

    private void addToRun(int start, int end) {
        if (end <= start || start < runEnd && start >= runStart) {
            return;
        }
        if (start != runEnd) {
            endRun();
            runStart = start;
        }
        runEnd = end;
    }

    private void endRun() {
        int open = runStart < runEnd ? openings.next(runStart) : runEnd;
        while (open + 2 < runEnd) {
            // Only at brackets that are not escaped, for only they stop a scan that began before them.
            int close = isEscaped(open) ? -1 : FootnoteSyntax.labelEnd(text, open + 2);
            boolean whole = close >= 0 && close < runEnd;
            if (whole && !FootnoteSyntax.isBlank(text, open + 2, close)) {
                candidates.add(new Span(open, close + 1));
            }
            open = openings.next(whole ? close : open + 2);
        }
        runStart = runEnd;
    }

    private boolean isEscaped(int offset) {
        int slashes = 0;
        while (offset - slashes > 0 && text.charAt(offset - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }
}
