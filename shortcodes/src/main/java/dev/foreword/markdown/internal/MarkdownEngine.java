package dev.foreword.markdown.internal;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.footnote.FootnoteExtension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

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
 * and so is its inline parser. Extensions of the user's run beside ours. Immutable and safe to share between threads.
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

    private final MarkdownOptions options;
    private final Parser parser;

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
        if (options.footnote()) {
            Collection<Extension> extensions = new ArrayList<>(Parser.EXTENSIONS.get(data));
            extensions.add(FootnoteExtension.create());
            data.set(Parser.EXTENSIONS, extensions);
        }
        Parser.Builder builder = Parser.builder(data).customBlockParserFactory(new BlockStarts(options));
        PageInlineParserFactory.register(builder, options);
        if (options.table()) {
            builder.paragraphPreProcessorFactory(new LazyTables.Factory());
        }
        if (options.taskList()) {
            builder.paragraphPreProcessorFactory(new TaskItems.Factory());
        }
        this.parser = builder.build();
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
        return parser.parse(BasedSequence.of(composed));
    }
}
