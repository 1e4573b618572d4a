package dev.foreword.markdown.internal;

import java.util.Map;
import java.util.TreeMap;

/** Drawn pages without what differs from Hugo on purpose. */
public final class HugoDrawnPages {

    private HugoDrawnPages() {}

    /** Whole files by name, of all the sorts that there are. */
    public static Map<String, String> plain(Dice dice, int count) {
        Map<String, String> pages = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            String body = switch (i % 3) {
                case 0 -> DrawnSoup.draw(dice);
                case 1 -> DrawnArticle.draw(dice);
                default -> DrawnStructure.draw(dice);
            };
            pages.put(String.format("%03d", i), "---\ntitle: t\n---\n" + HugoDifference.withoutAll(body));
        }
        return pages;
    }
}
