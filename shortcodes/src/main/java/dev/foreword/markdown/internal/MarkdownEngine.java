package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.footnote.internal.MarkedBlocks;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads what goldmark reads, into flexmark's nodes.
 *
 * <pre>{@code
 * MarkdownEngine engine = new MarkdownEngine(MarkdownOptions.hugo());
 * Document document = engine.parse(text);
 * String html = new PageWriter(engine.options(), List.of()).write(document);
 * }</pre>
 *
 * <p>{@link PageDocumentParser} runs the blocks, each of which is one of ours ({@link BlockStarts}) or flexmark's paragraph.
 * When it is done, {@link LeafBlocks} has the inlines read that need the whole page ({@link PageInlineParser}); flexmark's document and inline
 * parsers and their extensions are never asked. Immutable and safe to share between threads.
 */
public final class MarkdownEngine {

    /** Where a document keeps the line from which on it is shown as text, because it has too many blocks. */
    public static final DataKey<List<Span>> TOO_MANY_BLOCKS =
            new DataKey<>("FOREWORD_TOO_MANY_BLOCKS", List.of(), data -> new ArrayList<>());

    /** Where a document keeps the first mark of a container that is too deep in others; at most one. */
    public static final DataKey<List<Span>> TOO_DEEP =
            new DataKey<>("FOREWORD_BLOCKS_TOO_DEEP", List.of(), data -> new ArrayList<>());

    /** Where a document keeps the row of dashes of the first table that has too many columns; at most one. */
    public static final DataKey<List<Span>> TOO_WIDE =
            new DataKey<>("FOREWORD_TABLE_TOO_WIDE", List.of(), data -> new ArrayList<>());

    private final MarkdownOptions options;
    private final BlockStarts starts;
    private final SpecialCharacters special;

    /**
     * An engine.
     *
     * @param options what Markdown is read
     */
    public MarkdownEngine(MarkdownOptions options) {
        this.options = Objects.requireNonNull(options, "options");
        this.starts = new BlockStarts(options);
        this.special = new SpecialCharacters(options);
    }

    /** What it was made with. */
    public MarkdownOptions options() {
        return options;
    }

    /**
     * Parses composed text.
     *
     * @param composed author's text with markers for fragments; offsets in the tree are offsets into it
     */
    public Document parse(CharSequence composed) {
        String source = composed.toString();
        LeafBlocks leaves = new LeafBlocks(options, special, source.length());
        int maxBlocks = forLength(options.maxBlocks(), source.length());
        PageDocumentParser parser = new PageDocumentParser(starts, options, source, leaves, maxBlocks);
        Document document = parser.parse();
        BasedSequence text = document.getChars();
        addAsText(document, text.subSequence(Scan.skipBlankLines(text, parser.end())));
        leaves.read(document, parser.room());
        return document;
    }

    /** A limit that is made for a million characters: as much for each of them, and not less for a short page. */
    static int forLength(int limit, int characters) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(limit, (long) limit * characters / 1_000_000));
    }

    /** Keeps the first of what a limit refuses, in the properties of a document. */
    static void note(DataKey<List<Span>> limit, MutableDataHolder document, int start, int end) {
        List<Span> noted = limit.get(document);
        if (noted.isEmpty()) {
            noted.add(new Span(start, end));
        }
    }

    private static void addAsText(Document document, BasedSequence rest) {
        if (rest.isEmpty()) {
            return;
        }
        document.appendChild(new UnparsedBlock(rest));
        MarkedBlocks.forget(document);
        int lineEnd = Scan.lineEnd(rest, 0);
        note(TOO_MANY_BLOCKS, document, rest.getStartOffset(), rest.getStartOffset() + lineEnd);
    }
}
