package dev.foreword.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {

    @Test
    void countsLinesAtLfCrlfAndCr() {
        SourceText source = SourceText.of("a.md", "one\ntwo\r\nthree\rfour\n");
        assertThat(source.lineCount()).isEqualTo(5);
        assertThat(source.slice(source.line(2))).isEqualTo("two");
        assertThat(source.slice(source.line(4))).isEqualTo("four");
        assertThat(source.line(5)).isEqualTo(Span.at(20));
        assertThat(source.position(0)).isEqualTo(new Position(1, 1));
        assertThat(source.position(4)).isEqualTo(new Position(2, 1));
        assertThat(source.position(8)).isEqualTo(new Position(2, 5));
        assertThat(source.position(9)).isEqualTo(new Position(3, 1));
        assertThat(source.position(15)).isEqualTo(new Position(4, 1));
        assertThat(source.position(20)).hasToString("5:1");
    }

    @Test
    void countsColumnsInUtf16UnitsFromTheFileAsItIs() {
        SourceText source = SourceText.of("a.md", "\uFEFF👍x");
        assertThat(source.position(3)).isEqualTo(new Position(1, 4));
    }

    @Test
    void agreesWithCountingByHand() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append("ab\n\r\t".charAt(random.nextInt(5)));
            }
            SourceText source = SourceText.of("random", text.toString());
            int line = 1;
            int column = 1;
            for (int offset = 0; offset <= text.length(); offset++) {
                assertThat(source.position(offset)).isEqualTo(new Position(line, column));
                column++;
                if (offset < text.length()) {
                    char c = text.charAt(offset);
                    boolean crOfCrlf = c == '\r' && offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
                    if (c == '\n' || c == '\r' && !crOfCrlf) {
                        line++;
                        column = 1;
                    }
                }
            }
            assertThat(source.lineCount()).isEqualTo(line);
        }
    }

    @Test
    void refusesPlacesOutsideOfTheText() {
        SourceText source = SourceText.of("a.md", "abc");
        assertThatThrownBy(() -> source.position(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> source.line(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> source.slice(new Span(0, 4))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void readsAFileUnchanged(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("page.md");
        Files.writeString(file, "\uFEFFå\r\n👍");
        SourceText source = SourceText.read(file);
        assertThat(source.text()).isEqualTo("\uFEFFå\r\n👍");
        assertThat(source.name()).isEqualTo(file.toString());
        assertThat(source.span()).isEqualTo(new Span(0, 6));
    }

    @Test
    void namesTheFirstByteThatIsNotUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("latin1.md");
        Files.write(file, "smør".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(CharacterCodingException.class)
                .isThrownBy(() -> SourceText.read(file))
                .withMessage(file
                        + ": not UTF-8: the byte at offset 2 (0xf8) does not belong there; save the file as UTF-8");
        Files.write(file, new byte[] {'a', (byte) 0xE2, (byte) 0x82});
        assertThatExceptionOfType(CharacterCodingException.class)
                .isThrownBy(() -> SourceText.read(file))
                .withMessageContaining("the byte at offset 1 (0xe2)");
    }
}
