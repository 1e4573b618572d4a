package dev.foreword.text;

import dev.foreword.text.internal.GithubAnnotations;
import dev.foreword.text.internal.JsonReport;
import dev.foreword.text.internal.SarifReport;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Many diagnostics, written for people and for machines.
 *
 * <pre>{@code
 * DiagnosticReport report = DiagnosticReport.of(page.diagnostics());
 * System.err.println(report.text());
 * Files.writeString(Path.of("foreword.sarif"), report.sarif());
 * }</pre>
 *
 * <p>Keeps the order in which the diagnostics were given. File names are those of the {@link SourceText}s, with
 * {@code /} between folders in the machine formats. Immutable.
 */
public final class DiagnosticReport {

    private final List<Diagnostic> diagnostics;

    private DiagnosticReport(Collection<Diagnostic> diagnostics) {
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * A report of these diagnostics.
     *
     * @param diagnostics of one file or of many
     * @return the report
     */
    public static DiagnosticReport of(Collection<Diagnostic> diagnostics) {
        return new DiagnosticReport(diagnostics);
    }

    /**
     * The diagnostics, in the order given.
     *
     * @return the list
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * How many errors there are.
     *
     * @return the number
     */
    public int errors() {
        return count(Severity.ERROR);
    }

    /**
     * How many warnings there are.
     *
     * @return the number
     */
    public int warnings() {
        return count(Severity.WARNING);
    }

    private int count(Severity severity) {
        return Math.toIntExact(
                diagnostics.stream().filter(d -> d.severity() == severity).count());
    }

    /**
     * How often each code was reported.
     *
     * @return code to number, in the order of the codes
     */
    public Map<String, Integer> byCode() {
        Map<String, Integer> counts = new TreeMap<>();
        diagnostics.forEach(diagnostic -> counts.merge(diagnostic.code(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * For people: each diagnostic drawn as {@link Diagnostic#render()} does, a blank line between two.
     *
     * @return plain text, empty when there is nothing to say
     */
    public String text() {
        return diagnostics.stream().map(Diagnostic::render).collect(Collectors.joining("\n\n"));
    }

    /**
     * A JSON array with an object for each diagnostic: {@code severity}, {@code code}, {@code message}, {@code file},
     * {@code span} (start and end in UTF-16 units), {@code line}, {@code column}, {@code endLine}, {@code endColumn}
     * (all from 1), and where there are any {@code help}, {@code related} and {@code fixes} ({@code title}, {@code safe},
     * and {@code edits} with {@code span} and {@code replacement}).
     *
     * @return JSON text
     */
    public String json() {
        return JsonReport.write(diagnostics);
    }

    /**
     * A SARIF 2.1.0 log with one run, for code scanning; with the fixes, which some editors offer.
     *
     * @return JSON text
     */
    public String sarif() {
        return SarifReport.write(diagnostics);
    }

    /**
     * Workflow commands for GitHub Actions, one line each: {@code ::error file=post.md,line=3,col=7,…::message}.
     *
     * @return lines of text, empty when there is nothing to say
     */
    public String github() {
        return GithubAnnotations.write(diagnostics);
    }
}
