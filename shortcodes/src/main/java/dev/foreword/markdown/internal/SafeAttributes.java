package dev.foreword.markdown.internal;

import java.util.Locale;
import java.util.Set;

/** Which heading attributes are written: all but event handlers for trusted authors, harmless ones for others. */
final class SafeAttributes {

    private static final Set<String> HARMLESS = Set.of("id", "class", "title", "lang", "dir", "translate", "role");

    private SafeAttributes() {}

    static boolean isAllowed(HeadingAttributes.Attribute attribute, boolean trusted) {
        String name = attribute.name().toLowerCase(Locale.ROOT);
        if (trusted) {
            return !name.startsWith("on");
        }
        return HARMLESS.contains(name) || name.startsWith("data-") || name.startsWith("aria-");
    }
}
