package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code tags: a, b}: two words where a list is wanted, which are one for Hugo. */
final class OneOfMany {

    private OneOfMany() {}

    /** In quotes the comma is meant. */
    static Optional<Diagnostic> check(Scalar scalar, SourceText source) {
        String text = scalar.text();
        if (scalar.kind() != Kind.STRING
                || !source.slice(scalar.span()).equals(text)
                || text.indexOf('"') >= 0
                || text.indexOf('[') >= 0) {
            return Optional.empty();
        }
        List<String> items =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (items.size() < 2 || items.contains("")) {
            return Optional.empty();
        }
        String list = "[" + String.join(", ", items) + "]";
        Diagnostic.Builder one = Diagnostic.warning("hugo.conversion", source, scalar.span())
                .help("write " + Quoting.shorten(list) + "; or put quotes around it if it is one");
        if (items.stream().allMatch(OneOfMany::isPlain)) {
            one.fix(Fix.of("make a list of it", scalar.span(), list));
        }
        return Optional.of(one.message("expected a list; Hugo takes this for one item"));
    }

    private static boolean isPlain(String item) {
        return item.chars().allMatch(c -> Character.isLetterOrDigit(c) || " -_./+".indexOf(c) >= 0)
                && Character.isLetterOrDigit(item.charAt(0));
    }
}
