package dev.foreword.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void isHalfOpen() {
        Span span = new Span(2, 5);
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.contains(new Span(2, 5))).isTrue();
        assertThat(span.contains(new Span(4, 6))).isFalse();
        assertThat(span.cover(Span.at(9))).isEqualTo(new Span(2, 9));
        assertThat(Span.at(3).isEmpty()).isTrue();
    }

    @Test
    void refusesWhatIsNoStretch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(3, 2))
                .withMessage("a span needs 0 <= start <= end, not 3..2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    }
}
