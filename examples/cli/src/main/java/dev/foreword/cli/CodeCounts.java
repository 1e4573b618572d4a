package dev.foreword.cli;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each code was reported, errors first, and where first. */
final class CodeCounts {

    private final Map<Severity, Map<String, Code>> counts = new TreeMap<>();

    private record Code(int count, String first) {

        Code plus(Code more) {
            return new Code(count + more.count, first);
        }
    }

    CodeCounts() {
        for (Severity severity : Severity.values()) {
            counts.put(severity, new TreeMap<>());
        }
    }

    void add(List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> counts.get(diagnostic.severity())
                .merge(
                        diagnostic.code(),
                        new Code(1, diagnostic.source().name() + ":" + diagnostic.position()),
                        Code::plus));
    }

    int errors() {
        return total(Severity.ERROR);
    }

    int warnings() {
        return total(Severity.WARNING);
    }

    private int total(Severity severity) {
        return counts.get(severity).values().stream().mapToInt(Code::count).sum();
    }

    /** A table with a line for each code: how often, and the first place, for a click. */
    void print(PrintWriter out, Ink ink) {
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            counts.get(severity)
                    .forEach((code, found) -> out.printf(
                            "%s  %-26s %6d  %s%s%n",
                            ink.severity(severity, "%-7s".formatted(severity.word())),
                            code,
                            found.count(),
                            found.count() > 1 ? "first: " : "",
                            found.first()));
        }
    }

    /** Such as {@code 2 errors, 1 warning}. */
    String summary() {
        return Tally.count(errors(), "error") + ", " + Tally.count(warnings(), "warning");
    }
}
