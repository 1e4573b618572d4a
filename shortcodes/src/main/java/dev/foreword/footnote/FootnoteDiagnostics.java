package dev.foreword.footnote;

import dev.foreword.footnote.internal.MeantAsNote;
import dev.foreword.html.internal.Noncharacters;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Edit;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import dev.foreword.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words the findings. */
final class FootnoteDiagnostics {

    /** Each suggestion compares a label with all defined ones; a hostile page has thousands of both. */
    private static final int MAX_COMPARISONS = 10_000;

    private static final int MAX_RELATED = 3;

    private final SourceText source;
    private final Collection<String> defined;
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, List<Footnotes.Label>> undefined = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int comparisons;

    FootnoteDiagnostics(SourceText source, Collection<String> defined) {
        this.source = source;
        this.defined = defined;
        defined.forEach(label -> folded.putIfAbsent(MeantAsNote.fold(label), label));
    }

    void undefined(Footnotes.Label label) {
        undefined.computeIfAbsent(label.name(), name -> new ArrayList<>(1)).add(label);
    }

    void unused(Footnotes.Label label, boolean usedUnseen) {
        Diagnostic.Builder warning = Diagnostic.warning("footnote.unused", source, label.span());
        diagnostics.add(
                usedUnseen
                        ? warning.help("refer to it from the text, or remove it")
                                .message("only notes that readers do not see refer to footnote " + brackets(label)
                                        + ", so they do not see it either")
                        : warning.help("put " + brackets(label) + " where the note belongs, or remove the definition")
                                .message("nothing refers to footnote " + brackets(label)
                                        + ", so readers do not see it"));
    }

    void duplicate(Footnotes.Label label, Footnotes.Label first) {
        diagnostics.add(Diagnostic.warning("footnote.duplicate", source, label.span())
                .related(first.span(), "first defined here")
                .help("give one of them another label")
                .message("footnote " + brackets(label) + " is defined again; only the first definition counts"));
    }

    List<Diagnostic> inSourceOrder() {
        undefined.values().forEach(this::addUndefined);
        diagnostics.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
        return diagnostics;
    }

    private void addUndefined(List<Footnotes.Label> uses) {
        Footnotes.Label label = uses.get(0);
        Diagnostic.Builder warning = Diagnostic.warning("footnote.undefined", source, label.span());
        for (int i = 1; i < uses.size() && i <= MAX_RELATED; i++) {
            warning.related(uses.get(i).span(), "also here");
        }
        String near = folded.get(MeantAsNote.fold(label.name()));
        if (near != null) {
            warning.help(
                    "did you mean \"[^" + near + "]\"? labels must be the same to the letter, blanks and case too");
            if (areWritten(uses)) {
                warning.fix(relabel(uses, near));
            }
        } else {
            comparisons += defined.size();
            if (!defined.isEmpty() && comparisons <= MAX_COMPARISONS) {
                // Without a near one the list of all labels would not help.
                Spelling.nearest(label.name(), defined).ifPresent(word -> {
                    warning.suggest(label.name(), List.of(word));
                    if (areWritten(uses)) {
                        warning.fix(relabel(uses, word));
                    }
                });
            }
            uses.stream()
                    .filter(use -> areWritten(List.of(use)))
                    .map(Footnotes.Label::span)
                    .filter(this::beginsLine)
                    .findFirst()
                    .ifPresentOrElse(
                            note -> withoutColon(note, warning, uses.size() == 1),
                            () -> warning.help("define it on a line of its own: " + brackets(label) + ": the note"));
        }
        diagnostics.add(warning.message("footnote " + brackets(label) + " is not defined; it stays text"));
    }

    /** Whether the label begins its line, with a blank and more text behind it, as a note does that has lost its colon. */
    private boolean beginsLine(Span label) {
        String text = source.text();
        int before = label.start() - 1;
        while (before >= 0 && isBlank(text.charAt(before))) {
            before--;
        }
        int behind = behindBlanks(label.end());
        return (before < 0 || isLineEnding(text.charAt(before)))
                && behind > label.end()
                && behind < text.length()
                && !isLineEnding(text.charAt(behind));
    }

    private int behindBlanks(int from) {
        int at = from;
        while (at < source.length() && isBlank(source.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnding(char c) {
        return c == '\n' || c == '\r';
    }

    private void withoutColon(Span note, Diagnostic.Builder warning, boolean only) {
        int text = behindBlanks(note.end());
        boolean apart = source.text().charAt(text) == ':';
        int line = source.position(note.start()).line();
        warning.help((only ? "if this is the note, " : "if the note is in line " + line + ", ")
                        + (apart ? "take the blank before the colon away" : "a colon is missing: ")
                        + (apart ? "" : source.slice(note) + ": …"))
                .fix(Fix.of(
                        apart ? "take the blank away" : "put a colon behind it",
                        new Span(note.end(), apart ? text + 1 : note.end()),
                        ":"));
    }

    /** What a program has made, and what Markdown has unescaped, stands elsewhere or otherwise in the source. */
    private boolean areWritten(List<Footnotes.Label> uses) {
        return uses.stream().allMatch(use -> source.slice(use.span()).equals(brackets(use)))
                && uses.stream().map(Footnotes.Label::span).distinct().count() == uses.size();
    }

    private Fix relabel(List<Footnotes.Label> uses, String label) {
        List<Edit> edits = new ArrayList<>();
        for (Footnotes.Label use : uses) {
            edits.add(new Edit(use.span(), "[^" + label + "]"));
        }
        return new Fix("change " + brackets(uses.get(0)) + " to [^" + label + "]", edits);
    }

    private String brackets(Footnotes.Label label) {
        // What stands for a call in the label is nothing to show.
        boolean shown = label.name().chars().noneMatch(Noncharacters::isReserved);
        return shown ? "[^" + label.name() + "]" : source.slice(label.span());
    }
}
