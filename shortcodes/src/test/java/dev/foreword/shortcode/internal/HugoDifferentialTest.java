package dev.foreword.shortcode.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.Notation;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random pages, read by the real Hugo and by us. */
@org.junit.jupiter.api.Tag("shared")
class HugoDifferentialTest {

    private static final int PAGES = Integer.getInteger("foreword.pages", 5000);
    private static final int REFUSED = Integer.getInteger("foreword.refused", 1000);
    private static final long SEED = Long.getLong("foreword.seed", 20240229L);

    private static final Pattern WORD_BEHIND_SLASH = Pattern.compile("(?<!\\{\\{[<%])\\s/\\s+\\w");

    @TempDir
    Path site;

    private int disagreements;

    @Test
    void sameReading() {
        RandomPages random = new RandomPages(new SplittableRandom(SEED));
        Map<Integer, String> accepted = new TreeMap<>();
        Map<Integer, String> refused = new TreeMap<>();
        for (int i = 0; i < PAGES; i++) {
            String page = Hugo.withFrontMatter(random.page());
            boolean fine = faults(document(page)).isEmpty();
            if (fine && isStricter(document(page))) {
                continue;
            }
            if (fine) {
                accepted.put(i, page);
            } else if (refused.size() < REFUSED) {
                refused.put(i, page);
            }
        }
        Hugo hugo = new Hugo(site);
        hugo.calls(accepted).forEach((number, calls) -> compare(accepted.get(number), calls));
        int lenient = 0;
        for (Map.Entry<Integer, String> page : refused.entrySet()) {
            Optional<List<Json>> calls =
                    hugo.calls(Map.of(page.getKey(), page.getValue())).get(page.getKey());
            if (calls.isPresent() && !onPurpose(page.getValue())) {
                lenient++;
                print(
                        "only Hugo accepts",
                        page.getValue(),
                        faults(document(page.getValue())).toString());
            }
        }
        System.out.printf(
                "%d pages that we accept: %d differ; %d that we refuse: Hugo accepts %d%n",
                accepted.size(), disagreements, refused.size(), lenient);
        assertThat(accepted).hasSizeGreaterThan(PAGES / 2);
        assertThat(disagreements).isZero();
        assertThat(lenient).isZero();
    }

    /**
     * Hugo lets the closing tag of any name, and even one without a name, close the innermost shortcode; and it skips
     * from a backslash behind an equals sign to the next quote on the line.
     */
    private static boolean onPurpose(String page) {
        // Until 0.143 a word behind a slash was nothing at all.
        return WORD_BEHIND_SLASH.matcher(page).find()
                || faults(document(page)).stream()
                        .anyMatch(fault -> fault.contains("crossed")
                                || fault.contains("unopened")
                                || fault.contains("expected a quote behind the backslash")
                                || fault.contains("the name of the shortcode to close"));
    }

    /** What this Hugo refuses and we read: until 0.163 a closing tag had no line break behind its name. */
    private static boolean isStricter(ShortcodeDocument document) {
        return document.calls()
                .anyMatch(call -> call.closing()
                        .filter(closing -> document.source().slice(closing).contains("\n"))
                        .isPresent());
    }

    private static ShortcodeDocument document(String page) {
        return ShortcodeDocument.parse(SourceText.of("p.md", page), HugoVectors.body(page));
    }

    private static Optional<String> template(String name) {
        return switch (name) {
            case "a", "b", "c" -> Optional.of("@@INNER@@[" + name + ":{{ .Inner }}]");
            case "n", "m" -> Optional.of("@@NOIN@@[" + name + "]");
            default -> Optional.empty();
        };
    }

    private static List<String> faults(ShortcodeDocument document) {
        List<String> faults = new ArrayList<>();
        document.diagnostics().stream()
                .filter(diagnostic -> Diagnostic.anyError(List.of(diagnostic)))
                .forEach(diagnostic -> faults.add(diagnostic.toString()));
        document.calls()
                .filter(call -> template(call.name())
                        .map(template ->
                                DrawnCalls.hasInner(template) != call.inner().isPresent())
                        .orElse(true))
                .forEach(call -> faults.add("registry: " + call.name() + " at " + call.opening()));
        return faults;
    }

    private void compare(String page, Optional<List<Json>> hugo) {
        ShortcodeDocument document = document(page);
        if (hugo.isEmpty()) {
            disagreements++;
            print("only we accept", page, "");
            return;
        }
        // Hugo gives Markdown calls inside of others their inner content as HTML.
        boolean inner = document.calls()
                .flatMap(call -> call.children().stream())
                .noneMatch(call ->
                        call.notation() == Notation.MARKDOWN && call.inner().isPresent());
        // A call that ends up twice in the HTML, as the language of a fence does, is called twice.
        List<String> ours = DrawnCalls.of(document, HugoDifferentialTest::template, inner).stream()
                .distinct()
                .sorted()
                .toList();
        List<String> theirs = hugo.get().stream()
                .map(call -> Hugo.draw(call, inner))
                .distinct()
                .sorted()
                .toList();
        if (!ours.equals(theirs)) {
            disagreements++;
            print("other calls", page, "\n  Hugo " + theirs + "\n  ours " + ours);
        }
    }

    private static void print(String what, String page, String more) {
        System.out.println("--- " + what + ": "
                + page.replace("\n", "⏎").replace("\r", "␍").substring(19) + " " + more);
    }
}
