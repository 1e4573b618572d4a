package dev.foreword.bind.internal;

import static java.util.stream.Collectors.joining;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.text.internal.Suggestions;
import java.util.List;

/** How messages name what an author wrote, and lists of words. */
final class Wording {

    private static final int MAX_QUOTED = 40;
    private static final int MAX_LISTED = 8;

    private Wording() {}

    static String found(DataNode node) {
        return node.accept(new DataNode.Visitor<>() {
            @Override
            public String scalar(Scalar scalar) {
                if (scalar.kind() == Kind.NULL) {
                    return "nothing";
                }
                if (scalar.text().isEmpty()) {
                    return "empty text";
                }
                return scalar.kind() == Kind.STRING ? quote(scalar.text()) : shorten(scalar.text());
            }

            @Override
            public String sequence(Sequence sequence) {
                return sequence.items().isEmpty() ? "an empty list" : "a list";
            }

            @Override
            public String mapping(Mapping mapping) {
                return "nested keys";
            }
        });
    }

    static String quote(String text) {
        return '"' + shorten(text) + '"';
    }

    private static String shorten(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (out.length() >= MAX_QUOTED && !Character.isLowSurrogate(c)) {
                return out.append('…').toString();
            }
            // A message is one line.
            out.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return out.toString();
    }

    /** A message has no line breaks, and no end of its own. */
    static String oneLine(String message) {
        String line = message.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(joining(" "));
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }

    /** {@code a}, {@code a or b}, {@code a, b or c}; many are cut. */
    static String anyOf(List<String> words) {
        return join(words, "or");
    }

    static String allOf(List<String> words) {
        return join(words, "and");
    }

    /** Whether {@link #anyOf} cuts nothing. */
    static boolean listsAll(List<String> words) {
        return words.size() <= MAX_LISTED;
    }

    static boolean isNear(String word, List<String> known) {
        return Suggestions.nearest(word, known).isPresent();
    }

    private static String join(List<String> words, String conjunction) {
        if (words.size() > MAX_LISTED) {
            return "one of " + words.size() + " values such as " + join(words.subList(0, 3), conjunction);
        }
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " " + conjunction + " " + words.get(last);
    }

    static String article(String noun) {
        // A URI is spoken with a consonant, an int with a vowel.
        boolean vowel = !noun.isEmpty() && "AEIOUaeiou".indexOf(noun.charAt(0)) >= 0;
        return vowel && !noun.startsWith("UR") && !noun.startsWith("UU") ? "an" : "a";
    }

    /** Java's name as an author would write it: {@code IconBlock} and {@code ICON_BLOCK} are {@code icon-block}. */
    static String kebab(String javaName) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < javaName.length(); i++) {
            char c = javaName.charAt(i);
            boolean newWord = Character.isUpperCase(c)
                    && i > 0
                    && (Character.isLowerCase(javaName.charAt(i - 1)) || Character.isDigit(javaName.charAt(i - 1)));
            if (newWord) {
                out.append('-');
            }
            out.append(c == '_' ? '-' : Character.toLowerCase(c));
        }
        return out.toString();
    }
}
