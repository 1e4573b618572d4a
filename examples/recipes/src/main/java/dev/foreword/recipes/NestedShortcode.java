package dev.foreword.recipes;

import dev.foreword.bind.Default;
import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Two shortcodes of one's own that belong together: {@code tabs} looks at its children, and {@code tab} at its parent. The
 * text in a tab is Markdown of the page, so notes and links in it work.
 *
 * <pre>{@code
 * {{< tabs group="tools" >}}
 *   {{% tab "Maven" %}}Run `mvn verify`.{{% /tab %}}
 *   {{% tab "Gradle" %}}Run `gradle check`.{{% /tab %}}
 * {{< /tabs >}}
 * }</pre>
 */
public final class NestedShortcode {

    record Tabs(@Default("tabs") String group) {}

    record Tab(String title) {}

    static final Shortcodes SHORTCODES = Shortcodes.builder()
            .addStandard()
            .add(ShortcodeDefinition.of("tabs", Tabs.class, NestedShortcode::tabs)
                    .inner(InnerContent.AS_WRITTEN)
                    .containing("tab"))
            .add(ShortcodeDefinition.of("tab", Tab.class, NestedShortcode::tab)
                    .inner(InnerContent.MARKDOWN)
                    .within("tabs")
                    .plainText((tab, context, out) ->
                            out.text(tab.title()).text(": ").inner()))
            .build();

    private NestedShortcode() {}

    private static void tabs(Tabs tabs, ShortcodeContext context, HtmlWriter out) {
        List<Tab> children = context.children("tab", Tab.class);
        if (children.size() < 2) {
            context.warn("one tab alone is not worth a row of tabs");
        }
        out.open("div").attr("class", "tabs");
        out.open("ul");
        for (int i = 0; i < children.size(); i++) {
            out.open("li")
                    .open("a")
                    .attr("href", "#" + id(tabs, i))
                    .text(children.get(i).title())
                    .close()
                    .close();
        }
        out.close();
        out.inner();
        out.close();
    }

    private static void tab(Tab tab, ShortcodeContext context, HtmlWriter out) {
        // Only a call outside of tabs has no parent; that is reported, and the tab is shown all the same.
        Tabs tabs = context.parent(Tabs.class).orElse(new Tabs("tab"));
        out.open("section").attr("id", id(tabs, context.ordinal())).attr("aria-label", tab.title());
        out.inner();
        out.close();
    }

    private static String id(Tabs tabs, int index) {
        return tabs.group() + "-" + (index + 1);
    }

    /** Prints a page as HTML. */
    public static void main(String... args) throws IOException {
        ContentPipeline pipeline =
                ContentPipeline.builder().shortcodes(SHORTCODES).build();
        Content<?> page = pipeline.process(SourceText.read(Path.of(args[0])));
        page.diagnostics().forEach(diagnostic -> System.err.println(diagnostic.render()));
        System.out.println(page.html());
    }
}
