package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import dev.foreword.markdown.MarkdownOptions;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link PageInlineParser} for each document; {@link #register} puts it into a parser with all it needs.
 *
 * <pre>{@code
 * Parser.Builder builder = Parser.builder(options);
 * PageInlineParserFactory.register(builder, MarkdownOptions.hugo());
 * }</pre>
 *
 * <p>Safe to share between threads.
 */
public final class PageInlineParserFactory implements InlineParserFactory {

    private final MarkdownOptions options;
    private volatile @Nullable Shared shared;

    /** flexmark's block parsers want its table of patterns, which costs more to make than a short page to read. */
    private record Shared(DataHolder options, Parsing parsing) {}

    private PageInlineParserFactory(MarkdownOptions options) {
        this.options = options;
    }

    /** Makes a parser read inlines and link definitions our way. */
    public static void register(Parser.Builder parser, MarkdownOptions options) {
        parser.customInlineParserFactory(new PageInlineParserFactory(options))
                .paragraphPreProcessorFactory(new LinkDefinitions.Factory())
                .blockPreProcessorFactory(new ParagraphLines.Factory());
    }

    @Override
    public InlineParser inlineParser(
            DataHolder flexmarkOptions,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> inlineParserExtensions) {
        Shared current = shared;
        if (current == null || current.options != flexmarkOptions) {
            current = new Shared(flexmarkOptions, new Parsing(flexmarkOptions));
            shared = current;
        }
        return new PageInlineParser(options, current.parsing);
    }
}
