package dev.foreword.footnote;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.footnote.internal.FootnoteScan;
import dev.foreword.footnote.internal.MeantAsNote;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the notes.
 *
 * <p>Three things make this less simple than counting. Notes can refer to notes, in cycles too. A note that only
 * unseen notes refer to is unseen itself. And goldmark numbers while it parses, with all definitions sitting where the
 * first one stands: that is what sites look like today, but it numbers a definition at the top of a page before the
 * text, and it lists notes whose only reference was dropped, with a link back to nowhere.
 *
 * <p>So: find what something refers to, which settles what readers see; number the references of the text in
 * reading order; then those in the seen notes, in the order in which these are defined. For a page whose definitions
 * stand behind the text and are all used that is goldmark's numbering; for others it is the one that goldmark would
 * give if they did and were. (Breadth-first by number, as commonmark-java does, differs when definitions are not in
 * the order of their references.)
 */
final class FootnoteResolver {

    private final FootnoteScan scan;
    private final UnaryOperator<Span> toSource;
    private final Map<String, FootnoteBlock> defined = new LinkedHashMap<>();
    private final List<FootnoteBlock> duplicates = new ArrayList<>();
    private final List<FootnoteScan.Found> inText = new ArrayList<>();
    private final Map<FootnoteBlock, List<FootnoteScan.Found>> inNotes = new IdentityHashMap<>();
    private final List<Footnotes.Label> undefined = new ArrayList<>();

    /** Seen notes by number, with their references in order. */
    private final Map<FootnoteBlock, List<FootnoteScan.Found>> numbered = new LinkedHashMap<>();

    private FootnoteResolver(FootnoteScan scan, UnaryOperator<Span> toSource) {
        this.scan = scan;
        this.toSource = toSource;
    }

    static Footnotes resolve(Document document, @Nullable SourceText given, UnaryOperator<Span> toSource) {
        FootnoteScan scan = FootnoteScan.of(document);
        if (scan.definitions().isEmpty()
                && scan.references().isEmpty()
                && scan.candidates().isEmpty()) {
            return Footnotes.none();
        }
        SourceText source = given == null ? SourceText.of("document", scan.text()) : given;
        return new FootnoteResolver(scan, toSource).resolve(source);
    }

    private Footnotes resolve(SourceText source) {
        sortDefinitions();
        sortReferences();
        Set<FootnoteBlock> seen = seen();
        inText.forEach(this::number);
        for (FootnoteBlock block : defined.values()) {
            if (seen.contains(block)) {
                inNotes.getOrDefault(block, List.of()).forEach(this::number);
            }
        }
        addCandidates();
        List<Footnotes.Label> unused = defined.values().stream()
                .filter(block -> !seen.contains(block))
                .map(this::label)
                .toList();
        List<Footnotes.Label> repeated = duplicates.stream().map(this::label).toList();
        Set<String> usedUnseen = usedUnseen(seen);
        FootnoteDiagnostics diagnostics = new FootnoteDiagnostics(source, defined.keySet());
        undefined.forEach(diagnostics::undefined);
        unused.forEach(label -> diagnostics.unused(label, usedUnseen.contains(label.name())));
        repeated.forEach(label -> diagnostics.duplicate(label, label(first(label.name()))));
        return new Footnotes(footnotes(), unused, repeated, undefined, diagnostics.inSourceOrder());
    }

    private void sortDefinitions() {
        for (FootnoteBlock block : scan.definitions()) {
            if (defined.putIfAbsent(block.getText().toString(), block) != null) {
                duplicates.add(block);
            }
        }
    }

    private void sortReferences() {
        for (FootnoteScan.Found found : scan.references()) {
            if (target(found) == null) {
                addUndefined(span(found.node().getChars()));
            } else if (found.owner() == null) {
                inText.add(found);
            } else {
                inNotes.computeIfAbsent(found.owner(), owner -> new ArrayList<>(1))
                        .add(found);
            }
        }
    }

    /** The notes without those that nothing refers to, again and again: what only they refer to goes as well. */
    private Set<FootnoteBlock> seen() {
        Map<FootnoteBlock, Integer> uses = new IdentityHashMap<>();
        inText.forEach(found -> uses.merge(first(found), 1, Integer::sum));
        inNotes.values().forEach(each -> each.forEach(found -> uses.merge(first(found), 1, Integer::sum)));
        Set<FootnoteBlock> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<FootnoteBlock> unseen = new ArrayDeque<>(duplicates);
        for (FootnoteBlock block : defined.values()) {
            if (uses.containsKey(block)) {
                seen.add(block);
            } else {
                unseen.add(block);
            }
        }
        while (!unseen.isEmpty()) {
            for (FootnoteScan.Found found : inNotes.getOrDefault(unseen.pop(), List.of())) {
                FootnoteBlock block = first(found);
                if (uses.merge(block, -1, Integer::sum) == 0) {
                    seen.remove(block);
                    unseen.push(block);
                }
            }
        }
        return seen;
    }

    /** The labels that notes refer to which readers do not see. */
    private Set<String> usedUnseen(Set<FootnoteBlock> seen) {
        Set<String> labels = new HashSet<>();
        inNotes.forEach((owner, found) -> {
            if (!seen.contains(owner)) {
                found.forEach(each -> labels.add(each.node().getText().toString()));
            }
        });
        return labels;
    }

    private void number(FootnoteScan.Found found) {
        FootnoteBlock block = target(found);
        if (block != null) {
            numbered.computeIfAbsent(block, note -> new ArrayList<>(1)).add(found);
        }
    }

    private @Nullable FootnoteBlock target(FootnoteScan.Found found) {
        return defined.get(found.node().getText().toString());
    }

    private FootnoteBlock first(FootnoteScan.Found found) {
        return first(found.node().getText().toString());
    }

    private FootnoteBlock first(String label) {
        return Objects.requireNonNull(defined.get(label));
    }

    private void addCandidates() {
        Set<String> folded = new HashSet<>();
        defined.keySet().forEach(label -> folded.add(MeantAsNote.fold(label)));
        for (Span candidate : scan.candidates()) {
            String label = scan.text().substring(candidate.start() + 2, candidate.end() - 1);
            // A defined label that is text all the same stands where the parser takes no footnotes: nothing is missing.
            if (!defined.containsKey(label)
                    && (folded.contains(MeantAsNote.fold(label))
                            || MeantAsNote.test(scan.text(), candidate, !defined.isEmpty()))) {
                addUndefined(candidate);
            }
        }
        undefined.sort(Comparator.comparingInt(label -> label.span().start()));
    }

    private void addUndefined(Span reference) {
        String label = scan.text().substring(reference.start() + 2, reference.end() - 1);
        undefined.add(new Footnotes.Label(label, toSource.apply(reference)));
    }

    private List<Footnote> footnotes() {
        List<Footnote> list = new ArrayList<>(numbered.size());
        numbered.forEach((block, found) -> list.add(new Footnote(
                list.size() + 1,
                block,
                toSource.apply(span(block.getChars().trimEnd())),
                label(block).span(),
                found,
                reference -> toSource.apply(span(reference.node().getChars())))));
        return list;
    }

    private Footnotes.Label label(FootnoteBlock block) {
        Span brackets = new Span(
                block.getOpeningMarker().getStartOffset(),
                block.getClosingMarker().getStartOffset() + 1);
        return new Footnotes.Label(block.getText().toString(), toSource.apply(brackets));
    }

    private static Span span(BasedSequence chars) {
        return new Span(chars.getStartOffset(), chars.getEndOffset());
    }
}
