package dev.foreword.shortcode.internal;

import dev.foreword.data.DataNode.Scalar;
import dev.foreword.shortcode.Arguments.Argument;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds names that Hugo does not count as such when it looks whether arguments are mixed: those in quotes, and those
 * with a blank before the equals sign. Where all are written so, it takes them; where some are, it refuses the page.
 */
final class OddNames {

    private OddNames() {}

    /** What is wrong with arguments that are all named. */
    static Optional<Diagnostic> in(SourceText source, List<Argument> arguments, int end) {
        String text = source.text();
        int odd = -1;
        boolean plain = false;
        for (int i = 0; i < arguments.size(); i++) {
            Optional<Scalar> name = arguments.get(i).name();
            if (name.isEmpty()) {
                return Optional.empty();
            }
            if (!isOdd(text, name.get().span())) {
                plain = true;
            } else if (odd < 0) {
                odd = i;
            }
        }
        return odd >= 0 && plain ? arguments.get(odd).name().map(name -> mixed(source, name, end)) : Optional.empty();
    }

    private static boolean isOdd(String text, Span name) {
        char first = text.charAt(name.start());
        return ValueLexer.isQuote(first) || first == '\\' || text.charAt(name.end()) != '=';
    }

    private static Diagnostic mixed(SourceText source, Scalar name, int end) {
        String text = source.text();
        Span span = name.span();
        int equals = Words.skipBlanks(text, span.end(), end);
        boolean bare = Words.skipBareWord(text, span.start(), span.end()) == span.end();
        Diagnostic.Builder fault =
                Diagnostic.error("shortcode.mixed-arguments", source, bare ? new Span(span.end(), equals) : span);
        if (bare) {
            return fault.help("Hugo takes \"" + name.text() + "\" for an argument without a name")
                    .fix(Fix.of("take the blank away", new Span(span.end(), equals), "")
                            .safe())
                    .message("expected \"=\" right behind the name \"" + name.text() + "\", found a blank");
        }
        if (Words.isBareName(name.text())) {
            fault.fix(Fix.of("take the quotes away", new Span(span.start(), equals), name.text())
                    .safe());
        }
        return fault.help("a name is not quoted; Hugo takes it for an argument without a name")
                .message("expected a name without quotes, as the others are, found " + source.slice(span));
    }
}
