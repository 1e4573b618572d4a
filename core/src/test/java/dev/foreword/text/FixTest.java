package dev.foreword.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FixTest {

    private static final SourceText SOURCE = SourceText.of("post.md", "abcdef");

    @Test
    void edits_are_made_together() {
        SourceText changed = SOURCE.edited(
                List.of(new Edit(new Span(4, 5), "E"), Edit.insert(2, "1"), Edit.insert(2, "2"), Edit.delete(2, 3)));
        assertThat(changed.text()).isEqualTo("ab12dEf");
        assertThat(changed.name()).isEqualTo("post.md");
        assertThat(SOURCE.edited(List.of())).isSameAs(SOURCE);
    }

    @Test
    void edits_must_not_overlap() {
        List<Edit> edits = List.of(Edit.delete(1, 3), Edit.delete(2, 4));
        assertThatThrownBy(() -> SOURCE.edited(edits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two edits overlap: Span[start=1, end=3] and Span[start=2, end=4]");
        assertThatThrownBy(() -> new Fix("x", edits)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fix("x", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_fixes_in_each_others_way_the_first_is_applied() {
        Fix first = new Fix("first", List.of(Edit.delete(0, 1), Edit.delete(3, 4)));
        Fix between = Fix.of("between", new Span(1, 2), "x");
        Fix overlapping = Fix.of("overlapping", new Span(3, 5), "y");
        Fix behind = Fix.of("behind", new Span(4, 5), "E");
        Fix insertion = Fix.of("insertion", Span.at(6), "!");
        Fix another = Fix.of("another", Span.at(6), "?");
        assertThat(Fix.applyAll(SOURCE, List.of(another, behind, between, overlapping, first, insertion))
                        .text())
                .isEqualTo("xcEf?");
        assertThat(first.apply(SOURCE).text()).isEqualTo("bcef");
        assertThat(Fix.applyAll(SOURCE, List.of())).isSameAs(SOURCE);
    }

    @Test
    void fixes_that_go_together_come_in_the_order_of_the_text() {
        Fix first = Fix.of("first", new Span(0, 2), "x");
        Fix touching = Fix.of("touching", new Span(2, 3), "y");
        Fix last = new Fix("last", List.of(Edit.delete(5, 6), Edit.delete(3, 4)));
        assertThat(Fix.compatible(List.of(last, touching, first))).containsExactly(first, touching, last);
    }

    @Test
    void diagnostics_carry_fixes_of_their_source() {
        Fix fix = Fix.of("remove it", new Span(1, 2), "");
        Diagnostic plain = Diagnostic.error("test.code", SOURCE, new Span(0, 1))
                .help("help")
                .message("message");
        Diagnostic fixable = plain.withFixes(() -> List.of(fix));
        assertThat(fixable.fixes()).containsExactly(fix);
        assertThat(plain.fixes()).isEmpty();
        assertThat(fixable.render()).isEqualTo(plain.render());
        assertThat(fixable).isNotEqualTo(plain);
        Fix tooFar = Fix.of("too far", new Span(6, 7), "");
        assertThatThrownBy(() -> plain.withFixes(() -> List.of(tooFar)).fixes())
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void fixes_are_worked_out_when_they_are_asked_for() {
        AtomicInteger asked = new AtomicInteger();
        Fix first = Fix.of("remove it", new Span(1, 2), "");
        Fix second = Fix.of("double it", new Span(1, 2), "bb");
        Diagnostic fixable = Diagnostic.error("test.code", SOURCE, new Span(0, 1))
                .fix(first)
                .message("message")
                .withFixes(() -> {
                    asked.incrementAndGet();
                    return List.of(second);
                });
        assertThat(fixable.render()).contains("message");
        assertThat(asked).hasValue(0);
        assertThat(fixable.fixes()).containsExactly(first, second);
        assertThat(fixable.fixes()).containsExactly(first, second);
        assertThat(asked).hasValue(1);

        Diagnostic wrong = fixable.withFixes(() -> List.of(Fix.of("too far", new Span(6, 7), "")));
        assertThatThrownBy(wrong::fixes).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
