package dev.foreword.footnote;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import dev.foreword.footnote.internal.FootnoteBlockParser;
import dev.foreword.footnote.internal.FootnoteInlineParser;

/**
 * A flexmark parser extension that reads footnotes as goldmark, Hugo's Markdown engine, reads them.
 *
 * <pre>{@code
 * Parser parser = Parser.builder().extensions(List.of(FootnoteExtension.create())).build();
 * Footnotes notes = Footnotes.resolve(parser.parse(text));
 * }</pre>
 *
 * <p>It makes flexmark's own {@code FootnoteBlock} and {@code Footnote} nodes, but not by flexmark's own footnote
 * extension, which loses text behind tabs, loses notes whose first line holds {@code ]:}, and numbers by the last
 * reference. Use it in place of that one. It writes no HTML: {@link Footnotes} and {@link FootnoteStyle} do.
 *
 * <p>Labels are compared as written, blanks and case included. Stateless, safe to share between threads.
 */
public final class FootnoteExtension implements Parser.ParserExtension {

    private FootnoteExtension() {}

    /**
     * The extension.
     *
     * @return to be given to {@code Parser.builder().extensions(..)}
     */
    public static FootnoteExtension create() {
        return new FootnoteExtension();
    }

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new FootnoteBlockParser.Factory());
        parser.customInlineParserExtensionFactory(new FootnoteInlineParser.Factory());
    }
}
