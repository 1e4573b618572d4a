package dev.foreword.bind.internal;

import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code tags: a, b}: two words where a list is wanted, which are one item. In quotes that is meant.
 *
 * @param items what is between the commas; two at least, none empty
 */
public record SingleItem(Scalar scalar, List<String> items) {

    /** Finds it, unless there are quotes or brackets in the text, which say that it is something else. */
    public static Optional<SingleItem> in(Scalar scalar, SourceText source) {
        String text = scalar.text();
        if (scalar.kind() != Kind.STRING
                || text.indexOf(',') < 0
                || text.indexOf('"') >= 0
                || text.indexOf('[') >= 0
                || scalar.span().end() > source.length()
                || !source.slice(scalar.span()).equals(text)) {
            return Optional.empty();
        }
        List<String> items =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        return items.contains("") ? Optional.empty() : Optional.of(new SingleItem(scalar, items));
    }

    /** The list as it could be written. */
    public String list() {
        return "[" + String.join(", ", items) + "]";
    }

    /** Makes a list of it, if its items can stand in one as they are. */
    public Optional<Fix> fix() {
        return items.stream().allMatch(SingleItem::isPlain)
                ? Optional.of(Fix.of("make a list of it", scalar.span(), list()))
                : Optional.empty();
    }

    private static boolean isPlain(String item) {
        return item.chars().allMatch(c -> Character.isLetterOrDigit(c) || " -_./+".indexOf(c) >= 0)
                && Character.isLetterOrDigit(item.charAt(0))
                && !item.equalsIgnoreCase("null");
    }

    static void check(Scalar scalar, BindRun run) {
        in(scalar, run.source()).ifPresent(single -> {
            Diagnostic.Builder one = Diagnostic.warning("bind.single-item", run.source(), scalar.span())
                    .help("write a list, such as ["
                            + Wording.quote(single.items().get(0)) + ", "
                            + Wording.quote(single.items().get(1)) + "]; or put quotes around it all if it is one");
            single.fix().ifPresent(one::fix);
            run.report(one.message("expected a list, found " + Wording.quote(scalar.text()) + ", which is one item"));
        });
    }
}
