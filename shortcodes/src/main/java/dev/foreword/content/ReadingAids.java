package dev.foreword.content;

import dev.foreword.content.internal.AutomaticSummary;
import dev.foreword.content.internal.HugoPlain;
import dev.foreword.content.internal.Words;
import dev.foreword.data.DataNode;
import dev.foreword.frontmatter.FrontMatter;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/** What lists of pages say about a page: its summary and its length. Immutable. */
final class ReadingAids {

    private final FrontMatter file;
    private final Written page;
    private final Options options;
    private final Optional<String> frontMatterSummary;

    /** What the pipeline says. */
    record Options(int summaryLength, boolean summaryOfBlocks, boolean detectCjk) {}

    /**
     * What came out of a page.
     *
     * @param html the page
     * @param words the HTML whose words are counted and make automatic summaries
     * @param blockStarts where in the HTML its blocks begin
     * @param dividerEnd where the summary divider ends in the file, if it has one
     * @param dividerAt where it stands in the HTML
     */
    record Written(
            String html, Supplier<String> words, BitSet blockStarts, OptionalInt dividerEnd, OptionalInt dividerAt) {}

    /**
     * The aids to a page.
     *
     * @param renderer renders the summary of the front matter; asked when there is one and no divider goes before it
     */
    ReadingAids(FrontMatter file, Written page, Options options, Function<DataNode.Scalar, String> renderer) {
        this.file = file;
        this.page = page;
        this.options = options;
        this.frontMatterSummary = page.dividerEnd().isPresent()
                ? Optional.empty()
                : scalar("summary").filter(summary -> !summary.text().isEmpty()).map(renderer);
    }

    Summary summary() {
        if (page.dividerEnd().isPresent()) {
            String rest = file.source().text().substring(page.dividerEnd().getAsInt());
            return new Summary(
                    page.html()
                            .substring(0, page.dividerAt().orElse(page.html().length()))
                            .strip(),
                    Summary.Kind.DIVIDED,
                    !rest.isBlank());
        }
        if (frontMatterSummary.isPresent()) {
            return new Summary(withoutParagraph(frontMatterSummary.get()), Summary.Kind.FRONT_MATTER, false);
        }
        AutomaticSummary summary = automatic();
        return new Summary(summary.text(), Summary.Kind.AUTOMATIC, summary.truncated());
    }

    private AutomaticSummary automatic() {
        if (options.summaryOfBlocks()) {
            return AutomaticSummary.ofBlocks(page.html(), page.blockStarts(), options.summaryLength(), isCjk());
        }
        String plain = HugoPlain.of(page.words().get());
        return isCjk()
                ? AutomaticSummary.ofCharacters(Words.of(plain), options.summaryLength())
                : AutomaticSummary.ofSentences(plain, options.summaryLength());
    }

    WordCount wordCount() {
        boolean cjk = isCjk();
        return new WordCount(Words.count(HugoPlain.of(page.words().get()), cjk), cjk);
    }

    private boolean isCjk() {
        return scalar("isCJKLanguage")
                .map(flag -> switch (flag.text()) {
                    case "true", "True", "TRUE", "t", "T", "1" -> true;
                    default -> false;
                })
                .orElseGet(
                        () -> options.detectCjk() && Words.hasCjk(file.source().text()));
    }

    private Optional<DataNode.Scalar> scalar(String key) {
        return file.data()
                .get(key)
                .filter(DataNode.Scalar.class::isInstance)
                .map(DataNode.Scalar.class::cast)
                .filter(scalar -> scalar.kind() != DataNode.Kind.NULL);
    }

    /** A single paragraph stands without its tags, as in Hugo. */
    private static String withoutParagraph(String html) {
        String trimmed = html.strip();
        boolean one = trimmed.startsWith("<p>") && trimmed.endsWith("</p>") && trimmed.indexOf("<p>", 1) < 0;
        return one ? trimmed.substring(3, trimmed.length() - 4) : html;
    }
}
