package dev.foreword.content;

import com.vladsch.flexmark.util.ast.Document;
import dev.foreword.content.internal.PageHtml;
import dev.foreword.content.internal.PageTexts;
import dev.foreword.footnote.Footnotes;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.text.ContentException;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that came out of one content file.
 *
 * <pre>{@code
 * Content<Post> page = pipeline.process(source, Post.class);
 * page.diagnostics().forEach(d -> System.err.println(d.render()));
 * write(page.html());
 * }</pre>
 *
 * <p>There is always HTML, as good as it could be made, so that a preview can show the page beside its errors. All
 * spans point into the original file. Immutable, but for {@link #markdown()}.
 *
 * @param <T> what the front matter was bound to
 */
public final class Content<T> {

    private final FrontMatter file;
    private final @Nullable T frontMatter;
    private final ShortcodeDocument shortcodes;
    private final Document markdown;
    private final Footnotes footnotes;
    private final List<Heading> headings;
    private final String html;
    private final PageHtml page;
    private final ReadingAids aids;
    private final PageTexts texts;
    private final List<Diagnostic> diagnostics;

    Content(
            FrontMatter file,
            @Nullable T frontMatter,
            ShortcodeDocument shortcodes,
            Document markdown,
            Footnotes footnotes,
            List<Heading> headings,
            String html,
            PageHtml page,
            ReadingAids aids,
            PageTexts texts,
            List<Diagnostic> diagnostics) {
        this.file = Objects.requireNonNull(file);
        this.frontMatter = frontMatter;
        this.shortcodes = Objects.requireNonNull(shortcodes);
        this.markdown = Objects.requireNonNull(markdown);
        this.footnotes = Objects.requireNonNull(footnotes);
        this.headings = List.copyOf(headings);
        this.html = Objects.requireNonNull(html);
        this.page = Objects.requireNonNull(page);
        this.aids = Objects.requireNonNull(aids);
        this.texts = Objects.requireNonNull(texts);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The text that all spans point into.
     *
     * @return what the pipeline was given
     */
    public SourceText source() {
        return file.source();
    }

    /**
     * The file split into front matter and body, with the front matter as a value tree.
     *
     * @return the split file
     */
    public FrontMatter file() {
        return file;
    }

    /**
     * The front matter as a record.
     *
     * @return empty when it has errors
     */
    public Optional<T> frontMatter() {
        return Optional.ofNullable(frontMatter);
    }

    /**
     * The body as HTML; a fragment, not a document.
     *
     * @return HTML, safe to show unless the pipeline trusts its authors
     */
    public String html() {
        return html;
    }

    /**
     * Which part of {@link #html()} comes from which part of the file. The page is written once more for it, at each
     * call: keep what it returns as long as you ask.
     *
     * @return the map, both ways
     * @throws IllegalStateException when the tree of {@link #markdown()} was changed
     */
    public SourceMap sourceMap() {
        List<SourceMap.Mapping> mappings = new ArrayList<>();
        page.trace(html).read((target, origin) -> mappings.add(new SourceMap.Mapping(target, origin)));
        return new SourceMap(mappings);
    }

    /**
     * The body as plain text, for search, feeds and programs that read. Blocks stand apart by blank lines, list items
     * have their marks, cells are separated by {@code |}, code is as it stands, pictures are their alternative text,
     * links their text, footnotes are in brackets, see {@link dev.foreword.footnote.FootnoteStyle#inlineText()}.
     *
     * <p>A shortcode is what it says with {@link dev.foreword.shortcode.ShortcodeDefinition#plainText}, else its inner
     * text; no tag is left, but for those that the author shows as text. Made anew at each call.
     *
     * @return lines ending in {@code \n}, without one at the end; empty for an empty page
     */
    public String plainText() {
        return texts.plain();
    }

    /**
     * The body as Markdown: the author's own, with each shortcode replaced by what it says with
     * {@link dev.foreword.shortcode.ShortcodeDefinition#markdown}, else by its inner text. No tag is left, but for those
     * that the author shows as text. Made anew at each call.
     *
     * @return Markdown source
     */
    public String markdownText() {
        return texts.markdown();
    }

    /**
     * What went wrong in {@link #plainText()} and {@link #markdownText()}: {@code shortcode.failed} for each call whose
     * text form throws, and whose inner text stands there instead. All else is in {@link #diagnostics()}. Worked out
     * anew at each call.
     *
     * @return empty unless the program has a fault
     */
    public List<Diagnostic> textDiagnostics() {
        return texts.diagnostics();
    }

    /**
     * The plain text cut at the headings, for indexes of search and of retrieval that lead to the middle of a page.
     * Headings in quotes and lists do not cut. Made anew at each call.
     *
     * @return in reading order; first what stands before the first heading, unless it is empty
     */
    public List<Section> sections() {
        return Sections.of(this, texts);
    }

    /**
     * The headings of the page in reading order; {@link #tableOfContents()} has them as a tree.
     *
     * @return those that the Markdown makes; headings in the HTML of shortcodes are not among them, as in Hugo
     */
    public List<Heading> headings() {
        return headings;
    }

    /**
     * The table of contents, Hugo's {@code .TableOfContents}.
     *
     * @return the headings as a tree that can write itself
     */
    public TableOfContents tableOfContents() {
        return TableOfContents.of(headings);
    }

    /**
     * The beginning of the page or what stands for it, Hugo's {@code .Summary} and {@code .Truncated}. Worked out when
     * it is asked for.
     *
     * @return the summary; its HTML is empty when the page is
     */
    public Summary summary() {
        return aids.summary();
    }

    /**
     * How many words the page has and how long they take, Hugo's {@code .WordCount}, {@code .FuzzyWordCount} and
     * {@code .ReadingTime}. Counted when it is asked for, in the HTML: what shortcodes write counts too.
     *
     * @return the count
     */
    public WordCount wordCount() {
        return aids.wordCount();
    }

    /**
     * The footnotes, numbered and with their references.
     *
     * @return the model; empty when the page has none
     */
    public Footnotes footnotes() {
        return footnotes;
    }

    /**
     * The shortcode calls of the body.
     *
     * @return the parsed body
     */
    public ShortcodeDocument shortcodes() {
        return shortcodes;
    }

    /**
     * flexmark's tree of the Markdown, for those who want to walk it. It is mutable and not made for several
     * threads, and its offsets are those of the Markdown after the shortcodes were rendered.
     *
     * @return the document node
     */
    public Document markdown() {
        return markdown;
    }

    /**
     * Everything that was noticed by all stages.
     *
     * @return in source order
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Whether something could not be done as the author meant it.
     *
     * @return true when a diagnostic is an error
     */
    public boolean hasErrors() {
        return Diagnostic.anyError(diagnostics);
    }

    /**
     * This content, unless it has errors.
     *
     * @return this
     * @throws ContentException with every diagnostic when there is an error
     */
    public Content<T> orThrow() {
        if (hasErrors()) {
            throw new ContentException(diagnostics);
        }
        return this;
    }

    /** The name of the file and how many diagnostics there are. */
    @Override
    public String toString() {
        return source().name() + ": " + diagnostics.size() + " diagnostics";
    }
}
