package dev.foreword.shortcode.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of tags that no closing tag has followed yet: what a strange tag may have been meant to close. Only faults ask
 * for them, so they are gathered when one does.
 */
final class OpenNames {

    /** More are of no use: a page that opens so many calls and closes none has none to close. */
    private static final int MAX = 1000;

    private final List<Tag> tags;
    private final Set<String> names = new HashSet<>();
    private int seen;

    /** The list may grow. */
    OpenNames(List<Tag> tags) {
        this.tags = tags;
    }

    boolean has(String name) {
        for (; seen < tags.size(); seen++) {
            see(tags.get(seen));
        }
        return names.contains(name);
    }

    private void see(Tag tag) {
        if (tag.form == Tag.Form.CLOSING && !tag.broken) {
            names.remove(tag.name);
        } else if (tag.form == Tag.Form.OPENING && !tag.broken && names.size() < MAX) {
            names.add(tag.name);
        }
    }
}
