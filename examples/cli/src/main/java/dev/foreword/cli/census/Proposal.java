package dev.foreword.cli.census;

import dev.foreword.cli.census.ProposedType.Choice;
import dev.foreword.cli.census.ProposedType.Component;
import dev.foreword.cli.census.ProposedType.Group;
import dev.foreword.cli.census.ProposedType.Listed;
import dev.foreword.cli.census.ProposedType.Mapped;
import dev.foreword.cli.census.ProposedType.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record that every counted page binds to: the narrowest type that holds all values of a key, and optional where a
 * page does without.
 */
public final class Proposal {

    /** A constructor takes 255 slots, of which a long or a double fills two. */
    static final int MAX_COMPONENTS = 120;

    private static final int MAX_CONSTANTS = 12;
    private static final int MAX_CONSTANT_LENGTH = 30;

    /** How often a value must come on average, and all of them together, to be one of a few. */
    private static final int MIN_REPEATS = 5;

    private static final int MIN_VALUES = 10;

    private final JavaNames names = new JavaNames();
    private final Group root;
    private final int pages;

    private Proposal(Census census, String name) {
        this.pages = census.root().mappings();
        this.root = group(census.root(), names.type(name));
    }

    /**
     * Infers a record.
     *
     * @param name the record's name; made a legal one if it is not
     */
    public static Proposal of(Census census, String name) {
        return new Proposal(census, name);
    }

    /** The record as a Java source file without a package. */
    public String record() {
        return RecordWriter.write(root, pages);
    }

    /** A JSON Schema that every counted page is valid for. */
    public Map<String, Object> schema() {
        return ProposedSchema.of(root);
    }

    Group root() {
        return root;
    }

    private Group group(KeyGroup keys, String name) {
        JavaNames.Components componentNames = new JavaNames.Components();
        List<Component> components = new ArrayList<>();
        boolean rest = false;
        for (KeyCount key : keys.keys()) {
            // An empty name in @Key would mean Java's own.
            if (components.size() == MAX_COMPONENTS || key.name().isEmpty()) {
                rest = true;
                continue;
            }
            boolean optional = key.present() < keys.mappings();
            components.add(new Component(
                    componentNames.of(key.name()), key.name(), type(key.values(), key.name()), optional, key));
        }
        return new Group(name, List.copyOf(components), rest, keys);
    }

    private ProposedType type(ValueCount values, String key) {
        boolean scalars = values.scalars() > 0;
        boolean lists = values.sequences() > 0;
        boolean groups = values.mappings() > 0;
        if (!lists && !groups) {
            return scalar(List.of(values), key);
        }
        if (values.isTooDeep() || groups && (lists || scalars)) {
            return ProposedType.ANYTHING;
        }
        if (groups) {
            return keyed(values.nested(), key);
        }
        ValueCount items = values.items();
        boolean flat = items.sequences() == 0 && items.mappings() == 0;
        ProposedType item = flat
                ? scalar(scalars ? List.of(items, values) : List.of(items), singular(key))
                : scalars ? ProposedType.ANYTHING : type(items, singular(key));
        return new Listed(item, items);
    }

    private static String singular(String key) {
        boolean plural = key.length() > 3 && key.endsWith("s") && !key.endsWith("ss");
        return plural ? key.substring(0, key.length() - 1) : key;
    }

    /** A record, unless the keys are data: many, and most of them rare. */
    private ProposedType keyed(KeyGroup keys, String key) {
        List<KeyCount> all = keys.keys();
        long present = all.stream().mapToLong(KeyCount::occurrences).sum();
        boolean rare = all.size() > 8 && present < 0.3 * all.size() * keys.mappings();
        if (!all.isEmpty() && all.size() <= MAX_COMPONENTS / 2 && !rare) {
            return group(keys, names.type(key));
        }
        List<ValueCount> values = all.stream().map(KeyCount::values).toList();
        boolean flat = !values.isEmpty() && values.stream().allMatch(each -> each.sequences() + each.mappings() == 0);
        return new Mapped(flat ? plain(values) : ProposedType.ANYTHING);
    }

    private ProposedType scalar(List<ValueCount> counts, String key) {
        Plain plain = plain(counts);
        if (plain.sort() != Plain.Sort.TEXT) {
            return plain;
        }
        List<String> constants = constants(counts);
        return constants.isEmpty() ? plain : new Choice(names.type(key), constants, counts);
    }

    private static Plain plain(List<ValueCount> counts) {
        boolean nothing = counts.stream().allMatch(count -> count.scalars() == 0);
        if (!nothing) {
            for (ScalarType type : List.of(
                    ScalarType.TRUTH,
                    ScalarType.INT,
                    ScalarType.LONG,
                    ScalarType.NUMBER,
                    ScalarType.DATE,
                    ScalarType.TIME)) {
                if (counts.stream().allMatch(count -> count.fits(type))) {
                    return new Plain(Plain.Sort.valueOf(type.name()), counts);
                }
            }
        }
        return new Plain(Plain.Sort.TEXT, counts);
    }

    /** The constants of an enum, or none when it is no few words that repeat. */
    private static List<String> constants(List<ValueCount> counts) {
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<String, Integer> mostUsed = new LinkedHashMap<>();
        int total = 0;
        for (ValueCount count : counts) {
            if (!count.knowsAllTexts() || !count.texts().keySet().stream().allMatch(Proposal::isWord)) {
                return List.of();
            }
            for (Map.Entry<String, Integer> text : count.texts().entrySet()) {
                total += text.getValue();
                String word = KeyGroup.normalise(text.getKey());
                numbers.merge(word, text.getValue(), Integer::sum);
                if (text.getValue() > mostUsed.getOrDefault(word, 0)) {
                    mostUsed.put(word, text.getValue());
                    words.put(word, text.getKey());
                }
            }
        }
        boolean few = words.size() >= 2 && words.size() <= MAX_CONSTANTS;
        boolean repeat = total >= MIN_VALUES && total >= MIN_REPEATS * words.size();
        if (!few || !repeat) {
            return List.of();
        }
        return words.entrySet().stream()
                .sorted((a, b) -> numbers.get(b.getKey()) - numbers.get(a.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** A word is neither a file's name nor a sentence. */
    private static boolean isWord(String text) {
        return text.codePointCount(0, text.length()) <= MAX_CONSTANT_LENGTH
                && text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }
}
