package dev.foreword.benchmarks;

import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;

/** Other libraries from Markdown to HTML, each with its own extensions for what Hugo reads by default. */
public final class MarkdownPeers {

    private static final DataHolder FLEXMARK = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            FootnoteExtension.create(),
                            TablesExtension.create(),
                            StrikethroughExtension.create(),
                            TaskListExtension.create(),
                            AutolinkExtension.create(),
                            TypographicExtension.create(),
                            DefinitionExtension.create(),
                            AttributesExtension.create()))
            .set(HtmlRenderer.RENDER_HEADER_ID, true)
            .toImmutable();
    private static final Parser FLEXMARK_PARSER = Parser.builder(FLEXMARK).build();
    private static final HtmlRenderer FLEXMARK_RENDERER =
            HtmlRenderer.builder(FLEXMARK).build();

    /** It has none for definition lists, attributes and the typographer. */
    private static final List<Extension> COMMONMARK = List.of(
            FootnotesExtension.create(),
            org.commonmark.ext.gfm.tables.TablesExtension.create(),
            org.commonmark.ext.gfm.strikethrough.StrikethroughExtension.create(),
            TaskListItemsExtension.create(),
            org.commonmark.ext.autolink.AutolinkExtension.builder()
                    .linkTypes(AutolinkType.URL, AutolinkType.EMAIL, AutolinkType.WWW)
                    .build(),
            HeadingAnchorExtension.create());

    private static final org.commonmark.parser.Parser COMMONMARK_PARSER =
            org.commonmark.parser.Parser.builder().extensions(COMMONMARK).build();
    private static final org.commonmark.renderer.html.HtmlRenderer COMMONMARK_RENDERER =
            org.commonmark.renderer.html.HtmlRenderer.builder()
                    .extensions(COMMONMARK)
                    .build();

    private MarkdownPeers() {}

    /**
     * flexmark.
     *
     * @param markdown the body of a page
     * @return HTML
     */
    public static String flexmark(String markdown) {
        return FLEXMARK_RENDERER.render(flexmarkParse(markdown));
    }

    /**
     * commonmark-java.
     *
     * @param markdown the body of a page
     * @return HTML
     */
    public static String commonmark(String markdown) {
        return COMMONMARK_RENDERER.render(COMMONMARK_PARSER.parse(markdown));
    }

    static Document flexmarkParse(String markdown) {
        return FLEXMARK_PARSER.parse(markdown);
    }
}
