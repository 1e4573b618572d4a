package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.footnote.internal.FootnoteBlockParser;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * flexmark's parser, set up to read what goldmark reads.
 *
 * <pre>{@code
 * MarkdownEngine engine = new MarkdownEngine(MarkdownOptions.hugo());
 * Document document = engine.parse(text);
 * String html = new PageWriter(engine.options(), List.of()).write(document);
 * }</pre>
 *
 * <p>flexmark's document parser ({@link PageDocumentParser}) runs the blocks, each of which is one of ours
 * ({@link BlockStarts}). When it is done, {@link LeafBlocks} has the inlines read ({@link PageInlineParser}); flexmark's
 * inline parser and its extensions are never asked. Immutable and safe to share between threads.
 */
public final class MarkdownEngine {

    private static final List<DataKey<Boolean>> CORE_BLOCKS = List.of(
            Parser.BLOCK_QUOTE_PARSER,
            Parser.HEADING_PARSER,
            Parser.FENCED_CODE_BLOCK_PARSER,
            Parser.HTML_BLOCK_PARSER,
            Parser.THEMATIC_BREAK_PARSER,
            Parser.LIST_BLOCK_PARSER,
            Parser.INDENTED_CODE_BLOCK_PARSER);

    /** Where a document keeps the line from which on it is shown as text, because it has too many blocks. */
    public static final DataKey<List<Span>> TOO_MANY_BLOCKS =
            new DataKey<>("FOREWORD_TOO_MANY_BLOCKS", List.of(), data -> new ArrayList<>());

    /** flexmark's own blocks are off, and its table of patterns costs more to make than a short page to read. */
    private static final DataHolder FLEXMARK = withoutBlocks();

    private static final Parsing PATTERNS = new Parsing(FLEXMARK);

    private final MarkdownOptions options;
    private final List<CustomBlockParserFactory> blocks;

    /**
     * An engine.
     *
     * @param options what Markdown is read
     */
    public MarkdownEngine(MarkdownOptions options) {
        this.options = Objects.requireNonNull(options, "options");
        this.blocks = options.has(MarkdownFeature.FOOTNOTE)
                ? List.of(new BlockStarts(options), new FootnoteBlockParser.Factory())
                : List.of(new BlockStarts(options));
    }

    private static DataHolder withoutBlocks() {
        MutableDataSet data = new MutableDataSet();
        for (DataKey<Boolean> key : CORE_BLOCKS) {
            data.set(key, false);
        }
        return data.toImmutable();
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
        BasedSequence text = BasedSequence.of(composed);
        LeafBlocks leaves = new LeafBlocks();
        int maxBlocks = forLength(options.maxBlocks(), text.length());
        PageDocumentParser parser =
                new PageDocumentParser(FLEXMARK, blocks, new NoInlineParser(PATTERNS), leaves, maxBlocks);
        Document document;
        try {
            document = parser.parse(text);
        } catch (PageDocumentParser.TooManyBlocks e) {
            document = parser.documentSoFar();
            addAsText(document, text.subSequence(Scan.skipBlankLines(text, e.lineStart())));
        }
        leaves.read(document, options);
        return document;
    }

    /** A limit that is made for a million characters: as much for each of them, and not less for a short page. */
    static int forLength(int limit, int characters) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(limit, (long) limit * characters / 1_000_000));
    }

    private static void addAsText(Document document, BasedSequence rest) {
        if (rest.isEmpty()) {
            return;
        }
        document.appendChild(new UnparsedBlock(rest));
        int lineEnd = Scan.lineEnd(rest, 0);
        TOO_MANY_BLOCKS.get(document).add(new Span(rest.getStartOffset(), rest.getStartOffset() + lineEnd));
    }
}
