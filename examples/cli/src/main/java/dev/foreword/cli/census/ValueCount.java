package dev.foreword.cli.census;

import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.text.SourceText;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values in one place: of which sorts they are, and what Java types could hold them all. */
public final class ValueCount {

    /** Different texts that are remembered; with more there is no enum in it. */
    static final int MAX_VALUES = 40;

    /** Longer texts are cut for the memory's sake. */
    private static final int MAX_LENGTH = 60;

    private final Map<String, Integer> sorts = new TreeMap<>();
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Set<ScalarType> fitting = EnumSet.allOf(ScalarType.class);
    private final KeyGroup nested = new KeyGroup();
    private @Nullable ValueCount items;
    private int scalars;
    private int sequences;
    private int mappings;
    private int nothings;
    private boolean manyTexts;
    private boolean cut;
    private boolean tooDeep;

    /** Counts a scalar; whether there is anything in it. */
    boolean scalar(Scalar scalar, SourceText source) {
        boolean nothing = scalar.kind() == Kind.NULL || scalar.text().isEmpty();
        sorts.merge(nothing ? "empty" : word(scalar.kind()), 1, Integer::sum);
        if (nothing) {
            nothings++;
            return false;
        }
        scalars++;
        fitting.removeIf(type -> !type.fits(scalar, source));
        remember(scalar.text());
        return true;
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case STRING, NULL -> "text";
            case BOOLEAN -> "boolean";
            case INTEGER -> "whole number";
            case DECIMAL -> "number";
            case DATE -> "date";
        };
    }

    private void remember(String text) {
        int end = text.length() > MAX_LENGTH ? text.offsetByCodePoints(0, text.codePointCount(0, MAX_LENGTH)) : 0;
        String kept = end == 0 ? text : text.substring(0, end) + "…";
        cut |= end > 0;
        if (texts.containsKey(kept) || texts.size() < MAX_VALUES) {
            texts.merge(kept, 1, Integer::sum);
        } else {
            manyTexts = true;
        }
    }

    void sequence(boolean looked) {
        sorts.merge("list", 1, Integer::sum);
        sequences++;
        tooDeep |= !looked;
    }

    void mapping(boolean looked) {
        sorts.merge("keys", 1, Integer::sum);
        mappings++;
        tooDeep |= !looked;
    }

    /** The items of lists. */
    public ValueCount items() {
        if (items == null) {
            items = new ValueCount();
        }
        return items;
    }

    /** The keys of mappings. */
    public KeyGroup nested() {
        return nested;
    }

    /** How many values there are of each sort, in words. */
    public Map<String, Integer> sorts() {
        return sorts;
    }

    /** The first different texts with their numbers. */
    public Map<String, Integer> texts() {
        return texts;
    }

    /** Whether {@link #texts} are all that there are, in full. */
    boolean knowsAllTexts() {
        return !manyTexts && !cut;
    }

    /** Whether there are more different texts than are remembered. */
    public boolean hasMoreTexts() {
        return manyTexts;
    }

    boolean fits(ScalarType type) {
        return fitting.contains(type);
    }

    int scalars() {
        return scalars;
    }

    int sequences() {
        return sequences;
    }

    int mappings() {
        return mappings;
    }

    int nothings() {
        return nothings;
    }

    boolean isTooDeep() {
        return tooDeep;
    }
}
