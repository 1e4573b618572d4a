package dev.foreword.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Widths as Unicode's EastAsianWidth.txt has them (W and F are wide), at the ends of each block. */
class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "1100, 115F", // Hangul, leading consonants
        "2E80, 303E", // radicals, marks of CJK
        "3041, A4CF", // kana, ideographs, Yi
        "AC00, D7A3", // Hangul syllables
        "F900, FAFF", // compatibility ideographs
        "FE30, FE6F", // vertical and small forms
        "FF00, FF60", // full-width letters
        "FFE0, FFE6", // full-width signs
        "1F300, 1F64F", // pictures and faces
        "1F680, 1F6FF", // vehicles
        "1F900, 1FAFF", // more pictures
        "20000, 3FFFD", // rarer ideographs
    })
    void blocks_of_wide_characters_are_wide_from_end_to_end(String first, String last) {
        int from = Integer.parseInt(first, 16);
        int to = Integer.parseInt(last, 16);
        assertThat(DisplayWidth.of(from)).isEqualTo(2);
        assertThat(DisplayWidth.of(to)).isEqualTo(2);
        assertThat(DisplayWidth.of(from - 1)).isLessThan(2);
        assertThat(DisplayWidth.of(to + 1)).isLessThan(2);
    }

    /** A combining accent, one that encloses, a variation selector, a joiner. */
    @ParameterizedTest
    @ValueSource(ints = {0x300, 0x20DD, 0xFE0F, 0x200D})
    void marks_take_no_room_of_their_own(int codePoint) {
        assertThat(DisplayWidth.of(codePoint)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', 0xAD, 0x2FF, 0x3B1, 0xFF61, 0x1D49C})
    void others_take_one_column(int codePoint) {
        assertThat(DisplayWidth.of(codePoint)).isEqualTo(1);
    }
}
