package dev.foreword.content.internal;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.Severity;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Tries the safe fixes of the tags of a page. What a tag needs can be told from the tag; what comes of it, when it is read
 * at last, only from the page: a call that nobody closes, a parameter that is missing. A fix stays safe when the page that
 * it leaves has lost the fault and has no other instead.
 *
 * <p>The page is read again when somebody asks for the fixes, not before: once for all of them, and fix by fix only when
 * that goes wrong.
 */
public final class SafeFixes {

    /** How many fixes are tried by themselves: each takes as long as reading the page. */
    private static final int MAX_TRIES = 16;

    private final SourceText source;
    private final List<Diagnostic> before;
    private final Function<SourceText, List<Diagnostic>> again;

    private record Candidate(Diagnostic diagnostic, Fix fix) {}

    private SafeFixes(SourceText source, List<Diagnostic> before, Function<SourceText, List<Diagnostic>> again) {
        this.source = source;
        this.before = before;
        this.again = again;
    }

    /**
     * The diagnostics of a page, of which fixes are safe only when they have stood the trial.
     *
     * @param again what is to be said about a mended page
     */
    public static List<Diagnostic> tried(
            SourceText source, List<Diagnostic> diagnostics, Function<SourceText, List<Diagnostic>> again) {
        List<Candidate> candidates = new ArrayList<>(0);
        for (Diagnostic diagnostic : diagnostics) {
            if (isOfTag(diagnostic)) {
                diagnostic.fixes().stream()
                        .filter(Fix::isSafe)
                        .findFirst()
                        .ifPresent(fix -> candidates.add(new Candidate(diagnostic, fix)));
            }
        }
        if (candidates.isEmpty()) {
            return diagnostics;
        }
        SafeFixes trial = new SafeFixes(source, List.copyOf(diagnostics), again);
        Supplier<Set<Fix>> safe = new Once<>(() -> trial.safe(candidates));
        Set<Diagnostic> suspects = new HashSet<>();
        candidates.forEach(candidate -> suspects.add(candidate.diagnostic()));
        return diagnostics.stream()
                .map(diagnostic -> suspects.contains(diagnostic) ? judged(diagnostic, safe) : diagnostic)
                .toList();
    }

    private static boolean isOfTag(Diagnostic diagnostic) {
        return diagnostic.code().startsWith("shortcode.");
    }

    private static Diagnostic judged(Diagnostic diagnostic, Supplier<Set<Fix>> safe) {
        Diagnostic.Builder copy = diagnostic.severity() == Severity.ERROR
                ? Diagnostic.error(diagnostic.code(), diagnostic.source(), diagnostic.span())
                : Diagnostic.warning(diagnostic.code(), diagnostic.source(), diagnostic.span());
        diagnostic.help().ifPresent(copy::help);
        diagnostic.related().forEach(related -> copy.related(related.span(), related.message()));
        List<Fix> fixes = diagnostic.fixes();
        return copy.message(diagnostic.message())
                .withFixes(() -> fixes.stream()
                        .map(fix -> new Fix(fix.title(), fix.edits(), safe.get().contains(fix)))
                        .toList());
    }

    private Set<Fix> safe(List<Candidate> candidates) {
        if (isGood(candidates)) {
            return fixes(candidates);
        }
        List<Candidate> good = candidates.stream()
                .limit(MAX_TRIES)
                .filter(candidate -> isGood(List.of(candidate)))
                .toList();
        return isGood(good) ? fixes(good) : Set.of();
    }

    private static Set<Fix> fixes(List<Candidate> candidates) {
        Set<Fix> fixes = new HashSet<>();
        candidates.forEach(candidate -> fixes.add(candidate.fix()));
        return fixes;
    }

    /** Whether all faults are gone for which there was a fix, and nothing is worse. */
    private boolean isGood(List<Candidate> candidates) {
        List<Fix> fixes = candidates.stream().map(Candidate::fix).toList();
        if (Fix.compatible(fixes).size() < fixes.size()) {
            return false;
        }
        Map<String, Integer> left = counts(before);
        candidates.forEach(candidate -> left.merge(key(candidate.diagnostic()), -1, Integer::sum));
        return counts(again.apply(Fix.applyAll(source, fixes))).entrySet().stream()
                .allMatch(entry -> entry.getValue() <= left.getOrDefault(entry.getKey(), 0));
    }

    private static Map<String, Integer> counts(List<Diagnostic> diagnostics) {
        Map<String, Integer> counts = new HashMap<>();
        diagnostics.forEach(diagnostic -> counts.merge(key(diagnostic), 1, Integer::sum));
        return counts;
    }

    private static String key(Diagnostic diagnostic) {
        return diagnostic.code() + ' ' + diagnostic.message();
    }
}
