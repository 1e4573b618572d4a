package dev.foreword.bind.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The named parts of a schema, each written once however often it is used; a part may refer to itself. */
final class Definitions {

    private final Map<Object, String> pointers = new HashMap<>();
    private final Map<String, Object> parts = new LinkedHashMap<>();

    /** The whole schema goes by this key. */
    void root(Object key) {
        pointers.put(key, "#");
    }

    /**
     * A reference to a part.
     *
     * @param key what the part is about
     * @param name a name for it, made unique here
     * @param body makes it, when it is not there yet; gets its pointer
     */
    Map<String, Object> ref(Object key, String name, Function<String, Map<String, Object>> body) {
        String pointer = pointers.get(key);
        if (pointer == null) {
            String free = free(name);
            pointer = "#/$defs/" + free;
            pointers.put(key, pointer);
            // The place is taken before the part is made, so that the order is that of first use.
            parts.put(free, Map.of());
            parts.put(free, body.apply(pointer));
        }
        return Shape.map("$ref", pointer);
    }

    private String free(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints()
                .forEach(c -> plain.append(c < 0x80 && Character.isLetterOrDigit(c) || c == '.' ? (char) c : '_'));
        String free = plain.toString();
        for (int i = 2; parts.containsKey(free); i++) {
            free = plain.toString() + i;
        }
        return free;
    }

    Map<String, Object> parts() {
        return parts;
    }
}
