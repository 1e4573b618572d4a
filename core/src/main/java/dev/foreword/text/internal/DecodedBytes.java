package dev.foreword.text.internal;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The text of a file, and the bytes that are none. Each of those is U+FFFD in the text, as in a browser, and is told: a
 * character that nobody asked for must not come in unseen.
 *
 * @param text what could be read
 * @param faults the first runs of bytes that could not, in order
 * @param more how many runs came after those
 */
public record DecodedBytes(String text, List<Fault> faults, int more) {

    /** A file in another encoding has a fault in every other word; the first ones say it. */
    private static final int MAX_FAULTS = 20;

    private static final int SHOWN_BYTES = 8;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    public DecodedBytes {
        faults = List.copyOf(faults);
    }

    /**
     * A run of bytes that are not UTF-8.
     *
     * @param span where they would stand in the text
     * @param offset where they stand in the file, from 0
     * @param found what they are
     * @param help what to do
     */
    public record Fault(Span span, int offset, String found, String help) {}

    public static DecodedBytes of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return inOtherWidth(bytes, "UTF-32", bytes[0] == 0 ? "UTF-32BE" : "UTF-32LE", 4);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return inOtherWidth(bytes, "UTF-16", bytes[0] == (byte) 0xFE ? "UTF-16BE" : "UTF-16LE", 2);
        }
        return utf8(bytes);
    }

    /** The faults as diagnostics of the text that was made of them. */
    public List<Diagnostic> diagnostics(SourceText source) {
        List<Diagnostic> diagnostics = new ArrayList<>(faults.size());
        for (int i = 0; i < faults.size(); i++) {
            Fault fault = faults.get(i);
            String others = more > 0 && i + 1 == faults.size()
                    ? "; " + more + " more " + (more == 1 ? "place is" : "places are") + " not listed"
                    : "";
            diagnostics.add(Diagnostic.error("text.encoding", source, fault.span())
                    .help(fault.help() + (i == 0 ? "; until then the file cannot be edited" : ""))
                    .message("expected UTF-8, found " + fault.found() + " at byte offset " + fault.offset() + others));
        }
        return List.copyOf(diagnostics);
    }

    /** What is read well all the same: only the person who saves it can say in which encoding it is to stay. */
    private static DecodedBytes inOtherWidth(byte[] bytes, String name, String charset, int mark) {
        // Java takes some byte order marks for no part of the text.
        String text = '\uFEFF' + new String(bytes, mark, bytes.length - mark, Charset.forName(charset));
        Fault fault = new Fault(new Span(0, 1), 0, name + " (" + hex(bytes, 0, mark) + ")", "save the file as UTF-8");
        return new DecodedBytes(text, List.of(fault), 0);
    }

    private static DecodedBytes utf8(byte[] bytes) {
        // Nearly every file is without a fault, and Java has a quick way for those.
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? new DecodedBytes(text, List.of(), 0) : utf8WithFaults(bytes);
    }

    private static DecodedBytes utf8WithFaults(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        List<Fault> faults = new ArrayList<>(0);
        int more = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            int offset = in.position();
            int start = out.position();
            int characters = 0;
            int end;
            do {
                in.position(in.position() + result.length());
                out.put('\uFFFD');
                characters++;
                end = in.position();
                result = decoder.decode(in, out, true);
            } while (result.isError() && in.position() == end);
            if (faults.size() < MAX_FAULTS) {
                faults.add(fault(bytes, offset, end, new Span(start, start + characters)));
            } else {
                more++;
            }
        }
        return new DecodedBytes(out.flip().toString(), faults, more);
    }

    private static Fault fault(byte[] bytes, int from, int to, Span span) {
        int length = to - from;
        String found = (length == 1 ? "the byte " : "the bytes ")
                + hex(bytes, from, Math.min(length, SHOWN_BYTES))
                + (length > SHOWN_BYTES ? " … (" + length + " bytes)" : "");
        return new Fault(span, from, found, help(bytes, from, to));
    }

    private static String help(byte[] bytes, int from, int to) {
        if (to == bytes.length && to - from == missingTail(bytes, from)) {
            return "the file ends within a character: get the rest of it, or save it as UTF-8";
        }
        if (isHalf(bytes, from, to)) {
            return "save the file as UTF-8, with a program that does not write halves of characters";
        }
        String old = new String(bytes, from, Math.min(to - from, SHOWN_BYTES), WINDOWS_1252);
        boolean isText = old.codePoints().noneMatch(c -> c == 0xFFFD || Character.isISOControl(c));
        return isText
                ? "save the file as UTF-8; in Windows-1252 this is \"" + old + (to - from > SHOWN_BYTES ? "…" : "")
                        + "\""
                : "save the file as UTF-8";
    }

    /** Half of a surrogate pair, written as if it were a character. */
    private static boolean isHalf(byte[] bytes, int from, int to) {
        return to - from >= 3
                && bytes[from] == (byte) 0xED
                && (bytes[from + 1] & 0xE0) == 0xA0
                && (bytes[from + 2] & 0xC0) == 0x80;
    }

    /** How long the beginning of a character is that has no end; 0 when there is none. */
    private static int missingTail(byte[] bytes, int from) {
        int lead = bytes[from] & 0xFF;
        // The first of two bytes alone may as well be a letter of another encoding.
        int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : 0;
        int found = 1;
        while (from + found < bytes.length && (bytes[from + found] & 0xC0) == 0x80) {
            found++;
        }
        return found > 1 && found < length ? found : 0;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String hex(byte[] bytes, int from, int length) {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, from, from + length);
    }
}
