package dev.foreword.text;

import dev.foreword.text.internal.DecodedBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A named text that never changes; every {@link Span} in Foreword points into one.
 *
 * <pre>{@code
 * SourceText source = SourceText.read(Path.of("post.md"));
 * source.position(31).line();
 * }</pre>
 *
 * <p>Nothing is normalised: a byte order mark, CRLF line ends and everything else stay where they are, so
 * offsets (UTF-16 units, from 0) are those of the original file. Lines end at LF, CRLF or CR. Safe to
 * share between threads.
 */
public final class SourceText {

    static final Comparator<Edit> EDIT_ORDER = Comparator.comparingInt(
                    (Edit edit) -> edit.span().start())
            .thenComparingInt(edit -> edit.span().end());

    private final String name;
    private final String text;

    /** Made when the first line is asked for; most texts never need it. Racing threads make equal arrays. */
    private volatile int @Nullable [] lineStarts;

    /** What the text was made of, when that is not all in the text. */
    private final @Nullable DecodedBytes bytes;

    private SourceText(String name, String text) {
        this.name = Objects.requireNonNull(name, "name");
        this.text = Objects.requireNonNull(text, "text");
        this.bytes = null;
    }

    private SourceText(String name, DecodedBytes bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.text = bytes.text();
        this.bytes = bytes.faults().isEmpty() ? null : bytes;
    }

    /**
     * A text that is already in memory.
     *
     * @param name what messages call it, usually a file name
     * @param text the text
     * @return the source text
     */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text);
    }

    /**
     * A text that is given as bytes, such as a file from an archive or from the network.
     *
     * @param name what messages call it
     * @param bytes UTF-8; other bytes are as in {@link #read}
     * @return its text, byte order mark and line ends included
     */
    public static SourceText of(String name, byte[] bytes) {
        return new SourceText(name, DecodedBytes.of(bytes));
    }

    /**
     * Reads a UTF-8 file; the path as given becomes the name. Bytes that are not UTF-8 become U+FFFD, and each run of them
     * is an error in {@link #diagnostics()}. UTF-16 and UTF-32 with a byte order mark are read, and are an error too.
     *
     * @param path the file
     * @return its text, byte order mark and line ends included
     * @throws IOException when it cannot be read
     */
    public static SourceText read(Path path) throws IOException {
        return of(path.toString(), Files.readAllBytes(path));
    }

    /**
     * What of the bytes is not UTF-8. Whoever reads the text further adds what stands in the part that is read to what
     * else is found there.
     *
     * @return errors with the place in the text and in the file, {@code text.encoding}, in order; of many the first 20, of
     *     which the last says how many follow. Empty for a text that was given as text
     */
    public List<Diagnostic> diagnostics() {
        return bytes == null ? List.of() : bytes.diagnostics(this);
    }

    /**
     * What messages call this text.
     *
     * @return the name, usually a path as the user gave it
     */
    public String name() {
        return name;
    }

    /**
     * The whole text.
     *
     * @return the text, unchanged
     */
    public String text() {
        return text;
    }

    /**
     * The length in UTF-16 units.
     *
     * @return the length
     */
    public int length() {
        return text.length();
    }

    /**
     * The span of the whole text.
     *
     * @return from 0 to {@link #length()}
     */
    public Span span() {
        return new Span(0, text.length());
    }

    /**
     * The characters of a span.
     *
     * @param span a span of this text
     * @return what stands there
     * @throws IndexOutOfBoundsException when the span ends behind the text
     */
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /**
     * Line and column of an offset, both from 1. Costs a binary search.
     *
     * @param offset 0 to {@link #length()}
     * @return where a person finds it
     * @throws IndexOutOfBoundsException when the offset is outside of the text
     */
    public Position position(int offset) {
        Objects.checkIndex(offset, text.length() + 1);
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /**
     * How many lines there are; a text that ends in a line break has an empty last line.
     *
     * @return at least 1
     */
    public int lineCount() {
        return lineStarts().length;
    }

    /**
     * A line without its line break.
     *
     * @param line the line, from 1
     * @return its span
     * @throws IndexOutOfBoundsException when there is no such line
     */
    public Span line(int line) {
        int[] starts = lineStarts();
        Objects.checkIndex(line - 1, starts.length);
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && isLineBreak(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /**
     * The text with some changes.
     *
     * @param edits the changes, in any order, with offsets of this text; two that insert at one place do so in the
     *     order given
     * @return a text of the same name; the same object when there are no edits
     * @throws IllegalArgumentException when two edits overlap
     * @throws IndexOutOfBoundsException when an edit is outside of the text
     * @throws ContentException when there are {@link #diagnostics()}: the bytes that are not in the text would be lost
     */
    public SourceText edited(Collection<Edit> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        if (bytes != null) {
            throw new ContentException(diagnostics());
        }
        StringBuilder out = new StringBuilder(text.length() + 64);
        int done = 0;
        for (Edit edit : inOrder(edits)) {
            out.append(text, done, edit.span().start()).append(edit.replacement());
            done = edit.span().end();
        }
        return new SourceText(name, out.append(text, done, text.length()).toString());
    }

    static List<Edit> inOrder(Collection<Edit> edits) {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(EDIT_ORDER);
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).span().start() < sorted.get(i - 1).span().end()) {
                throw new IllegalArgumentException("two edits overlap: "
                        + sorted.get(i - 1).span() + " and " + sorted.get(i).span());
            }
        }
        return sorted;
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = findLineStarts();
            lineStarts = starts;
        }
        return starts;
    }

    private int[] findLineStarts() {
        int[] starts = new int[16 + text.length() / 32];
        int count = 1;
        int lineFeed = -1;
        int carriageReturn = -1;
        // Two searches of the JDK's are quicker than a look at each character: messages need this of every other page.
        for (int start = 0; start < text.length(); start = starts[count - 1]) {
            lineFeed = lineFeed < start ? next('\n', start) : lineFeed;
            carriageReturn = carriageReturn < start ? next('\r', start) : carriageReturn;
            int end = Math.min(lineFeed, carriageReturn);
            if (end == text.length()) {
                break;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = Math.min(text.length(), carriageReturn + 1 == lineFeed ? end + 2 : end + 1);
        }
        return Arrays.copyOf(starts, count);
    }

    private int next(char c, int from) {
        int found = text.indexOf(c, from);
        return found < 0 ? text.length() : found;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Prints the name and the length, never the text. */
    @Override
    public String toString() {
        return name + " (" + text.length() + " characters)";
    }
}
