package dev.foreword.shortcode;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds of every text, on texts that nobody has thought of. */
class ShortcodePropertiesTest {

    private static final List<String> PIECES = List.of(
            "{{<",
            "{{%",
            ">}}",
            "%}}",
            "{{",
            "}}",
            "/*",
            "*/",
            "/",
            "\"",
            "`",
            "\\",
            "=",
            "a",
            "b",
            "/a",
            " ",
            "\n",
            "x=y",
            ".inline",
            "'",
            "é",
            "\uD835\uDCB3",
            "\uD835",
            "\u00A0",
            "{{< a >}}",
            "{{< /a >}}",
            "{{% b %}}",
            "{{% /b %}}",
            "{{< a />}}");

    @Test
    void nodesTileRandomTexts() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int count = random.nextInt(16);
            for (int j = 0; j < count; j++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            ShortcodeTilesTest.check(text.toString());
        }
    }
}
