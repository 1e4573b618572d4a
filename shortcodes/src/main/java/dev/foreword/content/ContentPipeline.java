package dev.foreword.content;

import com.vladsch.flexmark.util.ast.Document;
import dev.foreword.bind.Binder;
import dev.foreword.content.internal.Composer;
import dev.foreword.content.internal.Composer.Composition;
import dev.foreword.content.internal.IdCheck;
import dev.foreword.content.internal.NearTagCheck;
import dev.foreword.content.internal.OffsetMap;
import dev.foreword.content.internal.Once;
import dev.foreword.content.internal.PageHtml;
import dev.foreword.content.internal.PageTexts;
import dev.foreword.content.internal.PlacementCheck;
import dev.foreword.content.internal.SafeFixes;
import dev.foreword.content.internal.WriterNotices;
import dev.foreword.data.DataNode;
import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.footnote.Footnotes;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.markdown.internal.MarkdownEngine;
import dev.foreword.markdown.internal.PageWriter;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.ShortcodeLimits;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.shortcode.internal.Expander;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * From a source text to a record, a shortcode tree, a footnote model and HTML.
 *
 * <pre>{@code
 * ContentPipeline pipeline = ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();
 * Content<Post> page = pipeline.process(SourceText.read(path), Post.class);
 * }</pre>
 *
 * <p>Never throws for bad content: what is wrong is in {@link Content#diagnostics()}, and the rest of the page still
 * comes out. Immutable; make one and share it between threads; nothing of a page is kept. A page is given up, with a
 * {@link CancellationException}, when its thread is interrupted; the thread stays interrupted.
 */
public final class ContentPipeline {

    private final Binder binder;
    private final Shortcodes shortcodes;
    private final ShortcodeLimits shortcodeLimits;
    private final FootnoteStyle footnoteStyle;
    private final Function<FrontMatter, FootnoteStyle.Settings> footnoteSettings;
    private final MarkdownEngine markdown;
    private final ReadingAids.Options aids;
    private final boolean sourcePositions;
    private final PageWords words;

    private ContentPipeline(Builder builder) {
        this.binder = builder.binder;
        this.shortcodes = builder.shortcodes;
        this.shortcodeLimits = builder.shortcodeLimits;
        this.footnoteStyle = builder.footnoteStyle;
        this.footnoteSettings = builder.footnoteSettings;
        this.markdown = new MarkdownEngine(
                builder.trustAuthorHtml
                        ? builder.markdown.toBuilder()
                                .with(MarkdownFeature.UNSAFE)
                                .build()
                        : builder.markdown);
        this.sourcePositions = builder.sourcePositions;
        this.words = new PageWords(builder.language, builder.words);
        this.aids = new ReadingAids.Options(builder.summaryLength, builder.summaryOfBlocks, builder.detectCjk);
    }

    /**
     * A builder with every default.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Processes a file whose front matter becomes plain maps and lists, see
     * {@link dev.foreword.data.DataNode.Mapping#toJava()}.
     *
     * @param source the file
     * @return everything that came out
     */
    public Content<Map<String, Object>> process(SourceText source) {
        FrontMatter file = FrontMatter.parse(source);
        Result<Map<String, Object>> data = file.hasErrors()
                ? Result.failure(file.diagnostics())
                : Result.of(file.data().toJava(), file.diagnostics());
        return process(file, data);
    }

    /**
     * Processes a file whose front matter is bound to a record.
     *
     * @param source the file
     * @param type the record class
     * @param <T> the record class
     * @return everything that came out
     * @throws IllegalArgumentException when the class is not one that can be bound
     */
    public <T> Content<T> process(SourceText source, Class<T> type) {
        FrontMatter file = FrontMatter.parse(source);
        return process(file, file.as(type, binder));
    }

    private <T> Content<T> process(FrontMatter file, Result<T> frontMatter) {
        SourceText source = file.source();
        List<Diagnostic> diagnostics = new ArrayList<>(frontMatter.diagnostics());
        source.diagnostics().stream()
                .filter(damage -> file.format() == FrontMatter.Format.NONE
                        || damage.span().start() >= file.bodySpan().start())
                .forEach(diagnostics::add);

        goOn(source);
        ShortcodeDocument calls = ShortcodeDocument.parse(source, file.bodySpan(), shortcodeLimits);
        diagnostics.addAll(calls.diagnostics());

        goOn(source);
        Expander.Expansion expansion = Expander.expand(
                calls, shortcodes, file.data(), markdown.options().has(MarkdownFeature.UNSAFE));
        diagnostics.addAll(expansion.diagnostics());

        Composition composition = Composer.compose(source, file.bodySpan(), expansion.pieces());
        diagnostics.addAll(composition.diagnostics());

        goOn(source);
        Document document = markdown.parse(composition.text());
        PlacementCheck.Outcome places = PlacementCheck.check(source, document, composition, diagnostics);
        diagnostics.addAll(places.diagnostics());
        diagnostics.addAll(IdCheck.check(source, composition.fragments()));
        diagnostics.addAll(NearTagCheck.check(expansion.nearTags(), document, composition.map()));

        Footnotes footnotes =
                Footnotes.resolve(document, source, span -> composition.map().span(span.start(), span.end()));
        diagnostics.addAll(footnotes.diagnostics());

        goOn(source);
        PageHtml page = new PageHtml(
                source,
                markdown.options(),
                composition,
                places.fragments(),
                document,
                footnotes,
                footnoteStyle,
                words.complete(footnoteSettings.apply(file), file),
                sourcePositions);
        PageWriter writer = page.writer(new WriterNotices(source, composition.map(), diagnostics));
        String html = writer.write(document, composition.dividerOffset());
        List<Heading> headings = writer.headings().stream()
                .map(heading -> new Heading(
                        heading.level(),
                        heading.id(),
                        heading.text(),
                        heading.html(),
                        composition
                                .map()
                                .span(heading.span().start(), heading.span().end())))
                .toList();

        // Those have more words than the author wrote, some of them in the midst of sentences.
        boolean wordy = footnoteStyle == FootnoteStyle.sidenotes() || footnoteStyle == FootnoteStyle.popovers();
        Supplier<String> words = wordy ? new Once<>(page::withEndnotes) : () -> html;
        ReadingAids reading = new ReadingAids(
                file,
                new ReadingAids.Written(
                        html, words, writer.blockStarts(), composition.dividerEnd(), writer.dividerAt()),
                aids,
                summary -> frontMatterSummary(source, summary, diagnostics));

        diagnostics.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
        List<Diagnostic> tried = SafeFixes.tried(
                source,
                diagnostics,
                mended -> process(FrontMatter.parse(mended), frontMatter).diagnostics());
        return new Content<>(
                file,
                frontMatter.value().orElse(null),
                calls,
                document,
                footnotes,
                headings,
                html,
                page,
                reading,
                new PageTexts(calls, file.data(), shortcodes, markdown),
                tried);
    }

    /** Between two stages, so that nobody waits for a page that nobody wants any more. */
    private static void goOn(SourceText source) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted while processing " + source.name());
        }
    }

    /** Markdown of its own, as in Hugo: without shortcodes, and without the page's notes and link definitions. */
    private String frontMatterSummary(SourceText source, DataNode.Scalar summary, List<Diagnostic> diagnostics) {
        Document document = markdown.parse(summary.text());
        PageWriter writer = new PageWriter(
                markdown.options(),
                List.of(),
                Footnotes.resolve(document),
                footnoteStyle,
                FootnoteStyle.Settings.standard(),
                new WriterNotices(source, OffsetMap.made(summary.span()), diagnostics));
        return writer.write(document);
    }

    /** Collects the options of a pipeline. Not for several threads. */
    public static final class Builder {

        private Binder binder = Binder.standard();
        private Shortcodes shortcodes = Shortcodes.builder().build();
        private ShortcodeLimits shortcodeLimits = ShortcodeLimits.standard();
        private FootnoteStyle footnoteStyle = FootnoteStyle.endnotes();
        private Function<FrontMatter, FootnoteStyle.Settings> footnoteSettings =
                file -> FootnoteStyle.Settings.standard();
        private PageLanguage language = file -> Optional.empty();
        private final Map<String, FootnoteStyle.Words> words = new HashMap<>();
        private MarkdownOptions markdown = MarkdownOptions.hugo();
        private boolean trustAuthorHtml;
        private boolean sourcePositions;
        private int summaryLength = 70;
        private boolean summaryOfBlocks;
        private boolean detectCjk;

        private Builder() {}

        /**
         * How front matter becomes a record; default {@link Binder#standard()}. Parameters of shortcodes are bound
         * by the binder of their registry.
         *
         * @param binder the binder
         * @return this
         */
        public Builder binder(Binder binder) {
            this.binder = Objects.requireNonNull(binder, "binder");
            return this;
        }

        /**
         * Which shortcodes there are; default none, so that every call is reported as unknown.
         *
         * @param shortcodes the registry, such as {@link Shortcodes#standard()}
         * @return this
         */
        public Builder shortcodes(Shortcodes shortcodes) {
            this.shortcodes = Objects.requireNonNull(shortcodes, "shortcodes");
            return this;
        }

        /**
         * How much of shortcodes a page may have; default {@link ShortcodeLimits#standard()}. The limits of Markdown are
         * in {@link MarkdownOptions}.
         *
         * @param limits the limits
         * @return this
         */
        public Builder shortcodeLimits(ShortcodeLimits limits) {
            this.shortcodeLimits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * How footnotes are written; default {@link FootnoteStyle#endnotes()}, as Hugo does.
         *
         * @param style the style
         * @return this
         */
        public Builder footnotes(FootnoteStyle style) {
            this.footnoteStyle = Objects.requireNonNull(style, "style");
            return this;
        }

        /**
         * What a page decides about its footnotes, such as a prefix for their ids;
         * default {@link FootnoteStyle.Settings#standard()} for all.
         *
         * <pre>{@code
         * .footnoteSettings(file -> Settings.standard().withIdPrefix(slug(file) + "-"))
         * }</pre>
         *
         * @param settings asked once for each page, from the thread that processes it; must not throw
         * @return this
         */
        public Builder footnoteSettings(Function<FrontMatter, FootnoteStyle.Settings> settings) {
            this.footnoteSettings = Objects.requireNonNull(settings, "settings");
            return this;
        }

        /**
         * In which language a page is; default unknown. The words on the page that are the library's own, which are the
         * labels of footnotes, are in that language then, if it has words for it: Danish, Swedish, Norwegian, English
         * and German are built in. {@link #footnoteSettings} may still say otherwise for a page.
         *
         * <pre>{@code
         * .language(PageLanguage.usual())
         * }</pre>
         *
         * @param language asked once for each page
         * @return this
         */
        public Builder language(PageLanguage language) {
            this.language = Objects.requireNonNull(language, "language");
            return this;
        }

        /**
         * The words of a language, for another one than those built in, or in place of them.
         *
         * @param language a language tag such as {@code fr}; {@code de} is for {@code de-AT} too, unless that has its own
         * @param words the words
         * @return this
         */
        public Builder words(String language, FootnoteStyle.Words words) {
            this.words.put(PageWords.key(language), Objects.requireNonNull(words, "words"));
            return this;
        }

        /**
         * Lets the author's raw HTML and link targets through, scripts included: Hugo's
         * {@code markup.goldmark.renderer.unsafe = true}. Default off: raw HTML is left out, with a warning, and
         * dangerous link targets become empty.
         *
         * @return this
         */
        public Builder trustAuthorHtml() {
            this.trustAuthorHtml = true;
            return this;
        }

        /**
         * What of Markdown is switched on, Hugo's {@code markup.goldmark}; default {@link MarkdownOptions#hugo()}.
         *
         * @param options the options
         * @return this
         */
        public Builder markdown(MarkdownOptions options) {
            this.markdown = Objects.requireNonNull(options, "options");
            return this;
        }

        /**
         * How many words an automatic {@link Content#summary()} has at least; default 70. It goes on to the end of the
         * sentence. Hugo's {@code summaryLength}.
         *
         * @param words at least 1
         * @return this
         * @throws IllegalArgumentException when it is less
         */
        public Builder summaryLength(int words) {
            if (words < 1) {
                throw new IllegalArgumentException("a summary has at least one word, not " + words);
            }
            this.summaryLength = words;
            return this;
        }

        /**
         * Makes automatic summaries of whole blocks, with their markup, as Hugo does since 0.134. Default off: they are
         * sentences without markup, as in Hugo before.
         *
         * @return this
         */
        public Builder summaryOfBlocks() {
            this.summaryOfBlocks = true;
            return this;
        }

        /**
         * Counts words in Chinese, Japanese and Korean pages by characters: Hugo's {@code hasCJKLanguage}. A page is
         * taken for one when such letters are anywhere in its file. Default off. A page can always say it itself with
         * {@code isCJKLanguage: true} or {@code false} in its front matter.
         *
         * @return this
         */
        public Builder detectCjk() {
            this.detectCjk = true;
            return this;
        }

        /**
         * Writes into the HTML where its elements come from, for editors with a preview: {@code data-source="12:3"}, line
         * and column in the file, both from 1, columns in UTF-16 units. Blocks, list items, table rows and cells, links,
         * images, references to footnotes and the footnotes have it, every element of a trusted author's own HTML, and
         * the outermost element of each shortcode call, which leads to the call. Default off: then the HTML is as without
         * this, to the byte. {@link Content#sourceMap()} says more, and leaves the HTML alone.
         *
         * @return this
         */
        public Builder sourcePositions() {
            this.sourcePositions = true;
            return this;
        }

        /**
         * The pipeline; later changes to this builder do not reach it.
         *
         * @return an immutable pipeline
         */
        public ContentPipeline build() {
            return new ContentPipeline(this);
        }
    }
}
