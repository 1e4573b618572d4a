package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The link definitions of a document, {@code [label]: target "title"}, by label.
 *
 * <p>Of several with one label the first in the file counts, whatever the order in which the blocks are read. Filled
 * while blocks are read, complete before the first inline is.
 */
public final class LinkReferences {

    /** Where a document keeps them. */
    public static final DataKey<LinkReferences> KEY =
            new DataKey<>("FOREWORD_LINK_REFERENCES", new LinkReferences(), options -> new LinkReferences());

    private final Map<String, Definition> definitions = new HashMap<>();

    private record Definition(int offset, LinkTarget target) {}

    LinkReferences() {}

    static LinkReferences of(DataHolder document) {
        return KEY.get(document);
    }

    boolean isEmpty() {
        return definitions.isEmpty();
    }

    /** Records a definition: the label's place in the text, the definition's in the file. */
    void define(CharSequence text, int start, int end, int offset, LinkTarget target) {
        Definition definition = new Definition(offset, target);
        definitions.merge(normalise(text, start, end), definition, (a, b) -> b.offset < a.offset ? b : a);
    }

    /** The target for the label from {@code start} to {@code end}. */
    @Nullable
    LinkTarget find(CharSequence text, int start, int end) {
        if (definitions.isEmpty() || end - start > LinkSyntax.MAX_LABEL) {
            return null;
        }
        Definition found = definitions.get(normalise(text, start, end));
        return found == null ? null : found.target;
    }

    /** How labels are compared: trimmed, runs of white space as one space, case folded. */
    static String normalise(CharSequence text, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        boolean ascii = true;
        boolean gap = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (CharClass.isBlank(c)) {
                gap = !out.isEmpty();
                continue;
            }
            if (gap) {
                out.append(' ');
                gap = false;
            }
            ascii &= c < 0x80;
            out.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
        }
        String label = out.toString();
        // Down and up again is Java's way to the full case folding that makes ẞ, ß and ss one.
        return ascii
                ? label
                : label.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
