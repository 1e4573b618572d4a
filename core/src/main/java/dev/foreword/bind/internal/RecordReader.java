package dev.foreword.bind.internal;

import dev.foreword.bind.BoundKey;
import dev.foreword.bind.Default;
import dev.foreword.bind.Description;
import dev.foreword.bind.UnknownKeys;
import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Span;
import dev.foreword.text.internal.Invisible;
import dev.foreword.text.internal.Suggestions;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads keys and values as one record: every component, then the constructor, if nothing failed. */
public final class RecordReader extends ValueReader {

    /** Looking for similar words costs; who has this many unknown keys has another problem. */
    private static final int MAX_SUGGESTIONS = 20;

    /** More are no help to an author. */
    private static final int MAX_LISTED = 12;

    private final Class<?> type;
    private final RecordConstructor constructor;

    /** Filled in last, since a record may contain itself. */
    private @Nullable Plan plan;

    /** Those of the plan: the loop over them is where binding spends its time. */
    private Component[] components = {};

    RecordReader(Class<?> type, RecordConstructor constructor) {
        this.type = type;
        this.constructor = constructor;
    }

    /**
     * What there is to do for a record.
     *
     * @param rest the index of the component that takes the unknown keys, or -1
     */
    record Plan(List<Component> components, KeyTable keys, int rest) {}

    /**
     * One component.
     *
     * @param key what authors write
     * @param absent the value when nothing is written; null makes it required
     */
    record Component(
            String key,
            ValueReader reader,
            Slot slot,
            @Nullable Object absent) {}

    void complete(Plan finished) {
        plan = finished;
        components = finished.components().toArray(Component[]::new);
    }

    Plan plan() {
        if (plan == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " cannot have a default that contains itself");
        }
        return plan;
    }

    /** The names of the components in their order. */
    public List<String> keys() {
        return plan().keys().names();
    }

    /** What the components take, in their order. */
    public List<BoundKey> describe() {
        List<BoundKey> described = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (i != plan().rest()) {
                Component planned = plan().components().get(i);
                Default given = components[i].getAnnotation(Default.class);
                described.add(new BoundKey(
                        planned.key(),
                        planned.reader().kind(),
                        planned.reader().choices(),
                        planned.absent() == null,
                        Optional.ofNullable(given).map(each -> String.join(", ", each.value())),
                        planned.reader().example(),
                        Optional.ofNullable(components[i].getAnnotation(Description.class))
                                .map(Description::value)));
            }
        }
        return described;
    }

    @Override
    public @Nullable Object read(DataNode node, @Nullable Scalar key, Slot slot, BindRun run) {
        if (!(node instanceof Mapping mapping)) {
            run.expected(node, expected(), slot);
            return null;
        }
        return read(mapping, key, "", run);
    }

    /**
     * Reads a record.
     *
     * @param tag a normalised key that is no component's and known all the same; empty for none
     */
    @Nullable
    Object read(Mapping mapping, @Nullable Scalar key, String tag, BindRun run) {
        Plan plan = plan();
        if (!run.enter(mapping)) {
            return null;
        }
        KeyTable.Choice choice = plan.keys().choose(mapping, tag);
        List<Entry> unknown = new ArrayList<>(plan.rest() < 0 ? choice.unknown() : List.of());
        Object[] arguments = new Object[components.length];
        boolean complete = true;
        for (int i = 0; i < components.length; i++) {
            Component component = components[i];
            Entry entry = choice.entries[i];
            if (i == plan.rest()) {
                Mapping others = new Mapping(choice.unknown(), mapping.span());
                arguments[i] = component.reader().read(others, null, component.slot(), run);
            } else if (entry != null && !component.reader().isAbsent(entry.value())) {
                arguments[i] = component.reader().read(entry.value(), entry.key(), component.slot(), run);
            } else {
                arguments[i] = component.absent();
                if (arguments[i] == null) {
                    reportMissing(component, entry, unknown, place(mapping, key), key, run);
                }
            }
            complete &= arguments[i] != null;
        }
        reportLosers(choice, run);
        reportUnknown(unknown, choice, run);
        run.leave();
        return complete ? create(arguments, mapping, run) : null;
    }

    private @Nullable Object create(@Nullable Object[] arguments, Mapping mapping, BindRun run) {
        try {
            return constructor.create(arguments);
        } catch (RuntimeException e) {
            boolean silent = e.getMessage() == null || e.getMessage().isBlank();
            Diagnostic.Builder diagnostic = run.error("bind.invalid", mapping.span());
            if (silent) {
                diagnostic.help("the program that reads the page says no more than "
                        + e.getClass().getSimpleName());
            }
            run.report(diagnostic.message(
                    silent ? "these values are refused, without a reason" : Wording.oneLine(e.getMessage())));
            return null;
        }
    }

    private static void reportMissing(
            Component component,
            @Nullable Entry empty,
            List<Entry> unknown,
            Span place,
            @Nullable Scalar key,
            BindRun run) {
        Entry misspelt = empty == null ? misspelt(component.key(), unknown) : null;
        if (misspelt != null) {
            // One slip, so one message.
            unknown.remove(misspelt);
            Diagnostic.Builder diagnostic =
                    run.error("bind.missing", misspelt.key().span());
            BindRun.explainHidden(diagnostic, misspelt.key());
            diagnostic.help(Suggestions.didYouMean(component.key()));
            Respelling.of(run.source(), misspelt.key(), component.key()).ifPresent(diagnostic::fix);
            run.report(diagnostic.message("missing " + run.noun() + " " + Wording.quote(component.key())
                    + "; there is an unknown " + run.noun() + " "
                    + Wording.quote(misspelt.key().text())));
            return;
        }
        Diagnostic.Builder diagnostic =
                run.error("bind.missing", empty == null ? place : empty.key().span());
        String expected = component.reader().expected();
        diagnostic.help(
                "write " + (empty == null && key == null ? run.words().missing(component.key(), expected) : expected));
        String in = key == null ? "" : " in " + Wording.quote(key.text());
        run.report(diagnostic.message(
                empty == null
                        ? "missing " + run.noun() + " " + Wording.quote(component.key()) + in
                        : Wording.quote(empty.key().text()) + " has no value"));
    }

    private static @Nullable Entry misspelt(String key, List<Entry> unknown) {
        if (unknown.isEmpty() || unknown.size() > MAX_SUGGESTIONS) {
            return null;
        }
        List<String> words = unknown.stream().map(entry -> entry.key().text()).toList();
        return Suggestions.nearest(key, words)
                .map(word -> unknown.get(words.indexOf(word)))
                .orElse(null);
    }

    /**
     * Where something is missing: at the key that the mapping stands under, else at the mapping's beginning. A
     * mapping whose span is apart from its entries (the name of a shortcode) is pointed at as a whole.
     */
    static Span place(Mapping mapping, @Nullable Scalar key) {
        if (key != null) {
            return key.span();
        }
        boolean apart = mapping.entries().stream()
                .limit(1)
                .noneMatch(entry -> mapping.span().contains(entry.key().span()));
        return apart ? mapping.span() : Span.at(mapping.span().start());
    }

    private void reportLosers(KeyTable.Choice choice, BindRun run) {
        for (Map.Entry<String, Entry> each : choice.losers().entrySet()) {
            Entry winner = choice.entries[plan().keys().index(each.getKey())];
            if (winner == null || winner.key().text().equals(each.getKey())) {
                continue;
            }
            run.report(OtherSpelling.of(each.getValue().key(), winner.key(), run.source(), run.noun()));
        }
    }

    private void reportUnknown(List<Entry> unknown, KeyTable.Choice choice, BindRun run) {
        if (run.unknownKeys() == UnknownKeys.IGNORE || unknown.isEmpty()) {
            return;
        }
        for (int i = 0; i < unknown.size(); i++) {
            Scalar key = unknown.get(i).key();
            Diagnostic.Builder diagnostic = run.unknownKeys() == UnknownKeys.WARN
                    ? Diagnostic.warning("bind.unknown-key", run.source(), key.span())
                    : run.error("bind.unknown-key", key.span());
            if (i < MAX_SUGGESTIONS) {
                explainUnknown(diagnostic, key, choice, run);
            }
            run.report(diagnostic.message("unknown " + run.noun() + " " + Wording.quote(key.text())));
        }
    }

    private void explainUnknown(Diagnostic.Builder diagnostic, Scalar key, KeyTable.Choice choice, BindRun run) {
        Optional<String> near = choice.nearest(Invisible.without(key.text()));
        Optional<String> parent = near.isPresent() ? Optional.empty() : emptyParent(key, choice);
        BindRun.explainHidden(diagnostic, key);
        if (parent.isPresent()) {
            diagnostic.help("to make it a part of " + parent.get() + ", indent it with two spaces");
        } else if (near.isPresent()) {
            diagnostic.help(Suggestions.didYouMean(near.get()));
            Respelling.of(run.source(), key, near.get()).ifPresent(diagnostic::fix);
        } else if (keys().size() <= MAX_LISTED && !keys().isEmpty()) {
            diagnostic.help("allowed: " + String.join(", ", keys()));
        }
    }

    /** {@code author:} and then {@code name:} in the same column, where name is one of the author's own keys. */
    private Optional<String> emptyParent(Scalar key, KeyTable.Choice choice) {
        List<Component> components = plan().components();
        for (int i = 0; i < components.size(); i++) {
            Entry entry = choice.entries[i];
            if (entry != null
                    && entry.value() instanceof Scalar value
                    && value.kind() == Kind.NULL
                    && components.get(i).reader().hasKey(key.text())) {
                return Optional.of(Wording.quote(entry.key().text()));
            }
        }
        return Optional.empty();
    }

    @Override
    boolean hasKey(String key) {
        return plan().keys().index(key) >= 0;
    }

    @Override
    String expected() {
        List<String> names = keys();
        return names.isEmpty()
                ? "an empty group of keys"
                : "keys such as " + Wording.allOf(names.subList(0, Math.min(3, names.size())));
    }

    @Override
    Optional<String> example() {
        return Optional.empty();
    }
}
