package dev.foreword.content.internal;

import java.util.BitSet;
import java.util.List;

/**
 * The beginning of a text, cut as Hugo cuts it.
 *
 * @param text the beginning
 * @param truncated whether there is more
 */
public record AutomaticSummary(String text, boolean truncated) {

    /**
     * Whole sentences, Hugo's way up to 0.133: white space is counted, and the first end of a sentence behind the last
     * one that counts ends the summary.
     */
    public static AutomaticSummary ofSentences(String plain, int words) {
        int count = 0;
        int last = -1;
        for (int i = 0; i < plain.length() && count < words; i++) {
            if (GoSpace.is(plain.charAt(i))) {
                count++;
                last = i;
            }
        }
        if (last < 0) {
            return new AutomaticSummary(plain, false);
        }
        for (int i = last; i < plain.length(); i++) {
            if (isEndOfSentence(plain.charAt(i))) {
                return new AutomaticSummary(GoSpace.trim(plain.substring(0, i + 1)), i + 1 < plain.length());
            }
        }
        return new AutomaticSummary(plain, false);
    }

    private static boolean isEndOfSentence(char c) {
        return c == '.' || c == '?' || c == '!' || c == '"' || c == '\n';
    }

    /** As many words as asked for, where a character that is not ASCII is a word; Hugo's way for CJK up to 0.133. */
    public static AutomaticSummary ofCharacters(List<String> plainWords, int words) {
        StringBuilder out = new StringBuilder();
        int count = 0;
        for (String word : plainWords) {
            if (count >= words) {
                return new AutomaticSummary(out.toString(), true);
            }
            out.append(out.isEmpty() ? "" : " ");
            int weight = Words.weight(word);
            if (count + weight > words) {
                int end = word.offsetByCodePoints(0, words - count);
                return new AutomaticSummary(out.append(word, 0, end).toString(), true);
            }
            out.append(word);
            count += weight;
        }
        return new AutomaticSummary(out.toString(), false);
    }

    /**
     * Whole blocks, Hugo's way since 0.134: paragraphs are counted until there are enough words.
     *
     * @param blockStarts where blocks begin that stand in no other; the summary ends at one of them
     */
    public static AutomaticSummary ofBlocks(String html, BitSet blockStarts, int words, boolean cjk) {
        int count = 0;
        int from = 0;
        for (int end = html.indexOf("</p>"); end >= 0; end = html.indexOf("</p>", from)) {
            for (String word : Words.of(html, from, end)) {
                count += Words.isTag(word) ? 0 : cjk ? Words.weight(HugoPlain.of(word)) : 1;
            }
            from = end + "</p>".length();
            if (count >= words) {
                int next = blockStarts.nextSetBit(from);
                int cut = next < 0 ? html.length() : next;
                return new AutomaticSummary(GoSpace.trim(html.substring(0, cut)), cut < html.length());
            }
        }
        return new AutomaticSummary(GoSpace.trim(html), false);
    }
}
