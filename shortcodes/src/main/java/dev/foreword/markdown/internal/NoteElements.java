package dev.foreword.markdown.internal;

import com.vladsch.flexmark.util.ast.Node;
import dev.foreword.footnote.Footnote;
import dev.foreword.html.internal.Names;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the elements that a style puts around the texts of notes, such as the {@code <li>} of an endnote: they come from
 * the definitions. A style says nothing of that, so they are found in what it wrote, by the tags that stand before and
 * behind a text; nothing is looked at twice. For one call of a style.
 */
final class NoteElements {

    private static final int NONE = -1;

    private final StringBuilder out;
    private final Origins origins;
    private final List<Place> places = new ArrayList<>(0);

    /** No tag before this place is around the next note. */
    private int from;

    NoteElements(StringBuilder out, Origins origins) {
        this.out = out;
        this.origins = origins;
        this.from = out.length();
    }

    /** The text of a note comes next. */
    Place begin(Footnote note, PageWriter.Apart text) {
        if (!origins.hasAttributes() && origins.trace() == null) {
            return new Place(note.body(), null, NONE, 0);
        }
        int tag = startTag();
        if (tag != NONE) {
            origins.insertInto(out, tag, note.body().getStartOffset());
        }
        return new Place(note.body(), text.trace(), tag, out.length());
    }

    /** The style is done. */
    void end() {
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            int limit = i + 1 < places.size() ? places.get(i + 1).start : out.length();
            int end = endTag(place.end, limit);
            if (end != NONE) {
                origins.wrote(place.tag, end, place.definition.getStartOffset(), place.definition.getEndOffset());
            }
        }
    }

    /** The start tag of the element that is open at the end. */
    private int startTag() {
        int closed = 0;
        for (int at = out.length() - 1; at >= from; at--) {
            if (isClosing(at)) {
                closed++;
            } else if (isOpening(at) && closed-- == 0) {
                return at;
            }
        }
        return NONE;
    }

    /** Where the end tag ends of the element that is open at {@code start}. */
    private int endTag(int start, int limit) {
        int opened = 0;
        for (int at = start; at < limit; at++) {
            if (isOpening(at)) {
                opened++;
            } else if (isClosing(at) && opened-- == 0) {
                return out.indexOf(">", at) + 1;
            }
        }
        return NONE;
    }

    private boolean isClosing(int at) {
        return Scan.startsWith(out, at, "</");
    }

    private boolean isOpening(int at) {
        if (out.charAt(at) != '<') {
            return false;
        }
        int end = at + 1;
        while (end < out.length() && (Character.isLetterOrDigit(out.charAt(end)) || out.charAt(end) == '-')) {
            end++;
        }
        return end > at + 1 && !Names.isVoid(Names.lower(out.substring(at + 1, end)));
    }

    /** Where the text of a note went. */
    final class Place {

        private final Node definition;
        private final @Nullable HtmlTrace trace;
        private final int tag;
        private final int start;
        private int textEnd = NONE;
        private int end;

        private Place(Node definition, @Nullable HtmlTrace trace, int tag, int start) {
            this.definition = definition;
            this.trace = trace;
            this.tag = tag;
            this.start = start;
        }

        /** The first characters of the text were written, unless the style has put them elsewhere. */
        void written(int length) {
            HtmlTrace page = origins.trace();
            if (out.length() - start >= length) {
                textEnd = out.length();
                if (trace != null && page != null) {
                    page.include(trace, textEnd - length);
                }
            }
        }

        /** All of it was written, with something in between that does not come from the definition. */
        void done(int rest) {
            if (textEnd == NONE) {
                return;
            }
            HtmlTrace page = origins.trace();
            if (page != null) {
                page.inserted(textEnd, out.length() - rest - textEnd);
            }
            end = out.length();
            from = end;
            if (tag != NONE) {
                places.add(this);
            }
        }
    }
}
