package dev.foreword.shortcode.internal;

import java.util.HashSet;
import java.util.Set;

/** Names of tags that no closing tag has followed yet: what a strange tag may have been meant to close. */
final class OpenNames {

    /** More are of no use: a page that opens so many calls and closes none has none to close. */
    private static final int MAX = 1000;

    private final Set<String> names = new HashSet<>();

    void opened(String name) {
        if (names.size() < MAX) {
            names.add(name);
        }
    }

    void closed(String name) {
        names.remove(name);
    }

    boolean has(String name) {
        return names.contains(name);
    }
}
