package dev.foreword.shortcode.internal;

import dev.foreword.data.DataNode.Scalar;
import dev.foreword.shortcode.Arguments.Argument;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Edit;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds arguments of one name: Hugo takes the last, and says nothing. */
final class RepeatedArguments {

    /** So many arguments are compared with each other faster than they are put into a map. */
    private static final int FEW = 8;

    private RepeatedArguments() {}

    static List<Diagnostic> in(SourceText source, List<Argument> arguments) {
        if (arguments.size() <= FEW && !anyTwoEqual(arguments)) {
            return List.of();
        }
        Map<String, List<Argument>> byName = new LinkedHashMap<>();
        for (Argument argument : arguments) {
            argument.name()
                    .ifPresent(name -> byName.computeIfAbsent(name.text(), text -> new ArrayList<>())
                            .add(argument));
        }
        List<Diagnostic> found = new ArrayList<>(1);
        byName.forEach((name, all) -> {
            if (all.size() > 1) {
                found.add(repeated(source, name, all));
            }
        });
        return found;
    }

    private static boolean anyTwoEqual(List<Argument> arguments) {
        for (int i = 1; i < arguments.size(); i++) {
            Optional<Scalar> name = arguments.get(i).name();
            for (int j = 0; j < i && name.isPresent(); j++) {
                Optional<Scalar> other = arguments.get(j).name();
                if (other.isPresent() && other.get().text().equals(name.get().text())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Diagnostic repeated(SourceText source, String name, List<Argument> all) {
        Argument last = Objects.requireNonNull(all.get(all.size() - 1));
        Diagnostic.Builder repeated =
                Diagnostic.warning("data.duplicate-key", source, last.span()).help("remove what does not count");
        List<Edit> edits = new ArrayList<>();
        for (Argument argument : all.subList(0, all.size() - 1)) {
            Span span = argument.span();
            repeated.related(span, "this one does not count");
            edits.add(new Edit(
                    new Span(
                            span.start(),
                            Words.skipBlanks(
                                    source.text(), span.end(), last.span().start())),
                    ""));
        }
        return repeated.fix(new Fix("keep the last \"" + name + "\" alone", edits))
                .message("\"" + name + "\" is given " + (all.size() == 2 ? "twice" : all.size() + " times")
                        + "; the last one counts");
    }
}
