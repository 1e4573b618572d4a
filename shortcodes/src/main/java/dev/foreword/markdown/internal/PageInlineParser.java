package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.footnote.internal.FootnoteDefinitions;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the inlines of a page as goldmark, Hugo's Markdown engine, reads them; for one document.
 *
 * <p>flexmark's own inline parser is one of CommonMark 0.28, quadratic on many inputs and recursive through its regular
 * expressions. This one is written by hand: one pass over each block ({@link InlineScanner}), a stack of delimiters
 * with lower bounds ({@link DelimiterStack}), a stack of brackets, and one pass that nests the result
 * ({@link InlineTree}). All of it is linear in the length of the block and none of it recurses. CommonMark 0.31 with
 * goldmark's strikethrough, linkify, typographer and footnote references is read in the same pass.
 *
 * <p>The tree, for whoever writes it:
 *
 * <ul>
 *   <li>{@code Text} is raw source: backslash escapes and entities are still to be resolved in it, from left to right.
 *       {@code HtmlEntity} and {@code TextBase} do not occur, nor do {@code LinkRef} and {@code ImageRef}:
 *   <li>a reference that is defined is a {@code Link} or {@code Image} like any other, its {@code url} and
 *       {@code title} being those of the definition; an undefined one is text. Both are raw, like text. A title that is
 *       {@code isNull()} is missing, one that is empty was written as {@code ""}. Spaces at the edges of the link's
 *       text are in its children.
 *   <li>{@code Code.getText()} is without its padding, and in a {@code TableCell} without the backslashes of its pipes;
 *       a line end in it stands for a space.
 *   <li>{@code AutoLink} and {@code MailLink} are bracketed ({@code getOpeningMarker()} is {@code <}) or bare (it is
 *       empty). The URL is {@code getText()}: with {@code mailto:} before it in a {@code MailLink}, and with
 *       {@code https://} (Hugo's {@code linkifyProtocol}) in a bare {@code AutoLink} that starts with {@code www.}.
 *   <li>{@code HtmlInline} and {@code HtmlInlineComment} are raw HTML, whether it is trusted or not.
 *   <li>{@code Footnote} is made for labels that are defined only, and knows its {@code FootnoteBlock}.
 *   <li>{@link SmartText} and {@link FragmentInline} are our own. Markers of fragments in code, targets, titles and raw
 *       HTML are left as they are.
 *   <li>{@code SoftLineBreak} covers the line end, {@code HardLineBreak} also the spaces or the backslash before it.
 *       White space that starts a line is in no node, nor in the text of one.
 * </ul>
 *
 * <p>A block is taken when it ends. A line of text alone is read in the same moment; all other blocks are read when all are
 * taken, in reading order, notes where the first one stands: only then are all link definitions known, and the typographer
 * counts quotes through the page.
 */
public final class PageInlineParser {

    /** Blocks whose elements nest deeper than {@link MarkdownOptions#maxInlineNesting()}: where the first too deep one is. */
    public static final DataKey<List<Span>> TOO_DEEP =
            new DataKey<>("FOREWORD_INLINES_TOO_DEEP", List.of(), options -> new ArrayList<>());

    /** The first block with too many elements, which is shown as text: its first character. */
    public static final DataKey<List<Span>> TOO_MANY =
            new DataKey<>("FOREWORD_TOO_MANY_INLINES", List.of(), options -> new ArrayList<>());

    private final MarkdownOptions options;
    private final SpecialCharacters special;
    private final List<Pending> pending = new ArrayList<>();
    private boolean inOrder = true;

    /** How many elements the page may still have. */
    private int left;

    /** A block to be read: its lines, when it is a paragraph of several, or else its content. */
    private record Pending(Node block, int offset, BasedSequence content, List<BasedSequence> lines) {}

    /** For a page of that length. */
    PageInlineParser(MarkdownOptions options, SpecialCharacters special, int length) {
        this.options = options;
        this.special = special;
        this.left = MarkdownEngine.forLength(options.maxInlines(), length);
    }

    /** Takes a paragraph, line by line: to join its lines takes flexmark time quadratic in their number. */
    void take(Paragraph paragraph) {
        // Most have one line, and flexmark's lists have room for ten.
        List<BasedSequence> lines = List.copyOf(paragraph.getContentLines());
        paragraph.setContentLines(lines);
        if (lines.size() == 1) {
            take(lines.get(0), paragraph);
        } else if (!lines.isEmpty()) {
            add(new Pending(paragraph, lines.get(0).getStartOffset(), BasedSequence.NULL, lines));
        }
    }

    /** Takes the content of any other block; reads it if it is text alone. */
    void take(BasedSequence content, Node block) {
        if (!content.isEmpty() && !(content instanceof TextSequence line && readPlain(line, block))) {
            add(new Pending(block, content.getStartOffset(), content, List.of()));
        }
    }

    /** Gives back what was counted for a block that was taken out of the page. */
    void forget(Block block) {
        // Only what was read at once has a child yet.
        left += block.getFirstChild() instanceof Text ? 1 : 0;
    }

    private void add(Pending block) {
        inOrder &= pending.isEmpty() || pending.get(pending.size() - 1).offset < block.offset;
        pending.add(block);
    }

    /** Reads all that was taken. */
    void read(Document document) {
        if (pending.isEmpty()) {
            return;
        }
        InlineScanner scanner = new InlineScanner(InlineContext.of(options, special, document));
        if (!inOrder) {
            pending.sort(Comparator.comparingInt(Pending::offset));
        }
        for (Pending p : inOrderOfReading(FootnoteDefinitions.of(document).all())) {
            // Without a parent it became terms when it was taken already, or stands below a table now.
            if (p.block.getParent() != null) {
                read(
                        scanner,
                        document,
                        p.block,
                        p.lines.isEmpty() ? BlockText.of(p.content) : BlockText.ofLines(p.lines));
            }
        }
    }

    /** Reads a line at once if it is text and nothing else: so are most cells and items. */
    private boolean readPlain(TextSequence line, Node block) {
        int start = 0;
        int end = line.length();
        while (end > 0 && CharClass.isBlank(line.charAt(end - 1))) {
            end--;
        }
        while (start < end && CharClass.isBlank(line.charAt(start))) {
            start++;
        }
        for (int i = start; i < end; i++) {
            if (!special.isPlain(line.charAt(i))) {
                return false;
            }
        }
        if (start == end || left == 0) {
            return start == end;
        }
        left--;
        block.appendChild(new Text(line.subSequence(start, end)));
        return true;
    }

    /** The order of the page, but for notes: goldmark reads all of them where the first one stands. */
    private List<Pending> inOrderOfReading(List<FootnoteBlock> definitions) {
        if (definitions.isEmpty()) {
            return pending;
        }
        List<Pending> notes = new ArrayList<>();
        List<Pending> others = new ArrayList<>();
        int before = indexOf(definitions.get(0).getStartOffset());
        int end = 0;
        for (FootnoteBlock definition : definitions) {
            // One may be within another.
            int start = Math.max(end, indexOf(definition.getStartOffset()));
            others.addAll(pending.subList(end, start));
            end = Math.max(start, indexOf(definition.getEndOffset()));
            notes.addAll(pending.subList(start, end));
        }
        others.addAll(pending.subList(end, pending.size()));
        others.addAll(before, notes);
        return others;
    }

    /** Of the first that begins at an offset or behind it; in a long page one does not look at all of them. */
    private int indexOf(int offset) {
        int low = 0;
        int high = pending.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pending.get(middle).offset < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void read(InlineScanner scanner, Document document, Node block, BlockText text) {
        if (text.isEmpty()) {
            return;
        }
        InlineTokens tokens = scanner.scan(text, block instanceof TableCell, left);
        if (tokens.weight() > left) {
            tokens = scanner.scanAsText();
            List<Span> tooMany = TOO_MANY.get(document);
            if (tooMany.isEmpty()) {
                tooMany.add(new Span(text.offset(0), text.offset(0) + 1));
            }
        } else {
            left -= tokens.weight();
        }
        int tooDeep = new InlineTree(text, tokens, block, options).build();
        if (tooDeep >= 0) {
            int offset = text.offset(tooDeep);
            TOO_DEEP.get(document).add(new Span(offset, offset + 1));
        }
    }
}
