package dev.foreword.content.internal;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import dev.foreword.content.internal.Composer.Composition;
import dev.foreword.data.DataNode;
import dev.foreword.footnote.Footnotes;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.internal.MarkdownEngine;
import dev.foreword.markdown.internal.TextPage;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.shortcode.internal.Expander;
import dev.foreword.shortcode.internal.Output;
import dev.foreword.shortcode.internal.Piece;
import dev.foreword.text.Diagnostic;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The body of a page without HTML. Its calls are expanded once more, since what they are in a text is not what they are
 * in HTML; so it costs nothing to those who do not ask.
 */
public final class PageTexts {

    private final ShortcodeDocument calls;
    private final DataNode.Mapping page;
    private final Shortcodes shortcodes;
    private final MarkdownEngine markdown;

    public PageTexts(ShortcodeDocument calls, DataNode.Mapping page, Shortcodes shortcodes, MarkdownEngine markdown) {
        this.calls = Objects.requireNonNull(calls);
        this.page = Objects.requireNonNull(page);
        this.shortcodes = Objects.requireNonNull(shortcodes);
        this.markdown = Objects.requireNonNull(markdown);
    }

    public String plain() {
        Composition composition = Composer.compose(calls.source(), calls.span(), pieces(Output.PLAIN_TEXT));
        Document document = markdown.parse(composition.text());
        return TextPage.of(markdown.options(), composition.markdownFragments(), Footnotes.resolve(document), document);
    }

    /**
     * The plain text in parts, each beginning at one of these offsets of the file; the first part at -1.
     *
     * @param heads where the headings begin that begin a part
     */
    public List<TextPage.Part> plainParts(Set<Integer> heads) {
        Composition composition = Composer.compose(calls.source(), calls.span(), pieces(Output.PLAIN_TEXT));
        Document document = markdown.parse(composition.text());
        return TextPage.parts(
                        markdown.options(),
                        composition.markdownFragments(),
                        Footnotes.resolve(document),
                        document,
                        block -> block instanceof Heading
                                && heads.contains(composition.map().start(block.getStartOffset())))
                .stream()
                .map(part -> new TextPage.Part(
                        part.start() < 0 ? -1 : composition.map().start(part.start()), part.text()))
                .toList();
    }

    public String markdown() {
        return MarkdownSource.of(calls.source(), pieces(Output.MARKDOWN));
    }

    /** What forms threw; a form that serves for both outputs is told of once. */
    public List<Diagnostic> diagnostics() {
        return Stream.of(Output.PLAIN_TEXT, Output.MARKDOWN)
                .flatMap(output -> expand(output).diagnostics().stream())
                .distinct()
                .toList();
    }

    private List<Piece> pieces(Output output) {
        return expand(output).pieces();
    }

    private Expander.Expansion expand(Output output) {
        return Expander.expand(calls, shortcodes, page, markdown.options().has(MarkdownFeature.UNSAFE), output);
    }
}
