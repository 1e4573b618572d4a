package dev.foreword.bind.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.internal.KeyNames;
import dev.foreword.text.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads keys and values as one of several records; the value of the tag says which. */
final class UnionReader extends ValueReader {

    private final String tag;
    private final String normalTag;
    private final List<String> names = new ArrayList<>();
    private final Map<String, RecordReader> records = new HashMap<>();

    UnionReader(String tag) {
        this.tag = tag;
        this.normalTag = KeyNames.normalise(tag);
    }

    /**
     * Adds a record while planning.
     *
     * @param tags what the tag may be, the main one first
     */
    void add(List<String> tags, RecordReader reader, String where) {
        names.add(tags.get(0));
        for (String each : tags) {
            if (records.put(KeyNames.normalise(each), reader) != null) {
                throw new IllegalArgumentException(where + ": two records go by \"" + each + "\"");
            }
        }
    }

    @Override
    public @Nullable Object read(DataNode node, @Nullable Scalar key, Slot slot, BindRun run) {
        if (!(node instanceof Mapping mapping)) {
            run.expected(node, expected(), slot);
            return null;
        }
        Optional<Entry> tagged = mapping.find(tag);
        if (tagged.isEmpty() || isAbsent(tagged.get().value())) {
            reportMissing(mapping, tagged, key, run);
            return null;
        }
        if (!(tagged.get().value() instanceof Scalar value)) {
            run.expected(tagged.get().value(), Wording.anyOf(names), slot);
            return null;
        }
        RecordReader reader = records.get(KeyNames.normalise(value.text()));
        if (reader == null) {
            EnumReader.refuse(value, names, slot, run);
            return null;
        }
        reportOtherTags(mapping, tagged.get().key(), reader, run);
        return reader.read(mapping, key, normalTag, run);
    }

    /** A record that has the tag among its components reports this itself. */
    private void reportOtherTags(Mapping mapping, Scalar winner, RecordReader reader, BindRun run) {
        if (reader.keys().stream().map(KeyNames::normalise).anyMatch(normalTag::equals)) {
            return;
        }
        for (Entry entry : mapping.entries()) {
            String other = entry.key().text();
            // An exactly repeated key is the format's reader's to report.
            if (!other.equals(winner.text()) && KeyNames.normalise(other).equals(normalTag)) {
                run.report(OtherSpelling.of(entry.key(), winner, run.source(), run.noun()));
            }
        }
    }

    private void reportMissing(Mapping mapping, Optional<Entry> empty, @Nullable Scalar key, BindRun run) {
        Diagnostic.Builder diagnostic = run.error(
                "bind.missing",
                empty.map(entry -> entry.key().span()).orElseGet(() -> RecordReader.place(mapping, key)));
        String in = key == null ? "" : " in " + Wording.quote(key.text());
        run.report(diagnostic
                .help("write " + tag + " with " + Wording.anyOf(names))
                .message(
                        empty.isPresent()
                                ? Wording.quote(empty.get().key().text()) + " has no value"
                                : "missing " + run.noun() + " " + Wording.quote(tag) + in));
    }

    @Override
    String expected() {
        return "keys and values with " + Wording.quote(tag) + " among them";
    }
}
