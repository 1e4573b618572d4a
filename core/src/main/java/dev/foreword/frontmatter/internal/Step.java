package dev.foreword.frontmatter.internal;

import java.util.List;
import java.util.Objects;

/**
 * One step on the way to a value: into a mapping by a key, or into a list by an index.
 *
 * @param key the key; empty for an item
 * @param item the index from 0; -1 for a key
 */
public record Step(String key, int item) {

    public static Step key(String key) {
        Trees.checkText(Objects.requireNonNull(key, "key"));
        return new Step(key, -1);
    }

    public static Step item(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("items are counted from 0, not from " + index);
        }
        return new Step("", index);
    }

    public boolean isKey() {
        return item < 0;
    }

    /** As people write a way: {@code menu.main[0].name}. */
    public static String print(List<Step> way) {
        StringBuilder out = new StringBuilder();
        for (Step step : way) {
            if (step.isKey()) {
                out.append(out.length() == 0 ? "" : ".").append(step.key());
            } else {
                out.append('[').append(step.item()).append(']');
            }
        }
        return out.toString();
    }
}
