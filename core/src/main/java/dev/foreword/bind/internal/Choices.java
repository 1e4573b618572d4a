package dev.foreword.bind.internal;

import static dev.foreword.bind.internal.Shape.map;

import dev.foreword.data.internal.KeyNames;
import dev.foreword.data.internal.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A value out of a few, as alternatives: the names for editors to offer, and what else the binder takes for them. */
final class Choices {

    private Choices() {}

    /**
     * Words, compared as keys are.
     *
     * @param names the plain ones
     * @param all with aliases
     */
    static List<Map<String, Object>> words(List<String> names, Collection<String> all) {
        List<Map<String, Object>> alternatives = new ArrayList<>();
        alternatives.add(map("enum", List.copyOf(new LinkedHashSet<>(names))));
        alternatives.add(map("type", "string", "pattern", SpellingPattern.of(all)));
        Set<Object> bare = new LinkedHashSet<>();
        for (String name : all) {
            bare.addAll(bare(KeyNames.normalise(name)));
        }
        if (!bare.isEmpty()) {
            alternatives.add(map("enum", List.copyOf(bare)));
        }
        return alternatives;
    }

    /** What a format may take for a number or a truth when it stands there without quotes. */
    private static List<Object> bare(String name) {
        if (name.equals("true") || name.equals("false")) {
            return List.of(name.equals("true"));
        }
        // A minus is a hyphen, so it does not matter.
        return Numbers.decimal(name)
                .<List<Object>>map(number ->
                        number.signum() == 0 ? List.of(number) : List.of(plain(number), plain(number.negate())))
                .orElse(List.of());
    }

    /** Numbers, compared by value. */
    static List<Map<String, Object>> numbers(List<String> written) {
        Set<Object> numbers = new LinkedHashSet<>();
        Set<String> patterns = new LinkedHashSet<>();
        for (String text : written) {
            BigDecimal number = Numbers.decimal(text).orElseThrow();
            numbers.add(plain(number));
            patterns.add(pattern(number.stripTrailingZeros()));
        }
        return List.of(
                map("enum", List.copyOf(numbers)),
                map("type", "string", "pattern", "^(?:" + String.join("|", patterns) + ")$"));
    }

    private static String pattern(BigDecimal number) {
        String sign = number.signum() < 0 ? "-" : number.signum() == 0 ? "[-+]?" : "\\+?";
        String digits = SpellingPattern.escape(number.abs().toPlainString());
        return sign + "0*" + digits + (number.scale() > 0 ? "0*" : "(?:\\.0*)?");
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
