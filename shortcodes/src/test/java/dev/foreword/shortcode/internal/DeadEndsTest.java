package dev.foreword.shortcode.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.ShortcodeLimits;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What the lexer remembers of tags that came to nothing saves time and changes nothing else. */
class DeadEndsTest {

    private static final List<String> PIECES = List.of(
            "{{<a ", "{{%b ", "{{<a x=", ">}}", "%}}", " ", "\"", "`", "\\\"", "x=", "y", "x=y ", "=", ",", "/",
            "{{<n>}}", "\n", "x=>}}");

    @Test
    void aForgetfulLexerFindsTheSameTags() {
        SplittableRandom random = new SplittableRandom(31);
        int broken = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(14); j > 0; j--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            SourceText source = SourceText.of("p.md", text.toString());
            List<Diagnostic> diagnostics = new ArrayList<>();
            List<String> tags =
                    ShortcodeLexer.tags(source, source.span(), ShortcodeLimits.standard(), diagnostics).stream()
                            .map(DeadEndsTest::draw)
                            .toList();
            assertThat(tags).as(text.toString()).isEqualTo(forgetful(source));
            broken += diagnostics.size();
        }
        assertThat(broken).isGreaterThan(50_000);
    }

    private static List<String> forgetful(SourceText source) {
        List<String> tags = new ArrayList<>();
        int at = Delimiters.nextLeft(source.text(), 0, source.length());
        while (at >= 0) {
            TagLexer lexer = new TagLexer(source, source.length(), Integer.MAX_VALUE, List.of(), new ArrayList<>());
            Tag tag = lexer.read(at, Delimiters.notationAt(source.text(), at));
            if (tag != null) {
                tags.add(draw(tag));
            }
            at = Delimiters.nextLeft(source.text(), lexer.resumeAt(), source.length());
        }
        return tags;
    }

    private static String draw(Tag tag) {
        return tag.form + (tag.broken ? " broken " : " ") + tag.name + " " + tag.start
                + (tag.broken ? "" : ".." + tag.end + " " + tag.arguments);
    }
}
