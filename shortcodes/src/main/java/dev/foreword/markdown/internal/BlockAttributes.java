package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {#id .class key=value}} at the end of a heading or on the line below a block, by goldmark's rules.
 *
 * <p>A value is quoted, a bare word, a number, {@code true}, {@code false} or {@code null}. goldmark's lists and
 * nested braces, which no heading has a use for, are not read: a heading with one keeps its braces as text.
 */
final class BlockAttributes {

    /** Where a document keeps the attributes of its blocks. */
    static final DataKey<Map<Node, List<Attribute>>> KEY =
            new DataKey<>("FOREWORD_BLOCK_ATTRIBUTES", Map.of(), options -> new IdentityHashMap<>());

    private final CharSequence text;
    private int at;

    private BlockAttributes(CharSequence text, int at) {
        this.text = text;
        this.at = at;
    }

    /** One attribute; the value is text, nothing escaped. */
    record Attribute(String name, String value) {}

    /** The attributes at the end of a text, and the offset of their brace. */
    record Found(List<Attribute> attributes, int start) {}

    static void put(DataHolder document, Node block, List<Attribute> attributes) {
        KEY.get(document).put(block, attributes);
    }

    static List<Attribute> of(DataHolder document, Node block) {
        return document.contains(KEY) ? KEY.get(document).getOrDefault(block, List.of()) : List.of();
    }

    /** The attributes from {@code from} to the end of a line that holds nothing else, or null. */
    static @Nullable List<Attribute> alone(CharSequence line, int from) {
        BlockAttributes reader = new BlockAttributes(line, from + 1);
        List<Attribute> attributes = reader.read();
        return attributes != null && Scan.isBlankFrom(line, reader.at) ? attributes : null;
    }

    /** The attributes that the text ends with, or null; white space may follow them. */
    static @Nullable Found atEnd(CharSequence text) {
        int end = Scan.trimEnd(text, 0, text.length());
        if (end == 0 || text.charAt(end - 1) != '}') {
            return null;
        }
        Found found = null;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i += i + 1 < end && text.charAt(i + 1) == '{' ? 1 : 0;
            } else if (c == '{') {
                BlockAttributes reader = new BlockAttributes(text, i + 1);
                List<Attribute> attributes = reader.read();
                found = attributes != null && reader.at == end ? new Found(attributes, i) : null;
            }
        }
        return found;
    }

    private @Nullable List<Attribute> read() {
        Map<String, String> attributes = new LinkedHashMap<>();
        StringBuilder classes = new StringBuilder();
        while (true) {
            skipSpace();
            if (at >= text.length()) {
                return null;
            }
            if (text.charAt(at) == '}') {
                at++;
                attributes.computeIfPresent("class", (name, value) -> classes.toString());
                return attributes.entrySet().stream()
                        .map(entry -> new Attribute(entry.getKey(), entry.getValue()))
                        .toList();
            }
            Attribute attribute = attribute();
            if (attribute == null) {
                return null;
            }
            attributes.put(attribute.name(), attribute.value());
            if (attribute.name().equals("class")) {
                classes.append(classes.isEmpty() ? "" : " ").append(attribute.value());
            }
            skipSpace();
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
            }
        }
    }

    private @Nullable Attribute attribute() {
        char c = text.charAt(at);
        if (c == '#' || c == '.') {
            int start = ++at;
            while (at < text.length() && isShortValue(text.charAt(at))) {
                at++;
            }
            return new Attribute(
                    c == '#' ? "id" : "class", text.subSequence(start, at).toString());
        }
        String name = word();
        skipSpace();
        if (name.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
            return null;
        }
        at++;
        skipSpace();
        String value = value();
        return value == null ? null : new Attribute(name, value);
    }

    private @Nullable String value() {
        if (at >= text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (c == '"') {
            return quoted();
        }
        if (c == '-' || c == '+' || CharClass.isAsciiDigit(c)) {
            return number();
        }
        String word = word();
        return word.isEmpty() ? null : word.equals("null") ? "" : word;
    }

    private @Nullable String quoted() {
        StringBuilder value = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                at = i + 1;
                return value.toString();
            }
            if (c == '\\' && i + 1 < text.length()) {
                c = text.charAt(++i);
                if (c != '"' && c != '/' && c != '\\') {
                    value.append('\\');
                }
            }
            value.append(c);
        }
        return null;
    }

    private @Nullable String number() {
        int start = at;
        at += text.charAt(at) == '-' || text.charAt(at) == '+' ? 1 : 0;
        int digits = at;
        while (at < text.length() && (CharClass.isAsciiDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return at == digits ? null : text.subSequence(start, at).toString();
    }

    private String word() {
        int start = at;
        while (at < text.length() && isWord(text.charAt(at), at == start)) {
            at++;
        }
        return text.subSequence(start, at).toString();
    }

    private void skipSpace() {
        while (at < text.length() && Scan.isWhiteSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isWord(char c, boolean first) {
        return CharClass.isAsciiLetter(c)
                || c == '_'
                || c == ':'
                || !first && (CharClass.isAsciiDigit(c) || c == '.' || c == '-');
    }

    private static boolean isShortValue(char c) {
        return !Scan.isWhiteSpace(c)
                && (!CharClass.isAsciiPunctuation(c) || c == '_' || c == '-' || c == ':' || c == '.');
    }
}
