package dev.foreword.cli;

import dev.foreword.content.Content;
import dev.foreword.frontmatter.HugoPage;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.Position;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Applies the fixes that a page's diagnostics suggest, checks the page again and goes on until nothing is left to fix.
 *
 * <p>Of each diagnostic the first fix counts. A round applies all fixes that do not get into each other's way. After it,
 * a fix of the front matter must have left the body as it was, front matter that could be read must still be readable,
 * and safe fixes must not have changed what Hugo reads; otherwise the round is tried again fix by fix, without those that
 * do harm. Front matter that cannot be read in the end is left as it was, since half a repair is none.
 */
final class Mending {

    /** A mended slip may bring the next one to light; so many are enough. */
    private static final int MAX_ROUNDS = 100;

    /** How many fixes of one round are tried by themselves when they do harm together. */
    private static final int MAX_TRIES = 20;

    private final Function<SourceText, Content<HugoPage>> check;
    private final Predicate<Diagnostic> heard;
    private final Predicate<Fix> wanted;
    private final List<String> titles = new ArrayList<>();
    private boolean headTouched;
    private Content<HugoPage> page;

    private Mending(
            Content<HugoPage> page,
            Function<SourceText, Content<HugoPage>> check,
            Predicate<Diagnostic> heard,
            Predicate<Fix> wanted) {
        this.page = page;
        this.check = check;
        this.heard = heard;
        this.wanted = wanted;
    }

    /**
     * A page after all rounds.
     *
     * @param page what checking it says now
     * @param titles what was done, in order, each with its place in the page as it was then
     */
    record Mended(Content<HugoPage> page, List<String> titles) {}

    /**
     * Mends a page.
     *
     * @param page as it was read
     * @param check reads it again
     * @param heard what may be mended
     * @param wanted which fixes may be applied to it
     */
    static Mended mend(
            Content<HugoPage> page,
            Function<SourceText, Content<HugoPage>> check,
            Predicate<Diagnostic> heard,
            Predicate<Fix> wanted) {
        Mending all = new Mending(page, check, heard, wanted);
        all.rounds(fix -> true);
        if (all.headTouched && all.page.file().hasErrors()) {
            int bodyStart = page.file().bodySpan().start();
            Mending bodyOnly = new Mending(page, check, heard, wanted);
            bodyOnly.rounds(fix -> !isOfHead(fix, bodyStart));
            return new Mended(bodyOnly.page, bodyOnly.titles);
        }
        return new Mended(all.page, all.titles);
    }

    private void rounds(Predicate<Fix> also) {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            List<Fix> fixes = Fix.compatible(page.diagnostics().stream()
                    .filter(heard)
                    .map(Mending::first)
                    .flatMap(Optional::stream)
                    .filter(wanted.and(also))
                    .toList());
            if (fixes.isEmpty() || !apply(fixes) && !applyHarmless(fixes)) {
                return;
            }
        }
    }

    private static Optional<Fix> first(Diagnostic diagnostic) {
        return diagnostic.fixes().stream().findFirst();
    }

    private boolean applyHarmless(List<Fix> fixes) {
        if (fixes.size() == 1) {
            return false;
        }
        for (Fix fix : fixes.subList(0, Math.min(fixes.size(), MAX_TRIES))) {
            // The others have offsets of the page as it was; the next round finds them again.
            if (apply(List.of(fix))) {
                return true;
            }
        }
        return false;
    }

    private boolean apply(List<Fix> fixes) {
        SourceText source = page.file().source();
        SourceText text = Fix.applyAll(source, fixes);
        if (text.text().equals(source.text())) {
            return false;
        }
        Content<HugoPage> after = check.apply(text);
        if (doesHarm(fixes, after)) {
            return false;
        }
        int bodyStart = page.file().bodySpan().start();
        headTouched |= fixes.stream().anyMatch(fix -> isOfHead(fix, bodyStart));
        fixes.forEach(fix -> titles.add(source.name() + ":" + place(source, fix) + ": " + fix.title()));
        page = after;
        return true;
    }

    private static String place(SourceText source, Fix fix) {
        Position position = source.position(fix.edits().get(0).span().start());
        return position.line() + ":" + position.column();
    }

    private boolean doesHarm(List<Fix> fixes, Content<HugoPage> after) {
        int bodyStart = page.file().bodySpan().start();
        boolean headOnly = fixes.stream().allMatch(fix -> isOfHead(fix, bodyStart));
        if (headOnly && !after.file().body().equals(page.file().body())) {
            return true;
        }
        if (page.file().hasErrors()) {
            return false;
        }
        return after.file().hasErrors()
                || fixes.stream().allMatch(Fix::isSafe)
                        && page.frontMatter().isPresent()
                        && !page.frontMatter().equals(after.frontMatter());
    }

    private static boolean isOfHead(Fix fix, int bodyStart) {
        return fix.edits().stream().allMatch(edit -> edit.span().end() <= bodyStart);
    }
}
