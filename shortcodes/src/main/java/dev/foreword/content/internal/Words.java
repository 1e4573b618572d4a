package dev.foreword.content.internal;

import java.util.ArrayList;
import java.util.List;

/** The words of a text as Hugo counts them: what stands between white space. */
public final class Words {

    private Words() {}

    public static List<String> of(String text) {
        return of(text, 0, text.length());
    }

    static List<String> of(String text, int from, int to) {
        List<String> words = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || GoSpace.is(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    public static int count(String plain, boolean cjk) {
        int count = 0;
        if (cjk) {
            for (String word : of(plain)) {
                count += weight(word);
            }
            return count;
        }
        boolean inWord = false;
        for (int i = 0; i < plain.length(); i++) {
            boolean space = GoSpace.is(plain.charAt(i));
            count += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return count;
    }

    /** How many words a word of a CJK text counts: one if it is ASCII, else one for each character. */
    static int weight(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7F) {
                return word.codePointCount(0, word.length());
            }
        }
        return 1;
    }

    /** Whether a word of HTML is probably no word of the text. */
    static boolean isTag(String word) {
        if (word.equals(">")) {
            return true;
        }
        int start = word.startsWith("</") ? 2 : word.startsWith("<") ? 1 : 0;
        int end = start;
        while (end < word.length() && isLetter(word.charAt(end))) {
            end++;
        }
        if (end == start) {
            return false;
        }
        return start > 0
                ? end == word.length() || word.substring(end).equals(">")
                : word.startsWith("=\"", end) || word.startsWith("='", end);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether a text holds Chinese, Japanese or Korean letters, as Hugo looks for them. */
    public static boolean hasCjk(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c > 0x10FF && isCjk(Character.UnicodeScript.of(c))) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static boolean isCjk(Character.UnicodeScript script) {
        return switch (script) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
