package dev.foreword.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    @Test
    void findsTheNearestWord() {
        List<String> known = List.of("title", "date", "publishDate", "tags", "sidebarImage");

        assertThat(Suggestions.nearest("titel", known)).contains("title");
        assertThat(Suggestions.nearest("Publish-date", known)).contains("publishDate");
        assertThat(Suggestions.nearest("tag", known)).contains("tags");
        assertThat(Suggestions.nearest("sidebarMail", known)).isEmpty();
        assertThat(Suggestions.nearest("author", known)).isEmpty();
    }

    /** Slips are spread over a word; where a whole part of it is other letters, it is another word. */
    @Test
    void tellsSlipsFromOtherWords() {
        assertThat(Suggestions.nearest("dscrptoin", List.of("description"))).contains("description");
        assertThat(Suggestions.nearest("topImages", List.of("bigImages"))).isEmpty();
        assertThat(Suggestions.nearest("imageTop", List.of("imageBig"))).isEmpty();
        assertThat(Suggestions.nearest("sidebar", List.of("sidebarImg"))).contains("sidebarImg");
        assertThat(Suggestions.nearest("Img-sidebar", List.of("sidebar"))).contains("sidebar");
    }

    @Test
    void listsWhatIsAllowed() {
        assertThat(Suggestions.help("x", List.of())).isEmpty();
        assertThat(Suggestions.help("x", List.of("alpha", "beta"))).contains("allowed: alpha, beta");
        List<String> many = IntStream.range(0, 30).mapToObj(i -> "word" + i).toList();
        assertThat(Suggestions.help("x", many.subList(0, 12)).orElseThrow()).endsWith("word10, word11");
        assertThat(Suggestions.help("x", many).orElseThrow()).endsWith("word11 and 18 more");
    }

    @Test
    void looksAmongSomeOnly() {
        Suggestions words = Suggestions.of(List.of("tags", "tag"));

        assertThat(words.nearest("tagz", index -> true)).contains("tags");
        assertThat(words.nearest("tagz", index -> index == 1)).contains("tag");
        assertThat(words.nearest("tagz", index -> false)).isEmpty();
    }

    /** The short cuts change nothing: common ends, rows that are too far away, letters that do not occur. */
    @Test
    void countsEditsAsTheTextbook() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 20_000; round++) {
            String a = word(random);
            String b = random.nextBoolean() ? word(random) : edited(a, random);
            int edits = textbook(a, b);
            int limit = random.nextInt(4);
            int found = Suggestions.distance(a, b, limit);
            if (edits <= limit) {
                assertThat(found).as("%s %s", a, b).isEqualTo(edits);
            } else {
                assertThat(found).as("%s %s", a, b).isGreaterThan(limit);
            }
            if (!a.equals(b) && edits <= Math.min(2, Math.max(a.length(), b.length()) / 3)) {
                assertThat(Suggestions.nearest(a, List.of("zzzzzzzzzzzzzzzzzzzz", b)))
                        .contains(b);
            }
        }
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            word.append((char) ('a' + random.nextInt(4)));
        }
        return word.toString();
    }

    private static String edited(String word, SplittableRandom random) {
        StringBuilder out = new StringBuilder(word);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(out.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> out.insert(at, (char) ('a' + random.nextInt(4)));
                case 1 -> out.delete(at, Math.min(out.length(), at + 1));
                default -> {
                    if (at + 1 < out.length()) {
                        out.insert(at, out.charAt(at + 1)).deleteCharAt(at + 2);
                    }
                }
            }
        }
        return out.toString();
    }

    /** Optimal string alignment, by its definition. */
    private static int textbook(String a, String b) {
        List<int[]> rows = new ArrayList<>();
        for (int i = 0; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    row[j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], rows.get(i - 1)[j]) + 1, rows.get(i - 1)[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], rows.get(i - 2)[j - 2] + 1);
                }
            }
            rows.add(row);
        }
        return rows.get(a.length())[b.length()];
    }
}
