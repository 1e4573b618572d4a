package dev.foreword.markdown.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FragmentMarkerTest {

    @Test
    void readsWhatItWrites() {
        for (int index : new int[] {0, 1, 15, 16, 255, 256, 4095, 65_536, (1 << 28) - 1}) {
            for (boolean block : new boolean[] {true, false}) {
                String text = "a" + FragmentMarker.of(index, block) + "b";
                int end = FragmentMarker.end(text, 1);

                assertThat(end).isEqualTo(text.length() - 1);
                assertThat(FragmentMarker.index(text, 1, end)).isEqualTo(index);
                assertThat(text.charAt(1) == FragmentMarker.BLOCK_START).isEqualTo(block);
            }
        }
    }

    @Test
    void consistsOfNoncharacters() {
        assertThat(FragmentMarker.of(123_456, false)).matches("[\uFDD0-\uFDEF]+");
    }

    @Test
    void partsAreNone() {
        String whole = FragmentMarker.of(300, true);
        for (int i = 0; i < whole.length(); i++) {
            assertThat(FragmentMarker.end(whole.substring(0, i), 0)).isNegative();
        }
        assertThat(FragmentMarker.end(whole, 1)).isNegative();
        assertThat(FragmentMarker.end(whole.charAt(0) + "\uFDD3".repeat(8) + FragmentMarker.END, 0))
                .isNegative();
        assertThat(FragmentMarker.end("" + FragmentMarker.INLINE_START + FragmentMarker.END, 0))
                .isNegative();
    }

    @Test
    void refusesIndexesThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FragmentMarker.of(-1, true))
                .withMessage("a fragment index is 0 to 268435455, not -1");
    }
}
