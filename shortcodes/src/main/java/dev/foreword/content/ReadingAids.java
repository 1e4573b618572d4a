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

/** What lists of pages say about a page: its summary and its length. Immutable once it is made. */
final class ReadingAids {

    private final FrontMatter file;
    private final String html;
    private final Options options;
    private Supplier<String> sentences;
    private BitSet blockStarts = new BitSet();

    /** Where the divider ends in the file, and where it stands in the HTML. */
    private OptionalInt dividerEnd = OptionalInt.empty();

    private OptionalInt dividerAt = OptionalInt.empty();
    private Optional<String> frontMatterSummary = Optional.empty();

    /** What the pipeline says. */
    record Options(int summaryLength, boolean summaryOfBlocks, boolean detectCjk) {}

    private ReadingAids(FrontMatter file, String html, Options options) {
        this.file = file;
        this.html = html;
        this.sentences = () -> html;
        this.options = options;
    }

    static ReadingAids of(FrontMatter file, String html, Options options) {
        return new ReadingAids(file, html, options);
    }

    /** The HTML whose sentences make an automatic summary, when that is another one. */
    ReadingAids sentences(Supplier<String> from) {
        sentences = from;
        return this;
    }

    ReadingAids blocks(BitSet starts) {
        blockStarts = starts;
        return this;
    }

    ReadingAids divider(OptionalInt endInFile, OptionalInt inHtml) {
        dividerEnd = endInFile;
        dividerAt = inHtml;
        return this;
    }

    /** Renders the summary of the front matter, unless another one goes before it. */
    ReadingAids frontMatter(Function<DataNode.Scalar, String> renderer) {
        if (dividerEnd.isEmpty()) {
            frontMatterSummary = scalar("summary")
                    .filter(summary -> !summary.text().isEmpty())
                    .map(renderer);
        }
        return this;
    }

    Summary summary() {
        if (dividerEnd.isPresent()) {
            String rest = file.source().text().substring(dividerEnd.getAsInt());
            return new Summary(
                    html.substring(0, dividerAt.orElse(html.length())).strip(), Summary.Kind.DIVIDED, !rest.isBlank());
        }
        if (frontMatterSummary.isPresent()) {
            return new Summary(withoutParagraph(frontMatterSummary.get()), Summary.Kind.FRONT_MATTER, false);
        }
        AutomaticSummary summary = automatic();
        return new Summary(summary.text(), Summary.Kind.AUTOMATIC, summary.truncated());
    }

    private AutomaticSummary automatic() {
        if (options.summaryOfBlocks()) {
            return AutomaticSummary.ofBlocks(html, blockStarts, options.summaryLength(), isCjk());
        }
        String plain = HugoPlain.of(sentences.get());
        return isCjk()
                ? AutomaticSummary.ofCharacters(Words.of(plain), options.summaryLength())
                : AutomaticSummary.ofSentences(plain, options.summaryLength());
    }

    WordCount wordCount() {
        boolean cjk = isCjk();
        return new WordCount(Words.count(HugoPlain.of(html), cjk), cjk);
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
