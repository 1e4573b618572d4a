package dev.foreword.shortcode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.DataNode.Scalar;
import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.shortcode.internal.RandomPages;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Changes of tags, on pages and values that nobody has thought of. */
class ShortcodeEditPropertyTest {

    private static final ShortcodeEdit KEEP = ShortcodeEdit.keep();

    private static ShortcodeDocument document(String text) {
        return ShortcodeDocument.parse(SourceText.of("p.md", text));
    }

    private static String rewritten(String text, ShortcodeEdit edit) {
        return document(text).rewrite(call -> edit);
    }

    @Test
    void toSourceIsTheIdentity() {
        RandomPages random = new RandomPages(new SplittableRandom(21));
        for (int i = 0; i < 5_000; i++) {
            String page = random.page();
            assertThat(document(page).rewrite(call -> ShortcodeEdit.keep())).isEqualTo(page);
        }
    }

    /** What is set is what is read, whatever it holds; or it is refused at once. */
    @Test
    void valuesSurviveTheirQuotes() {
        SplittableRandom random = new SplittableRandom(22);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder value = new StringBuilder();
            for (int j = random.nextInt(6); j > 0; j--) {
                value.append("\"`\\\n>}=/ax ".charAt(random.nextInt(11)));
            }
            ShortcodeEdit edit;
            try {
                edit = KEEP.setArgument("x", value.toString());
            } catch (IllegalArgumentException e) {
                refused++;
                continue;
            }
            String text = rewritten("{{< n >}}", edit);
            ShortcodeDocument read = document(text);
            assertThat(read.diagnostics()).as(text).isEmpty();
            assertThat(values(read.calls().findFirst().orElseThrow()))
                    .containsExactly(Map.entry("x", value.toString()));
        }
        assertThat(refused).isLessThan(5_000);
    }

    /** Changes of random pages do what they say and nothing else. */
    @Test
    void editedPagesReadAsEdited() {
        RandomPages random = new RandomPages(new SplittableRandom(23));
        for (int i = 0; i < 5_000; i++) {
            String page = random.page();
            ShortcodeDocument before = document(page);
            if (Diagnostic.anyError(before.diagnostics())) {
                continue;
            }
            String text = before.rewrite(ShortcodeEditPropertyTest::migrate);
            ShortcodeDocument after = document(text);
            assertThat(Diagnostic.anyError(after.diagnostics()))
                    .as(page + "\n->\n" + text)
                    .isFalse();
            List<Call> calls = before.calls().toList();
            List<Call> changed = after.calls().toList();
            assertThat(changed).as(page + "\n->\n" + text).hasSameSizeAs(calls);
            for (int j = 0; j < calls.size(); j++) {
                assertThat(changed.get(j).name()).isEqualTo(calls.get(j).name() + "/new");
                assertThat(changed.get(j).inner().isPresent())
                        .isEqualTo(calls.get(j).inner().isPresent());
                assertThat(values(changed.get(j))).as(page + "\n->\n" + text).isEqualTo(expected(calls.get(j)));
            }
        }
    }

    private static ShortcodeEdit migrate(Call call) {
        return KEEP.rename(call.name() + "/new")
                .notation(call.arguments().isEmpty() ? Notation.STANDARD : call.notation())
                .nameArguments(List.of("p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7"))
                .removeArgument("p1")
                .removeArgument("y")
                .renameArgument("x", "new name")
                .setArgument("added", "say \"hi\"");
    }

    private static Map<String, String> expected(Call call) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Scalar> positional = call.arguments().positional();
        for (int i = 0; i < positional.size(); i++) {
            values.put("p" + i, positional.get(i).text());
        }
        call.arguments()
                .named()
                .forEach((name, value) -> values.put(name.equals("x") ? "new name" : name, value.text()));
        values.remove("p1");
        values.remove("y");
        values.put("added", "say \"hi\"");
        return values;
    }

    private static Map<String, String> values(Call call) {
        Map<String, String> values = new LinkedHashMap<>();
        assertThat(new ArrayList<>(call.arguments().positional())).isEmpty();
        call.arguments().named().forEach((name, value) -> values.put(name, value.text()));
        return values;
    }
}
