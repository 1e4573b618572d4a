package dev.foreword.benchmarks.attacks;

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
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;

/** A library that is attacked: from the text of a page to HTML, with the extensions that make it read what Hugo reads. */
enum Engine {

    /** The whole pipeline: front matter, shortcodes, Markdown, footnotes. */
    FOREWORD {

        private final ContentPipeline pipeline =
                ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();

        @Override
        int render(String page) {
            return pipeline.process(SourceText.of("attack.md", page)).html().length();
        }

        @Override
        String fault(Attack attack, int length) {
            String page = attack.page(length);
            int end = attack.text(length).length() + attack.ending().length();
            Content<Map<String, Object>> content = pipeline.process(SourceText.of("attack.md", page));
            for (Diagnostic diagnostic : content.diagnostics()) {
                if (diagnostic.span().end() > end) {
                    return diagnostic.code() + " outside of the attack";
                }
            }
            return content.html().contains(Attack.paragraph()) ? "" : "the paragraph is lost";
        }
    },

    /** Markdown alone. */
    FLEXMARK {

        private final DataHolder options = new MutableDataSet()
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
                .set(HtmlRenderer.RENDER_HEADER_ID, true);
        private final Parser parser = Parser.builder(options).build();
        private final HtmlRenderer renderer = HtmlRenderer.builder(options).build();

        @Override
        int render(String page) {
            return renderer.render(parser.parse(page)).length();
        }
    },

    /** Markdown alone. */
    COMMONMARK {

        private final List<org.commonmark.Extension> extensions = List.of(
                FootnotesExtension.create(),
                org.commonmark.ext.gfm.tables.TablesExtension.create(),
                org.commonmark.ext.gfm.strikethrough.StrikethroughExtension.create(),
                TaskListItemsExtension.create(),
                org.commonmark.ext.autolink.AutolinkExtension.builder()
                        .linkTypes(AutolinkType.URL, AutolinkType.EMAIL, AutolinkType.WWW)
                        .build(),
                HeadingAnchorExtension.create());
        private final org.commonmark.parser.Parser parser =
                org.commonmark.parser.Parser.builder().extensions(extensions).build();
        private final org.commonmark.renderer.html.HtmlRenderer renderer =
                org.commonmark.renderer.html.HtmlRenderer.builder()
                        .extensions(extensions)
                        .build();

        @Override
        int render(String page) {
            return renderer.render(parser.parse(page)).length();
        }
    };

    /** Renders a page, and says how long its HTML is, so that nothing is optimised away. */
    abstract int render(String page);

    /** What is wrong with what came out of an attack; empty when nothing is, or nobody can tell. */
    String fault(Attack attack, int length) {
        return "";
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
