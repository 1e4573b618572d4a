package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import dev.foreword.text.internal.Invisible;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Says in words for authors what snakeyaml says in words for implementers of YAML.
 *
 * <p>The parser knows where it could not go on, which is often a line below the slip. So the lines around that place
 * are searched for the usual slips first; only when none is found, the parser's own view is put into words.
 */
final class YamlErrors {

    /** How far above the place an opening quote or bracket is looked for, in lines. */
    private static final int LINES_ABOVE = 40;

    private final SourceText source;
    private final Span data;
    private final CodePoints codePoints;
    private final YamlSlips slips;

    YamlErrors(SourceText source, Span data, CodePoints codePoints) {
        this.source = source;
        this.data = data;
        this.codePoints = codePoints;
        this.slips = new YamlSlips(source);
    }

    Diagnostic translate(YAMLException e) {
        if (e instanceof ReaderException control) {
            int at = offset(control.getPosition());
            return error(new Span(at, Math.min(at + Character.charCount(control.getCodePoint()), source.length())))
                    .help("delete it; it came along with text from elsewhere")
                    .message("the invisible character U+" + hex(control.getCodePoint()) + " cannot stand in YAML");
        }
        if (!(e instanceof MarkedYAMLException marked)) {
            return error(Span.at(data.start())).message("this is not YAML");
        }
        int problem = offset(marked.getProblemMark(), data.start());
        int context = offset(marked.getContextMark(), problem);
        String said = Objects.requireNonNullElse(marked.getProblem(), "");
        if (problem - context > 1024 && said.startsWith("could not find expected ':'")) {
            return error(new Span(context, lineEnd(context)))
                    .help("is a quote or a colon missing?")
                    .message("a key can be at most 1024 characters long");
        }
        String doing = Objects.requireNonNullElse(marked.getContext(), "");
        if (doing.contains("quoted scalar")) {
            return quotedScalar(said, problem, context);
        }
        if (doing.contains("parsing a flow")) {
            return flow(said, problem, context);
        }
        int place = said.startsWith("could not find expected ':'") ? context : problem;
        YamlLine line = YamlLine.at(source, data, place);
        return slips.inShape(line)
                .or(() -> openAbove(line))
                .or(() -> place >= line.value().start() ? slips.inValue(line) : Optional.empty())
                .or(() -> line.above(source).flatMap(slips::inShape))
                .orElseGet(() -> misplaced(line, said, place));
    }

    private Diagnostic quotedScalar(String said, int problem, int context) {
        if (said.startsWith("found unexpected")) {
            YamlLine line = YamlLine.at(source, data, context);
            return openAbove(line)
                    .or(() -> slips.unclosedQuote(line))
                    .orElseGet(() -> error(new Span(context, lineEnd(context)))
                            .help("put the same quote behind the text")
                            .message("the quote that opens here is never closed"));
        }
        // The problem mark stands behind the backslash, or behind the x, u or U of a longer escape.
        int slash = source.text().lastIndexOf('\\', Math.max(0, problem));
        int start = Math.max(slash, context);
        int end = Math.min(Math.max(problem + 1, start + 2), lineEnd(start));
        String value = source.slice(new Span(start, end));
        return error(new Span(start, end))
                .help("use single quotes, where a backslash is only a backslash; or write it twice: \\\\")
                .message(value + " means nothing between double quotes");
    }

    private Diagnostic flow(String said, int problem, int context) {
        YamlLine line = YamlLine.at(source, data, context);
        boolean braces = line.valueStartsWith("{{");
        if (braces || said.startsWith("expected the node content") && problem >= data.end()) {
            Optional<Diagnostic> slip = slips.inValue(line);
            if (slip.isPresent()) {
                return slip.get();
            }
        }
        YamlLine there = YamlLine.at(source, data, problem);
        Optional<Diagnostic> slip = slips.tab(there);
        if (slip.isPresent()) {
            return slip.get();
        }
        char open = context < source.length() ? source.text().charAt(context) : '[';
        if (open == ',') {
            return error(new Span(context, context + 1))
                    .help("take the comma away, or write the item that is missing before it")
                    .message("expected an item before this comma");
        }
        if (open != '[' && open != '{') {
            return error(new Span(context, lineEnd(context)))
                    .help("put quotes around a text that holds brackets")
                    .message("this bracket has no partner");
        }
        char close = open == '{' ? '}' : ']';
        boolean otherLine = there.span().start() != line.span().start();
        if (otherLine && there.hasKey() || problem >= data.end()) {
            return error(new Span(context, lineEnd(context)))
                    .help("put " + close + " behind the last item; or quotes around the value if it is meant as text")
                    .message("the " + open + " that opens here is never closed");
        }
        return error(new Span(problem, Math.max(problem, Math.min(problem + 1, lineEnd(problem)))))
                .help("put quotes around a text that holds commas, colons or brackets")
                .related(new Span(context, context + 1), "it opens here")
                .message("expected a comma or " + close + " here, inside of " + open + " " + close);
    }

    /** A quote left open above makes everything below look wrong. */
    private Optional<Diagnostic> openAbove(YamlLine line) {
        Optional<YamlLine> above = line.above(source);
        for (int i = 0; i < LINES_ABOVE && above.isPresent(); i++) {
            Optional<Diagnostic> slip = above.flatMap(slips::unclosedQuote);
            if (slip.isPresent()
                    && !closesBelow(above.get().value().start(), line.span().start())) {
                return slip;
            }
            above = above.flatMap(found -> found.above(source));
        }
        return Optional.empty();
    }

    /** A quoted text may go on over lines. Where one of them looks like a key, the quote was forgotten all the same. */
    private boolean closesBelow(int open, int end) {
        String text = source.text();
        char quote = text.charAt(open);
        for (int at = open + 1; at < end; at++) {
            char c = text.charAt(at);
            if (c == quote && quote == '\'' && at + 1 < end && text.charAt(at + 1) == quote
                    || c == '\\' && quote == '"') {
                at++;
            } else if (c == quote) {
                String rest = text.substring(at + 1, lineEnd(at)).strip();
                return rest.isEmpty() || rest.startsWith("#");
            } else if ((c == '\n' || c == '\r')
                    && at + 1 < end
                    && YamlLine.at(source, data, at + 1).hasKey()) {
                return false;
            }
        }
        return false;
    }

    private Diagnostic misplaced(YamlLine line, String said, int place) {
        int column = line.indent() - line.span().start();
        Optional<YamlLine> above = line.above(source);
        int columnAbove =
                above.map(found -> found.indent() - found.span().start()).orElse(0);
        Optional<Diagnostic> wideColon = above.filter(slips::hasWideColon).flatMap(slips::inShape);
        if (wideColon.isPresent()) {
            return wideColon.get();
        }
        if (said.contains("document start") || said.contains("<document end>") || said.contains("<document start>")) {
            return misplaced(source, line.content());
        }
        if (line.isItem()) {
            boolean underValue = above.isPresent()
                    && above.get().hasKey()
                    && !above.get().value().isEmpty();
            return error(line.content())
                    .help(
                            underValue
                                    ? "put a key above the list, such as tags:, or quotes around the text"
                                    : "start every \"- \" of one list in the same column")
                    .message(
                            underValue
                                    ? "this list item belongs to no key: the one above already has its value"
                                    : "this list item does not line up with the others");
        }
        if (line.hasKey()) {
            if (column > columnAbove
                    && above.isPresent()
                    && !above.get().value().isEmpty()) {
                return error(line.content())
                        .help("start it in the same column as the key above")
                        .related(above.get().content(), "this key already has its value")
                        .message("this line is indented, but there is nothing that it could belong to");
            }
            return error(line.content())
                    .help("start the keys that belong together in the same column")
                    .message("this line does not line up with any line above");
        }
        if (line.isDashed() && above.filter(YamlLine::canHaveItemsBelow).isPresent()) {
            return error(line.content())
                    .help("write - "
                            + Quoting.shorten(Invisible.without(
                                    source.slice(line.content()).substring(1))))
                    .fix(Fix.of("put a space behind the dash", Span.at(line.indent() + 1), " "))
                    .message("expected a space after the dash");
        }
        return prose(line, place);
    }

    private Diagnostic prose(YamlLine line, int place) {
        Diagnostic.Builder builder = error(line.content().isEmpty() ? Span.at(place) : line.content());
        int body = FenceAdvice.likelyBodyStart(source.text().substring(0, data.end()), data.start());
        boolean afterBlank = line.span().start() > data.start()
                && YamlLine.at(source, data, line.span().start() - 1).span().isEmpty();
        if (body < data.end() && afterBlank) {
            builder.help("if the body begins here, put a line --- above it");
        } else {
            builder.help("a text that goes on over several lines is indented under its key");
        }
        return builder.message("expected a key and a value, such as title: My page");
    }

    static Diagnostic misplaced(SourceText source, Span span) {
        return Diagnostic.error("yaml.syntax", source, span)
                .help("take it away; front matter is one block between two lines ---")
                .message("this cannot stand here");
    }

    static Diagnostic notAMapping(SourceText source, Span data, DataNode root) {
        if (root instanceof Scalar) {
            YamlLine line = YamlLine.at(source, data, root.span().start());
            Optional<Diagnostic> slip = new YamlSlips(source).inShape(line);
            if (slip.isPresent()) {
                return slip.get();
            }
        }
        String found = root instanceof Scalar ? "only text" : "a list";
        return Diagnostic.error("front-matter.not-a-mapping", source, root.span())
                .help("each line holds a key, a colon and a value")
                .message("expected keys with values, such as title: My page, found " + found);
    }

    static Diagnostic keyIsNoText(SourceText source, Span data, Span key) {
        YamlLine line = YamlLine.at(source, data, key.start());
        Optional<Diagnostic> slip = line.valueStartsWith("{{") ? new YamlSlips(source).inValue(line) : Optional.empty();
        return slip.orElseGet(() -> Diagnostic.error("yaml.syntax", source, key)
                .help("put quotes around a text that begins with { or [")
                .message("expected a key, found a list or keys with values"));
    }

    private Diagnostic.Builder error(Span span) {
        return Diagnostic.error("yaml.syntax", source, span);
    }

    private int lineEnd(int at) {
        return FenceAdvice.lineFrom(source, Math.min(at, source.length())).end();
    }

    private int offset(@Nullable Mark mark, int otherwise) {
        return mark == null ? otherwise : offset(mark.getIndex());
    }

    private int offset(int codePoint) {
        return Math.min(data.start() + codePoints.offset(codePoint), data.end());
    }

    private static String hex(int codePoint) {
        return String.format("%04X", codePoint);
    }
}
