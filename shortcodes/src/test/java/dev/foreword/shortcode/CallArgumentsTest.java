package dev.foreword.shortcode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.text.SourceText;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CallArgumentsTest {

    record Badge(String text, Optional<String> color) {}

    private static final Shortcodes SHORTCODES = Shortcodes.builder()
            .add(ShortcodeDefinition.of("badge", Badge.class, (badge, context, out) -> {})
                    .alias("label"))
            .add(ShortcodeDefinition.of("any", Arguments.class, (arguments, context, out) -> {}))
            .build();

    private static Map<String, String> arguments(String call) {
        ShortcodeDocument document = ShortcodeDocument.parse(SourceText.of("page.md", call));
        Map<String, String> texts = new TreeMap<>();
        SHORTCODES
                .arguments(document.calls().findFirst().orElseThrow())
                .forEach((name, value) -> texts.put(name, value.text()));
        return texts;
    }

    @Test
    void arguments_without_a_name_have_that_of_their_parameter() {
        assertThat(arguments("{{< badge New red >}}")).isEqualTo(Map.of("text", "New", "color", "red"));
        assertThat(arguments("{{< label text=New Color=red >}}")).isEqualTo(Map.of("text", "New", "Color", "red"));
    }

    /** A value may be a number or a truth value; a name is a text, whatever it looks like. */
    @Test
    void names_are_texts() {
        assertThat(ShortcodeDocument.parse(SourceText.of("page.md", "{{< badge 1=2 true=false >}}"))
                        .calls()
                        .flatMap(call -> call.arguments().list().stream())
                        .map(argument -> argument.name().orElseThrow().kind() + " "
                                + argument.value().kind()))
                .containsExactly("STRING INTEGER", "STRING BOOLEAN");
    }

    @Test
    void where_there_are_no_names_there_are_indexes() {
        assertThat(arguments("{{< badge New red old >}}")).isEqualTo(Map.of("text", "New", "color", "red", "2", "old"));
        assertThat(arguments("{{< any New >}}")).isEqualTo(Map.of("0", "New"));
        assertThat(arguments("{{< unknown New >}}")).isEqualTo(Map.of("0", "New"));
        assertThat(arguments("{{< unknown a=New a=Old >}}")).isEqualTo(Map.of("a", "Old"));
    }
}
