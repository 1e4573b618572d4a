package dev.foreword.bind.internal;

import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.text.Diagnostic;
import java.util.Arrays;
import java.util.List;

/** {@code tags: a, b}: two words where a list is wanted, which are one item. In quotes that is meant. */
final class SingleItem {

    private SingleItem() {}

    static void check(Scalar scalar, BindRun run) {
        String text = scalar.text();
        boolean commas = scalar.kind() == Kind.STRING
                && text.indexOf(',') > 0
                && scalar.span().end() <= run.source().length()
                && run.source().slice(scalar.span()).equals(text);
        List<String> items =
                commas ? Arrays.stream(text.split(",", -1)).map(String::strip).toList() : List.of();
        if (items.size() > 1 && !items.contains("")) {
            run.report(Diagnostic.warning("bind.single-item", run.source(), scalar.span())
                    .help("write a list, such as [" + Wording.quote(items.get(0)) + ", " + Wording.quote(items.get(1))
                            + "]; or put quotes around it all if it is one")
                    .message("expected a list, found " + Wording.quote(text) + ", which is one item"));
        }
    }
}
