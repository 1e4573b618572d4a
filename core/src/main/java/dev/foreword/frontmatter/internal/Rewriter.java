package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.data.internal.KeyNames;
import dev.foreword.data.internal.Nesting;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.frontmatter.FrontMatter.Limits;
import dev.foreword.text.ContentException;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Edit;
import dev.foreword.text.Severity;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes a file step by step. After every change the new text is read again, and what is read must be the old data
 * plus the change; otherwise the change is refused and the file stays as it was.
 *
 * <p>A list or a mapping that replaces another one is put in piece by piece, so that what is equal in both keeps its
 * bytes, comments included.
 */
public final class Rewriter {

    /** From so many differences on a list or a mapping is written anew; each one costs a reading of the block. */
    private static final int MAX_PIECES = 64;

    /** Spellings of one key, and repetitions; taking one away costs a reading of the block. */
    private static final int MAX_SPELLINGS = 50;

    private final Limits limits;
    private final FrontMatter original;
    private FrontMatter file;

    /** Costs a look over the block, so it is kept until the file changes. */
    private @Nullable Editing editing;

    private @Nullable FrontMatter editingOf;

    public Rewriter(FrontMatter file, Limits limits) {
        this.original = file;
        this.file = file;
        this.limits = limits;
    }

    public FrontMatter file() {
        return file;
    }

    /** How far a way leads: the steps with keys as they are written, the value there, and the steps that are left. */
    private record Reached(List<Step> way, DataNode node, List<Step> rest) {}

    private Reached reach(List<Step> wanted) {
        List<Step> way = new ArrayList<>();
        DataNode node = file.data();
        for (Step step : wanted) {
            if (step.isKey() && node instanceof Mapping mapping) {
                Optional<Entry> entry = mapping.find(step.key());
                if (entry.isEmpty()) {
                    break;
                }
                way.add(Step.key(entry.get().key().text()));
                node = entry.get().value();
            } else if (!step.isKey()
                    && node instanceof Sequence sequence
                    && step.item() < sequence.items().size()) {
                way.add(step);
                node = sequence.items().get(step.item());
            } else {
                break;
            }
        }
        return new Reached(way, node, wanted.subList(way.size(), wanted.size()));
    }

    public Optional<DataNode> get(List<Step> way) {
        Reached reached = reach(way);
        return reached.rest().isEmpty() ? Optional.of(reached.node()) : Optional.empty();
    }

    /** What comes out is not what was asked for. It says more where the place of the edit is known. */
    private static final class Mismatch extends RuntimeException {

        private static final long serialVersionUID = 1;

        Mismatch(String difference) {
            super(difference, null, false, false);
        }
    }

    private void attempt(List<Step> way, Runnable edit) {
        FrontMatter before = file;
        try {
            edit.run();
        } catch (ContentException e) {
            file = before;
            throw e;
        } catch (Mismatch e) {
            file = before;
            throw notMade(way, e.getMessage());
        }
    }

    public void set(List<Step> way, DataNode value) {
        checkDepth(way, value);
        attempt(way, () -> setValue(way, value));
    }

    private void setValue(List<Step> way, DataNode value) {
        Reached reached = reach(way);
        if (reached.rest().isEmpty()) {
            replace(reached.way(), reached.node(), value);
            return;
        }
        Step next = reached.rest().get(0);
        DataNode added =
                wrapped(reached, reached.rest().subList(1, reached.rest().size()), value);
        if (!next.isKey()) {
            throw noItem(reached, next);
        }
        if (file.format() == Format.NONE) {
            addBlock(next.key(), added);
        } else if (reached.node() instanceof Mapping) {
            DataNode expected = Trees.change(
                    file.data(),
                    reached.way(),
                    node -> Trees.withKey(node, next.key(), editing().asRead(added)));
            apply(editing().addKey(reached.way(), next.key(), added), expected);
        } else if (Trees.isNull(reached.node())) {
            replace(reached.way(), reached.node(), mapping(next.key(), added));
        } else {
            throw refused(
                    reached.node(),
                    "cannot set \"" + Step.print(way) + "\": \"" + Step.print(reached.way()) + "\" is "
                            + kind(reached.node()) + ", not keys with values",
                    "remove \"" + Step.print(reached.way()) + "\" first, if it is not wanted");
        }
    }

    private void checkDepth(List<Step> way, DataNode value) {
        if (way.size() > limits.depth() || Nesting.isDeeper(value, limits.depth() - way.size())) {
            String where = way.size() > limits.depth() ? "the data" : '"' + Step.print(way) + '"';
            throw new IllegalArgumentException(
                    where + " would nest more than " + limits.depth() + " levels deep, which could not be read again");
        }
    }

    private DataNode wrapped(Reached reached, List<Step> steps, DataNode value) {
        DataNode node = value;
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (!steps.get(i).isKey()) {
                throw noItem(reached, steps.get(i));
            }
            node = mapping(steps.get(i).key(), node);
        }
        return node;
    }

    private static Mapping mapping(String key, DataNode value) {
        return new Mapping(List.of(new Entry(Trees.text(key), value)), Span.at(0));
    }

    private ContentException noItem(Reached reached, Step step) {
        return refused(
                reached.node(),
                "there is no item " + step.item() + " to set: "
                        + (reached.way().isEmpty() ? "the data" : "\"" + Step.print(reached.way()) + "\"") + " is "
                        + kind(reached.node()),
                "append(..) adds an item to a list");
    }

    public void append(List<Step> way, DataNode value) {
        attempt(way, () -> appendItem(way, value));
    }

    private void appendItem(List<Step> way, DataNode value) {
        Reached reached = reach(way);
        if (!reached.rest().isEmpty() || Trees.isNull(reached.node())) {
            set(way, new Sequence(List.of(value), Span.at(0)));
        } else if (reached.node() instanceof Sequence sequence) {
            checkDepth(way, new Sequence(List.of(value), Span.at(0)));
            int size = sequence.items().size();
            DataNode expected = Trees.change(
                    file.data(),
                    reached.way(),
                    node -> Trees.withItem(node, size, editing().asRead(value)));
            apply(editing().addItem(reached.way(), size, value), expected);
        } else if (reached.node() instanceof Scalar scalar) {
            // The binder takes one value for a list of one, and so does Hugo for tags.
            set(way, new Sequence(List.of(scalar, value), Span.at(0)));
        } else {
            throw refused(
                    reached.node(),
                    "cannot append to \"" + Step.print(way) + "\": it is " + kind(reached.node()) + ", not a list",
                    "set(..) adds a key to it");
        }
    }

    public void remove(List<Step> way) {
        attempt(way, () -> removeAll(way));
    }

    private void removeAll(List<Step> way) {
        Step last = way.get(way.size() - 1);
        List<Step> above = way.subList(0, way.size() - 1);
        Reached reached = reach(way);
        if (!reached.rest().isEmpty()) {
            return;
        }
        List<Step> parent = reached.way().subList(0, above.size());
        if (!last.isKey()) {
            DataNode expected = Trees.change(file.data(), parent, node -> Trees.withoutItem(node, last.item()));
            apply(editing().remove(reached.way()), expected);
            return;
        }
        long count = spellings(parent, last.key());
        DataNode expected = Trees.change(file.data(), parent, node -> Trees.withoutKey(node, last.key()));
        FrontMatter before = file;
        // Never more often: lines that were not read may come to be read, and have the same key.
        Reached next = reached;
        for (long i = 0; i < count && next.rest().isEmpty(); i++) {
            step(editing().remove(next.way()));
            next = reach(way);
        }
        verify(before, expected);
        if (original.format() == Format.NONE && file.data().entries().isEmpty()) {
            // The block was ours, so it goes with its last key.
            file = original;
        }
    }

    public void rename(List<Step> way, String key) {
        attempt(way, () -> renameKey(way, key));
    }

    private void renameKey(List<Step> way, String key) {
        Reached reached = reach(way);
        Step last = way.get(way.size() - 1);
        if (!reached.rest().isEmpty()) {
            return;
        }
        List<Step> parent = reached.way().subList(0, way.size() - 1);
        String old = reached.way().get(way.size() - 1).key();
        if (old.equals(key)) {
            return;
        }
        boolean otherSpelling = KeyNames.normalise(old).equals(KeyNames.normalise(key));
        Mapping owner = (Mapping) get(parent).orElseThrow();
        if (!otherSpelling && owner.find(key).isPresent()) {
            throw refused(
                    owner.find(key).get().key(),
                    "cannot rename \"" + old + "\" to \"" + key + "\": there is such a key already",
                    "remove one of the two first");
        }
        long count = spellings(parent, old);
        DataNode expected = Trees.change(
                file.data(), parent, node -> Trees.withKey(Trees.withoutKey(node, last.key()), key, reached.node()));
        FrontMatter before = file;
        // Not the last one: other spellings of the old name would be found instead of it.
        removeOthers(parent, old, count);
        step(editing().rename(reached.way(), key));
        verify(before, expected);
    }

    /** How many entries there are for a key. */
    private long spellings(List<Step> parent, String key) {
        Mapping owner = (Mapping) get(parent).orElseThrow();
        String name = KeyNames.normalise(key);
        long count = owner.entries().stream()
                .filter(entry -> KeyNames.normalise(entry.key().text()).equals(name))
                .count();
        if (count > MAX_SPELLINGS) {
            throw refused(
                    owner,
                    "the key \"" + key + "\" is there " + count + " times, more than " + MAX_SPELLINGS,
                    "take those away that do not count first");
        }
        return count;
    }

    /** Takes away every other entry that goes by the name of the one that counts. */
    private void removeOthers(List<Step> parent, String key, long count) {
        for (long i = 1; i < count; i++) {
            Mapping owner = (Mapping) get(parent).orElseThrow();
            Entry kept = owner.byKey().get(key);
            for (Entry entry : owner.entries()) {
                if (entry != kept && KeyNames.normalise(entry.key().text()).equals(KeyNames.normalise(key))) {
                    step(editing().removeAt(entry.key().span().start()));
                    break;
                }
            }
        }
    }

    private void replace(List<Step> way, DataNode old, DataNode value) {
        DataNode wanted = editing().asRead(value);
        if (Trees.same(old, wanted)) {
            return;
        }
        DataNode expected = Trees.change(file.data(), way, node -> wanted);
        FrontMatter before = file;
        try {
            if (inPieces(way, old, value)) {
                verify(before, expected);
                return;
            }
        } catch (ContentException | Mismatch e) {
            // Not worth more than a try: as a whole it may well go.
        }
        file = before;
        apply(editing().replace(way, value), expected);
    }

    private boolean inPieces(List<Step> way, DataNode old, DataNode value) {
        if (old instanceof Mapping from && value instanceof Mapping to) {
            return entriesInPieces(way, from, to);
        }
        if (old instanceof Sequence from && value instanceof Sequence to) {
            return itemsInPieces(way, from.items(), to.items());
        }
        return false;
    }

    private boolean entriesInPieces(List<Step> way, Mapping from, Mapping to) {
        if (from.entries().isEmpty()
                || to.entries().isEmpty()
                || from.entries().size() + to.entries().size() > MAX_PIECES
                || from.byKey().size() != from.entries().size()) {
            return false;
        }
        for (Entry entry : to.entries()) {
            Entry other = from.byKey().get(entry.key().text());
            if (other == null) {
                step(editing().addKey(way, entry.key().text(), entry.value()));
            } else {
                piece(and(way, Step.key(entry.key().text())), other.value(), entry.value());
            }
        }
        for (String key : from.byKey().keySet()) {
            if (!to.byKey().containsKey(key)) {
                step(editing().remove(and(way, Step.key(key))));
            }
        }
        return true;
    }

    private boolean itemsInPieces(List<Step> way, List<DataNode> from, List<DataNode> to) {
        int shorter = Math.min(from.size(), to.size());
        int head = 0;
        while (head < shorter && isSame(from.get(head), to.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && isSame(from.get(from.size() - 1 - tail), to.get(to.size() - 1 - tail))) {
            tail++;
        }
        int common = shorter - head - tail;
        if (shorter == 0 || Math.max(from.size(), to.size()) - head - tail > MAX_PIECES) {
            return false;
        }
        for (int i = head; i < head + common; i++) {
            piece(and(way, Step.item(i)), from.get(i), to.get(i));
        }
        for (int i = head + common; i < to.size() - tail; i++) {
            step(editing().addItem(way, i, to.get(i)));
        }
        for (int i = from.size() - tail - 1; i >= head + common && to.size() < from.size(); i--) {
            step(editing().remove(and(way, Step.item(i))));
        }
        return true;
    }

    private void piece(List<Step> way, DataNode old, DataNode value) {
        if (!isSame(old, value) && !inPieces(way, old, value)) {
            step(editing().replace(way, value));
        }
    }

    private boolean isSame(DataNode old, DataNode value) {
        return Trees.same(old, editing().asRead(value));
    }

    private static List<Step> and(List<Step> way, Step step) {
        List<Step> longer = new ArrayList<>(way);
        longer.add(step);
        return longer;
    }

    private void addBlock(String key, DataNode value) {
        FrontMatter before = file;
        String eol = Lines.breakOf(file.source().text());
        file = parse(List.of(Edit.insert(file.bodySpan().start(), "---" + eol + "---" + eol)));
        apply(editing().addKey(List.of(), key, value), mapping(key, editing().asRead(value)), before);
    }

    private Editing editing() {
        Editing known = editing;
        if (known == null || editingOf != file) {
            known = Editing.of(file);
            editing = known;
            editingOf = file;
        }
        return known;
    }

    private void apply(List<Edit> edits, DataNode expected) {
        apply(edits, expected, file);
    }

    private void apply(List<Edit> edits, DataNode expected, FrontMatter before) {
        step(edits);
        verify(before, expected);
    }

    private void step(List<Edit> edits) {
        file = parse(edits);
        file.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(error -> {
                    throw new Mismatch("the edit would give what cannot be read: " + error.message());
                });
    }

    private FrontMatter parse(List<Edit> edits) {
        return FrontMatter.parse(file.source().edited(edits), limits);
    }

    private void verify(FrontMatter before, DataNode expected) {
        Optional<String> difference = Trees.difference(expected, file.data(), "");
        if (difference.isEmpty() && !file.body().equals(before.body())) {
            difference = Optional.of("the body would change");
        }
        if (difference.isPresent()) {
            throw new Mismatch("the edit would not give the data that was asked for: " + difference.get());
        }
    }

    private ContentException notMade(List<Step> way, String difference) {
        Optional<Diagnostic> unread = file.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals("yaml.second-document"))
                .findFirst();
        Span place =
                unread.map(Diagnostic::span).orElseGet(() -> reach(way).node().span());
        String help = unread.isPresent()
                ? "this line and all below it are not read; take them away first"
                : file.format() == Format.NONE ? "" : editing().doubt();
        return Refused.at(file.source(), place, difference, help.isEmpty() ? "make this change by hand" : help);
    }

    private ContentException refused(DataNode node, String message, String help) {
        return Refused.at(file.source(), node.span(), message, help);
    }

    private static String kind(DataNode node) {
        return node instanceof Scalar ? "a single value" : node instanceof Sequence ? "a list" : "a mapping";
    }
}
