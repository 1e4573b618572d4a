package dev.foreword.cli.census;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;

/** Names that Java takes, made of names that authors wrote. */
final class JavaNames {

    /** Methods of {@code Object} that a component cannot be named after (JLS 8.10.1). */
    private static final Set<String> NOT_FOR_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private static final Set<String> TAKEN_TYPES = Set.of(
            "String",
            "Object",
            "Boolean",
            "Integer",
            "Long",
            "Double",
            "Record",
            "Enum",
            "List",
            "Map",
            "Optional",
            "OptionalInt",
            "OptionalLong",
            "OptionalDouble",
            "LocalDate",
            "OffsetDateTime",
            "Key",
            "Rest");

    /** In lower case, as class files are told apart on some systems. */
    private final Set<String> types = new HashSet<>();

    JavaNames() {
        TAKEN_TYPES.forEach(type -> types.add(type.toLowerCase(Locale.ROOT)));
    }

    /** Names within one record; those of types are unique in all of them. */
    static final class Components {

        private final Set<String> taken = new HashSet<>();

        String of(String key) {
            String camel = camel(key);
            String name = camel.isEmpty() || !Character.isJavaIdentifierStart(camel.codePointAt(0))
                    ? "key" + upper(camel)
                    : camel;
            return unique(name, free -> isComponentName(free) && taken.add(free));
        }
    }

    private static boolean isComponentName(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17) && !NOT_FOR_COMPONENTS.contains(name);
    }

    /** For a record or an enum. */
    String type(String key) {
        String camel = upper(camel(key));
        String name = camel.isEmpty() || !Character.isJavaIdentifierStart(camel.codePointAt(0)) ? "Key" + camel : camel;
        return unique(name, free -> SourceVersion.isName(free) && types.add(free.toLowerCase(Locale.ROOT)));
    }

    /** For a constant of an enum. */
    static String constant(String value, Set<String> taken) {
        StringBuilder name = new StringBuilder();
        value.codePoints().forEach(c -> {
            if (isPart(c)) {
                name.appendCodePoint(c);
            } else if (name.length() > 0 && name.charAt(name.length() - 1) != '_') {
                name.append('_');
            }
        });
        String upper = name.toString().toUpperCase(Locale.ROOT);
        boolean start = !upper.isEmpty() && Character.isJavaIdentifierStart(upper.codePointAt(0));
        return unique(start ? upper : "VALUE_" + upper, free -> SourceVersion.isName(free) && taken.add(free));
    }

    /** The name, or the name with something behind it; the test takes what it lets pass. */
    private static String unique(String name, Predicate<String> take) {
        if (take.test(name)) {
            return name;
        }
        String longer = SourceVersion.isName(name) && !NOT_FOR_COMPONENTS.contains(name) ? name : name + "Value";
        for (int i = longer.equals(name) ? 2 : 1; ; i++) {
            String free = i == 1 ? longer : longer + i;
            if (take.test(free)) {
                return free;
            }
        }
    }

    /** {@code publish-date} as publishDate, {@code TOC} as toc. */
    private static String camel(String key) {
        StringBuilder name = new StringBuilder();
        boolean wordStarts = false;
        for (int c : key.codePoints().toArray()) {
            if (!isPart(c)) {
                wordStarts = name.length() > 0;
            } else {
                name.appendCodePoint(wordStarts ? Character.toUpperCase(c) : c);
                wordStarts = false;
            }
        }
        boolean allUpper = name.chars().noneMatch(Character::isLowerCase);
        return allUpper ? name.toString().toLowerCase(Locale.ROOT) : lower(name.toString());
    }

    /** No currency signs, and none of the invisible characters that Java would take. */
    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) && Character.isJavaIdentifierPart(c);
    }

    private static String lower(String name) {
        return changeFirst(name, name.isEmpty() ? 0 : Character.toLowerCase(name.codePointAt(0)));
    }

    private static String upper(String name) {
        return changeFirst(name, name.isEmpty() ? 0 : Character.toUpperCase(name.codePointAt(0)));
    }

    private static String changeFirst(String name, int first) {
        return name.isEmpty() ? name : Character.toString(first) + name.substring(name.offsetByCodePoints(0, 1));
    }
}
