package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds halves of surrogate pairs in YAML and JSON, such as {@code "\ud83d"} by itself: no text may hold them, and what
 * is written to a file or a socket would hold question marks instead.
 */
final class HalfCharacters {

    private HalfCharacters() {}

    /** Does not take data that holds one; most data is not even looked at. */
    static void refuse(SourceText source, Span block, Format format, DataNode data) {
        if (!mayHold(source.text(), block)) {
            return;
        }
        Optional<Scalar> found = find(data);
        if (found.isPresent()) {
            Scalar half = found.get();
            throw new Unreadable(
                    Diagnostic.error(format == Format.JSON ? "json.syntax" : "yaml.syntax", source, half.span())
                            .help("write the whole character")
                            .message(String.format(
                                    "expected text, found half of a character, U+%04X", (int) halfOf(half.text()))));
        }
    }

    private static boolean mayHold(String text, Span block) {
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) || c == '\\') {
                return true;
            }
        }
        return false;
    }

    /** As deep as the data nests, which has a limit. */
    private static Optional<Scalar> find(DataNode node) {
        if (node instanceof Scalar scalar) {
            return halfOf(scalar.text()) == 0 ? Optional.empty() : Optional.of(scalar);
        }
        if (node instanceof Sequence sequence) {
            return first(sequence.items());
        }
        for (Entry entry : ((Mapping) node).entries()) {
            Optional<Scalar> found = find(entry.key()).or(() -> find(entry.value()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Scalar> first(List<DataNode> items) {
        for (DataNode item : items) {
            Optional<Scalar> found = find(item);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first half, 0 when there is none. */
    private static char halfOf(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isHighSurrogate(c)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (Character.isSurrogate(c)) {
                return c;
            }
        }
        return 0;
    }
}
