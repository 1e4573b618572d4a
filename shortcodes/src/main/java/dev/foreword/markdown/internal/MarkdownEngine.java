package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.footnote.FootnoteExtension;
import dev.foreword.footnote.internal.FootnoteBlockParser;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's parser, set up to read what goldmark reads.
 *
 * <pre>{@code
 * MarkdownEngine engine = new MarkdownEngine(MarkdownOptions.hugo());
 * Document document = engine.parse(text);
 * String html = new PageWriter(engine.options(), List.of()).write(document);
 * }</pre>
 *
 * <p>flexmark's document parser runs the blocks, but each of its own core blocks is replaced ({@link BlockStarts}),
 * and so is its inline parser. Extensions of the user's run beside ours; without any, flexmark is spared some work
 * ({@link PageDocumentParser}). Immutable and safe to share between threads.
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

    private final MarkdownOptions options;
    private final DataHolder flexmark;
    private final List<CustomBlockParserFactory> blocks;
    private final Parsing parsing;
    private final @Nullable Parser extended;

    /** An engine without extensions of the user's. */
    public MarkdownEngine(MarkdownOptions options) {
        this(options, holder -> {});
    }

    /**
     * An engine.
     *
     * @param options what Markdown is read
     * @param flexmark may set flexmark options, {@code Parser.EXTENSIONS} among them
     */
    public MarkdownEngine(MarkdownOptions options, Consumer<MutableDataHolder> flexmark) {
        this.options = Objects.requireNonNull(options, "options");
        MutableDataSet data = new MutableDataSet();
        flexmark.accept(data);
        for (DataKey<Boolean> key : CORE_BLOCKS) {
            data.set(key, false);
        }
        boolean hasExtensions = !Parser.EXTENSIONS.get(data).isEmpty();
        this.extended = hasExtensions ? extended(options, data) : null;
        this.flexmark = data.toImmutable();
        this.parsing = new Parsing(this.flexmark);
        this.blocks = options.has(MarkdownFeature.FOOTNOTE)
                ? List.of(new BlockStarts(options), new FootnoteBlockParser.Factory())
                : List.of(new BlockStarts(options));
    }

    /** flexmark's own parser, which knows how to ask the user's extensions. */
    private static Parser extended(MarkdownOptions options, MutableDataSet data) {
        if (options.has(MarkdownFeature.FOOTNOTE)) {
            Collection<Extension> extensions = new ArrayList<>(Parser.EXTENSIONS.get(data));
            extensions.add(FootnoteExtension.create());
            data.set(Parser.EXTENSIONS, extensions);
        }
        Parser.Builder builder = Parser.builder(data).customBlockParserFactory(new BlockStarts(options));
        PageInlineParserFactory.register(builder, options);
        if (options.has(MarkdownFeature.TABLE)) {
            builder.paragraphPreProcessorFactory(new LazyTables.Factory());
        }
        if (options.has(MarkdownFeature.TASK_LIST)) {
            builder.paragraphPreProcessorFactory(new TaskItems.Factory());
        }
        return builder.build();
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
        if (extended != null) {
            return extended.parse(text);
        }
        PageInlineParser inlines = new PageInlineParser(options, parsing);
        LeafBlocks leaves = new LeafBlocks(options, inlines);
        int maxBlocks = forLength(options.maxBlocks(), text.length());
        PageDocumentParser parser = new PageDocumentParser(flexmark, blocks, inlines, leaves, maxBlocks);
        Document document;
        try {
            document = parser.parse(text);
        } catch (PageDocumentParser.TooManyBlocks e) {
            document = parser.documentSoFar();
            addAsText(document, text.subSequence(Scan.skipBlankLines(text, e.lineStart())));
        }
        leaves.read(document);
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
