package dev.foreword.frontmatter.internal;

import java.util.BitSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.Token;

/**
 * The characters as snakeyaml's scanner gets to see them.
 *
 * <p>snakeyaml refuses every tab between two tokens; YAML 1.2 and Hugo's parsers refuse only those that indent. So a tab
 * that does not indent looks like a blank to the scanner, which cuts the text of values from the unchanged
 * characters. Within brackets nothing is indentation; where they are is found by a first run of the scanner, made
 * only when a line begins with a tab. Likewise the three line breaks that YAML 1.2 dropped (next line, line separator,
 * paragraph separator) look like letters.
 */
final class YamlInput {

    private YamlInput() {}

    static StreamReader of(String text) {
        StreamReader plain = PlainBlockReader.of(text);
        if (plain != null) {
            return plain;
        }
        boolean tabs = text.indexOf('\t') >= 0;
        boolean oldBreaks = text.indexOf('\u0085') >= 0 || text.indexOf('\u2028') >= 0 || text.indexOf('\u2029') >= 0;
        if (!tabs && !oldBreaks) {
            return new StreamReader(text);
        }
        BitSet soft = new BitSet();
        BitSet leading = new BitSet();
        sort(text, soft, leading);
        if (!leading.isEmpty() && (text.indexOf('[') >= 0 || text.indexOf('{') >= 0)) {
            BitSet every = (BitSet) soft.clone();
            every.or(leading);
            leading.and(inBrackets(new Reader(text, every)));
            soft.or(leading);
        }
        return new Reader(text, soft);
    }

    /** Tells the tabs that indent something from all others; positions are code points, as the reader counts. */
    private static void sort(String text, BitSet soft, BitSet leading) {
        boolean indenting = true;
        int index = 0;
        int lineStart = 0;
        for (int at = 0; at < text.length(); index++) {
            int c = text.codePointAt(at);
            if (c == '\t' && !indenting) {
                soft.set(index);
            } else if (c == '\n' || c == '\r' || c == '#' && indenting) {
                // A line of blanks, or of a comment alone, has no indentation that matters.
                if (indenting) {
                    addTabs(text, at, lineStart, index, soft);
                }
                indenting = c != '#';
                lineStart = index + 1;
            } else if (c != ' ' && c != '\t' && indenting) {
                addTabs(text, at, lineStart, index, leading);
                indenting = false;
            }
            at += Character.charCount(c);
        }
        if (indenting) {
            addTabs(text, text.length(), lineStart, index, soft);
        }
    }

    /** Those among the blanks before an offset, the first of which has the index {@code from}. */
    private static void addTabs(String text, int offset, int from, int to, BitSet tabs) {
        for (int i = from; i < to; i++) {
            if (text.charAt(offset - to + i) == '\t') {
                tabs.set(i);
            }
        }
    }

    private static BitSet inBrackets(StreamReader reader) {
        BitSet inside = new BitSet();
        ScannerImpl scanner = new ScannerImpl(reader, new LoaderOptions());
        int depth = 0;
        int start = 0;
        try {
            while (scanner.checkToken()) {
                Token token = scanner.getToken();
                Token.ID id = token.getTokenId();
                if (id == Token.ID.FlowSequenceStart || id == Token.ID.FlowMappingStart) {
                    if (depth++ == 0) {
                        start = token.getStartMark().getIndex();
                    }
                } else if (id == Token.ID.FlowSequenceEnd || id == Token.ID.FlowMappingEnd) {
                    if (--depth == 0) {
                        inside.set(start, token.getEndMark().getIndex());
                    }
                } else if (id == Token.ID.StreamEnd) {
                    break;
                }
                if (depth > NESTING) {
                    break;
                }
            }
        } catch (YAMLException e) {
            // The parser runs into the same trouble and reports it.
        }
        if (depth > 0) {
            inside.set(start, Math.max(start, reader.getIndex()));
        }
        return inside;
    }

    /** Deeper than any tree that is read; the scanner's cost grows with the square of the depth. */
    private static final int NESTING = 1000;

    private static final class Reader extends StreamReader {

        private final BitSet soft;

        Reader(String text, BitSet soft) {
            super(text);
            this.soft = soft;
        }

        @Override
        public int peek() {
            return seen(super.peek(), 0);
        }

        @Override
        public int peek(int ahead) {
            return seen(super.peek(ahead), ahead);
        }

        private int seen(int c, int ahead) {
            return switch (c) {
                case '\t' -> soft.get(getIndex() + ahead) ? ' ' : c;
                case '\u0085', '\u2028', '\u2029' -> 'x';
                default -> c;
            };
        }
    }
}
