package dev.foreword.frontmatter.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Our reader is asked everything that snakeyaml's own one is asked, and has to give the same answers. */
class PlainBlockReaderTest {

    private static final String LETTERS = "abc:- #\"'\n\r,[]{}|>@.~/_()\u00E9\u2013\u0416\uD7FF";
    private static final String SIGNS = "&*!%\\";

    /** One step of ours may be several of theirs: a word is one character. */
    @Test
    void answersAsSnakeyamlsReader() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 2000; round++) {
            String text = text(random, random.nextInt(60));
            StreamReader ours = Objects.requireNonNull(PlainBlockReader.of(text));
            StreamReader theirs = new StreamReader(text);
            for (int step = 0; step < 60; step++) {
                int length = random.nextInt(6);
                int start = ours.getIndex();
                String prefix = ours.prefix(length);
                switch (random.nextInt(4)) {
                    case 0 -> {
                        ours.forward(length);
                        theirs.forward(ours.getIndex() - start);
                    }
                    case 1 -> {
                        ours.forward();
                        theirs.forward(ours.getIndex() - start);
                    }
                    case 2 -> {
                        // The scanner takes no text with a line break in it, and none behind the end.
                        if (prefix.chars().noneMatch(c -> c == '\n' || c == '\r')
                                && start + prefix.length() < text.length()) {
                            assertThat(ours.prefixForward(length)).isEqualTo(prefix);
                            assertThat(theirs.prefixForward(prefix.length())).isEqualTo(prefix);
                        }
                    }
                    default -> {
                        ours.resetDocumentIndex();
                        theirs.resetDocumentIndex();
                    }
                }
                assertThat(ours.peek()).isEqualTo(theirs.peek());
                assertThat(ours.peek(length))
                        .isEqualTo(theirs.peek(ours.prefix(length).length()));
                assertThat(ours.prefix(length))
                        .isEqualTo(theirs.prefix(ours.prefix(length).length()));
                assertThat(ours.getIndex()).isEqualTo(theirs.getIndex());
                assertThat(ours.getLine()).isEqualTo(theirs.getLine());
                assertThat(ours.getColumn()).isEqualTo(theirs.getColumn());
                assertThat(ours.getDocumentIndex()).isEqualTo(theirs.getDocumentIndex());
                assertThat(ours.getMark().getIndex()).isEqualTo(theirs.getMark().getIndex());
                assertThat(ours.getMark().getLine()).isEqualTo(theirs.getMark().getLine());
                assertThat(ours.getMark().getColumn())
                        .isEqualTo(theirs.getMark().getColumn());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "title: Our new office, and more; t: O, a",
                "url: https://example.org/a-b.c; u: h:/",
                "- one-two - 3 x; - o - 3 x",
                "a  b; a  b",
                "-a b- .c; -a- .c",
                "R&D at work; R&D at work",
                "\"a\\u00e9 b\"; \"a\\u00e9 b\"",
                "caf\u00e9 au lait #1; c #1"
            })
    void showsTheFirstLetterOfWords(String text, String seen) {
        StreamReader reader = Objects.requireNonNull(PlainBlockReader.of(text));
        StringBuilder all = new StringBuilder();
        for (int i = 0; reader.peek(i) != 0; i++) {
            all.append((char) reader.peek(i));
        }
        assertThat(all).hasToString(seen);
    }

    @Test
    void givesTheParserTheSameEvents() {
        SplittableRandom random = new SplittableRandom(Long.getLong("seed", 8));
        String[] parts = {
            "a: b\n",
            "k: [1, 2]\n",
            "- x\n",
            "  - y: z\n",
            "t: \"q\\n\"\n",
            "|\n  one\n",
            "s: 'x'\r\n",
            "# c\n",
            "a b: c d e\n",
            "k: [a b, c d ]\n",
            "- \"a b: c\"\n",
            "s: 'it''s a b'\n",
            ">- a b\n  c d\n  e\n",
            "t: !x a b\n",
            "u: &x a b c\n",
            "v: *x a b\n",
            "%TAG a b c\n",
            "%TAG !e! tag:x y\n",
            "%YAML 1.1\n---\n",
            "p: /a-b.c/d e(f) ;g=h\n",
            "q: a-b- -c .d e.\n",
            "r: [a-b, c.d, /e]\n",
            "--- a-b\n",
            "...\n",
            "- - a\n  - b.c\n",
            "? - a\n: - b\n",
            "{ a b : c d }\n",
            "? a b\n: c d\n",
            "w: R&D a b\n",
            "a b #c d\n",
            "--- a b\n",
            "... a b\n",
            "x: \"a\\ b c\\u00e9 d\"\n",
            "!<a b> c d\n",
            "y: a b\n  c d\n",
            "|2 a b\n"
        };
        for (int round = 0; round < Integer.getInteger("rounds", 5000); round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                switch (random.nextInt(6)) {
                    case 0 -> text.append(text(random, 4));
                    case 1 -> text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
                    default -> text.append(parts[random.nextInt(parts.length)]);
                }
            }
            assertThat(events(Objects.requireNonNull(PlainBlockReader.of(text.toString()))))
                    .isEqualTo(events(new StreamReader(text.toString())));
        }
    }

    private static String text(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static String events(StreamReader reader) {
        StringBuilder out = new StringBuilder();
        try {
            ParserImpl parser = new ParserImpl(reader, new LoaderOptions());
            for (Event event = parser.getEvent(); !event.is(Event.ID.StreamEnd); event = parser.getEvent()) {
                out.append(event)
                        .append(event.getStartMark().getIndex())
                        .append('-')
                        .append(event.getEndMark().getIndex())
                        .append('\n');
            }
        } catch (YAMLException e) {
            // Without the piece of text that snakeyaml shows.
            out.append(e.getClass())
                    .append(String.valueOf(e.getMessage()).lines().findFirst());
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tab\there",
                "emoji \uD83D\uDE00",
                "\uFEFFmark",
                "next\u0085line",
                "\u2028",
                "\u2029",
                "\u0000",
                "\u007F",
                "\uE000",
                "\uFFFF"
            })
    void leavesTheRestToSnakeyaml(String text) {
        assertThat(PlainBlockReader.of(text)).isNull();
    }
}
