package dev.foreword.cli;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each code was reported, errors first. */
final class CodeCounts {

    private final Map<Severity, Map<String, Integer>> counts = new TreeMap<>();

    CodeCounts() {
        for (Severity severity : Severity.values()) {
            counts.put(severity, new TreeMap<>());
        }
    }

    void add(List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> counts.get(diagnostic.severity()).merge(diagnostic.code(), 1, Integer::sum));
    }

    int errors() {
        return total(Severity.ERROR);
    }

    int warnings() {
        return total(Severity.WARNING);
    }

    private int total(Severity severity) {
        return counts.get(severity).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** A table with a line for each code. */
    void print(PrintWriter out) {
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            counts.get(severity)
                    .forEach((code, count) -> out.printf("%-7s  %-26s %6d%n", severity.word(), code, count));
        }
    }

    /** Such as {@code 2 errors, 1 warning}. */
    String summary() {
        return Tally.count(errors(), "error") + ", " + Tally.count(warnings(), "warning");
    }
}
