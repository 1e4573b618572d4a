package dev.foreword.frontmatter;

import dev.foreword.data.internal.KeyNames;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values for edits at random: harmless ones, and texts that look like something else. */
final class DrawnValues {

    private static final String[] PIECES = {
        "word",
        "two words",
        "no",
        "Yes",
        "on",
        "y",
        "null",
        "~",
        "true",
        "1.10",
        "010",
        "0x1F",
        "1_000",
        "12:30",
        "2024-01-01",
        ": ",
        ":",
        " #",
        "#",
        "@",
        "*",
        "&",
        "!",
        "%",
        "`",
        "|",
        ">",
        "-",
        "- ",
        "?",
        "? ",
        ",",
        "[",
        "]",
        "{",
        "}",
        "{{< x >}}",
        "'",
        "\"",
        "\\",
        "\n",
        "\n\n",
        "\t",
        "\r\n",
        "---",
        "\n---\n",
        "+++",
        "...",
        " ",
        "  ",
        "👋",
        "å",
        "日本",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\u0007",
        "\u007F",
        "\u00A0",
        "\uFFFE",
        "=",
        "<<",
        ".5",
        "+1",
        "1e3",
        ".inf",
        "${x}",
        "http://example.org/?a=b&c#d",
        "</p>",
        "\u200B",
        "'''",
        "\"\"\"",
        "\u0000"
    };

    private DrawnValues() {}

    static String text(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            out.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return random.nextInt(30) == 0 ? "" : out.toString();
    }

    static String key(Random random) {
        return random.nextInt(4) == 0 ? text(random) : "key" + random.nextInt(8);
    }

    static Object scalar(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> random.nextInt(2000) - 1000;
            case 1 -> random.nextBoolean();
            case 2 -> new BigDecimal(random.nextInt(1000)).movePointLeft(2);
            case 3 -> Math.scalb((double) random.nextInt(), -8);
            case 4 -> LocalDate.ofEpochDay(random.nextInt(30000));
            default -> text(random);
        };
    }

    static Object value(Random random, int depth) {
        int kind = random.nextInt(depth > 2 ? 6 : 10);
        if (kind < 6) {
            return scalar(random);
        }
        if (kind < 8) {
            List<Object> list = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(value(random, depth + 1));
            }
            return list;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String key = key(random);
            boolean taken = map.keySet().stream()
                    .anyMatch(other -> KeyNames.normalise(other).equals(KeyNames.normalise(key)));
            if (!taken) {
                map.put(key, value(random, depth + 1));
            }
        }
        return map;
    }
}
