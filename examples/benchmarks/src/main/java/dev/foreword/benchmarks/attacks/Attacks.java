package dev.foreword.benchmarks.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** All attacks, by what they are aimed at. */
public final class Attacks {

    private final List<Attack> all = new ArrayList<>();
    private String area = "";

    private Attacks() {}

    /** The list, in the order of the table. */
    static List<Attack> all() {
        Attacks attacks = new Attacks();
        InlineAttacks.addTo(attacks.of("inlines"));
        BlockAttacks.addTo(attacks.of("blocks"));
        FootnoteAttacks.addTo(attacks.of("footnotes"));
        ShortcodeAttacks.addTo(attacks.of("shortcodes"));
        YamlAttacks.addTo(attacks.of("YAML"));
        TomlAttacks.addTo(attacks.of("TOML"));
        JsonAttacks.addTo(attacks.of("JSON"));
        MixedAttacks.addTo(attacks.of("mixed"));
        return List.copyOf(attacks.all);
    }

    private Attacks of(String name) {
        area = name;
        return this;
    }

    /** Adds one that is made of fixed and repeated parts. */
    Attacks add(String name, Object... parts) {
        return add(name, Pattern.of(parts), "");
    }

    /** Adds one behind which ordinary text begins only after an ending. */
    Attacks addOpen(String ending, String name, Object... parts) {
        return add(name, Pattern.of(parts), ending);
    }

    /** Adds one with a text of its own making. */
    Attacks add(String name, IntFunction<String> pattern, String ending) {
        if (all.stream().anyMatch(attack -> attack.name().equals(name))) {
            throw new IllegalArgumentException("there are two attacks with the name \"" + name + "\"");
        }
        all.add(new Attack(area, name, pattern, ending));
        return this;
    }
}
