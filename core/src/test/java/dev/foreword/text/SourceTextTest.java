package dev.foreword.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
        assertThat(SourceText.of("a.md", "abc")).hasToString("a.md (3 characters)");
    }

    @Test
    void bytesThatAreNotUtf8AreShownAndTold() {
        SourceText source = SourceText.of("a.md", "sm\u00f8r og br\u00f8d".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(source.text()).isEqualTo("sm\uFFFDr og br\uFFFDd");
        assertThat(source.diagnostics()).extracting(Diagnostic::render).containsExactly("""
                        a.md:1:3: error: expected UTF-8, found the byte F8 at byte offset 2 [text.encoding]
                          1 | sm\uFFFDr og br\uFFFDd
                            |   ^
                          help: save the file as UTF-8; in Windows-1252 this is "\u00f8"; until then the file cannot be edited""", """
                        a.md:1:11: error: expected UTF-8, found the byte F8 at byte offset 10 [text.encoding]
                          1 | sm\uFFFDr og br\uFFFDd
                            |           ^
                          help: save the file as UTF-8; in Windows-1252 this is "\u00f8\"""");
    }

    @Test
    void aRunOfBytesIsOneError() {
        assertThat(told("\u00c5\u00c4\u00d6 \u00a4".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(
                        "0-3 the bytes C5 C4 D6 at byte offset 0 | save the file as UTF-8; in Windows-1252 this is \"\u00c5\u00c4\u00d6\"",
                        "4-5 the byte A4 at byte offset 4 | save the file as UTF-8; in Windows-1252 this is \"\u00a4\"");
        assertThat(told(bytes(0xE5, 0xE4, 0xF6, 0xE5, 0xE4, 0xF6, 0xE5, 0xE4, 0xF6, 0xE5)))
                .containsExactly(
                        "0-10 the bytes E5 E4 F6 E5 E4 F6 E5 E4 … (10 bytes) at byte offset 0"
                                + " | save the file as UTF-8; in Windows-1252 this is \"\u00e5\u00e4\u00f6\u00e5\u00e4\u00f6\u00e5\u00e4…\"");
    }

    @Test
    void eightBytesAreShownInFull() {
        assertThat(told(bytes(0xE5, 0xE5, 0xE5, 0xE5, 0xE5, 0xE5, 0xE5, 0xE5)))
                .containsExactly(
                        "0-8 the bytes E5 E5 E5 E5 E5 E5 E5 E5 at byte offset 0"
                                + " | save the file as UTF-8; in Windows-1252 this is \"\u00e5\u00e5\u00e5\u00e5\u00e5\u00e5\u00e5\u00e5\"");
    }

    @Test
    void whatNobodyMeansToReadIsNotReadAsText() {
        // Bytes that Windows-1252 has no letters for, half of a pair, an overlong NUL, a character beyond Unicode.
        assertThat(told(bytes('a', 0x81))).containsExactly("1-2 the byte 81 at byte offset 1 | save the file as UTF-8");
        assertThat(told(bytes(0xED, 0xA0, 0x80, '.')))
                .containsExactly(
                        "0-1 the bytes ED A0 80 at byte offset 0 | save the file as UTF-8, with a program that does not"
                                + " write halves of characters");
        assertThat(told(bytes(0xC0, 0x80))).hasSize(1).first().asString().startsWith("0-2 the bytes C0 80");
        assertThat(told(bytes(0xF5, 0x80, 0x80, 0x80))).hasSize(1);
    }

    @Test
    void aFileThatIsCutOffSaysSo() {
        assertThat(told(bytes('a', 0xE2, 0x82)))
                .containsExactly("1-2 the bytes E2 82 at byte offset 1"
                        + " | the file ends within a character: get the rest of it, or save it as UTF-8");
    }

    /** The first byte says how long a character is; only one that lacks its end can be cut off. */
    @Test
    void onlyTheBeginningOfACharacterIsCutOff() {
        for (byte[] beginning : List.of(
                bytes(0xE0, 0xA0),
                bytes(0xEF, 0xBF),
                bytes(0xF0, 0x9F),
                bytes(0xF0, 0x9F, 0x98),
                bytes(0xF4, 0x8F, 0xBF))) {
            assertThat(told(beginning)).singleElement().asString().contains("the file ends within a character");
        }
        for (byte[] other : List.of(bytes(0xC3), bytes(0x80, 0x80), bytes(0xC1, 0x80), bytes(0xF5, 0x80, 0x80))) {
            assertThat(told(other)).isNotEmpty().noneMatch(said -> said.contains("within a character"));
        }
    }

    @Test
    void manyFaultsAreCountedNotListed() {
        byte[] bytes = "\u00f8 ".repeat(100_000).getBytes(StandardCharsets.ISO_8859_1);
        List<Diagnostic> found = SourceText.of("a.md", bytes).diagnostics();
        assertThat(found).hasSize(20);
        assertThat(found.get(18).message()).isEqualTo("expected UTF-8, found the byte F8 at byte offset 36");
        assertThat(found.get(19).message())
                .isEqualTo("expected UTF-8, found the byte F8 at byte offset 38; 99980 more places are not listed");
    }

    @Test
    void otherUnicodeWithAMarkIsReadAndTold(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("wide.md");
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            Files.write(file, "\uFEFFsmør 👍".getBytes(Charset.forName(charset)));
            SourceText source = SourceText.read(file);
            assertThat(source.text()).isEqualTo("\uFEFFsmør 👍");
            assertThat(source.diagnostics())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.message())
                            .startsWith("expected UTF-8, found " + charset.substring(0, 6) + " (")
                            .endsWith(") at byte offset 0"));
        }
        assertThat(SourceText.of("a.md", bytes(0xFF, 0xFE)).text()).isEqualTo("\uFEFF");
    }

    @Test
    void whatIsUtf8IsNotTold() {
        for (String text : List.of("", "\uFEFF", "\uFEFFsmør\r\n", "a\0b", "\uFDD0\uFFFF\uFFFD", "👍")) {
            SourceText source = SourceText.of("a.md", text.getBytes(StandardCharsets.UTF_8));
            assertThat(source.text()).isEqualTo(text);
            assertThat(source.diagnostics()).isEmpty();
        }
    }

    @Test
    void aTextThatIsNotAllThereIsNotEdited() {
        SourceText source = SourceText.of("a.md", bytes('a', 0xF8));
        assertThat(source.edited(List.of())).isSameAs(source);
        assertThatExceptionOfType(ContentException.class)
                .isThrownBy(() -> source.edited(List.of(new Edit(new Span(0, 1), "b"))))
                .withMessageContaining("until then the file cannot be edited");
    }

    /** What is not in a fault is in the text, byte for byte, and faults are where they say. */
    @Test
    void bytesAreKeptOrTold() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(12)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = random.nextInt(3) == 0 ? (byte) 'a' : (byte) (0x80 + random.nextInt(128));
            }
            if (bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE) {
                continue;
            }
            SourceText source = SourceText.of("a.md", bytes);
            assertThat(source.text()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
            int textEnd = 0;
            int previous = -1;
            for (Diagnostic fault : source.diagnostics()) {
                assertThat(source.slice(fault.span())).matches("\uFFFD+");
                int offset = offset(fault);
                byte[] before =
                        source.text().substring(textEnd, fault.span().start()).getBytes(StandardCharsets.UTF_8);
                assertThat(Arrays.copyOfRange(bytes, offset - before.length, offset))
                        .isEqualTo(before);
                assertThat(offset - before.length).isGreaterThan(previous);
                previous = offset;
                textEnd = fault.span().end();
            }
            assertThat(source.text().substring(textEnd)).doesNotContain("\uFFFD");
        }
    }

    private static int offset(Diagnostic fault) {
        String message = fault.message();
        return Integer.parseInt(message.substring(message.lastIndexOf(' ') + 1));
    }

    private static List<String> told(byte[] bytes) {
        String expected = "expected UTF-8, found ";
        String end = "; until then the file cannot be edited";
        return SourceText.of("a.md", bytes).diagnostics().stream()
                .map(fault -> fault.span().start() + "-" + fault.span().end() + " "
                        + fault.message().substring(expected.length()) + " | "
                        + fault.help().orElseThrow().replace(end, ""))
                .toList();
    }

    private static byte[] bytes(int... bytes) {
        byte[] out = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            out[i] = (byte) bytes[i];
        }
        return out;
    }
}
