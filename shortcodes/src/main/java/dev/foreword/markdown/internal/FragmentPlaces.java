package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.foreword.footnote.internal.MarkedBlocks;
import dev.foreword.footnote.internal.Occurrences;
import dev.foreword.footnote.internal.TreeWalk;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes through a document in reading order and tells where its fragments came to stand, and where lines and words are. */
public final class FragmentPlaces {

    /** Ends every marker, and stands nowhere else. */
    static final String MARKER = String.valueOf(FragmentMarker.END);

    private final Visitor visitor;
    private final Occurrences markers;
    private final BitSet seen = new BitSet();

    private FragmentPlaces(Visitor visitor, Occurrences markers) {
        this.visitor = visitor;
        this.markers = markers;
    }

    /** Where a fragment stands. */
    public enum Place {
        /** On a line of blocks. */
        ALONE,
        /** In a line of text. */
        LINE,
        /** The same, with marks around it that make it bold, or the like. */
        EMPHASIS,
        /** In the text of a link. */
        LINK,
        HEADING,
        CELL,
        CODE,
        /** In the author's own HTML, comments included. */
        HTML,
        /** Where no element can be: in the address or the title of a link. Only its text is written, if anything. */
        CHARACTERS
    }

    /** Is told what comes, in reading order; only what stands where there are {@link Place#CHARACTERS} comes last. */
    public interface Visitor {

        /** What comes stands on another line. */
        void newLine();

        /** There is something to be read on this line. */
        void words();

        /** The paragraph is split by a block that is no fragment. */
        void split();

        /** Whether blocks without fragments are nothing to it: it is told of a new line, and of no words in them. */
        boolean skips();

        /**
         * A fragment.
         *
         * @param container the node that its HTML ends up in; null where only its text is written
         * @param splits whether it is a block that ends a paragraph, emphasis and the like, which go on behind it
         */
        void fragment(int index, Place place, @Nullable Node container, boolean splits);
    }

    /** Visits the fragments of the document that a text was parsed to, of which there are so many. */
    public static void visit(Document document, String text, int fragments, Visitor visitor) {
        MarkedBlocks marked = MarkedBlocks.take(MARKER, document, text);
        FragmentPlaces places = new FragmentPlaces(visitor, marked.occurrences());
        places.walk(marked.blocks());
        for (int i = places.seen.nextClearBit(0); i < fragments; i = places.seen.nextClearBit(i + 1)) {
            visitor.newLine();
            visitor.fragment(i, Place.CHARACTERS, null, false);
        }
    }

    /** Comes to those blocks, and from one to the next through all between them while the visitor skips none. */
    private void walk(List<Node> blocks) {
        int next = 0;
        Node block = blocks.isEmpty() ? null : blocks.get(0);
        while (block != null) {
            TreeWalk.walk(block, this::enter);
            if (next < blocks.size() && block == blocks.get(next)) {
                next++;
            }
            block = !visitor.skips() ? block.getNext() : next < blocks.size() ? blocks.get(next) : null;
        }
    }

    private boolean enter(Node node) {
        switch (NodeKind.of(node)) {
            case FRAGMENT_BLOCK -> {
                visitor.newLine();
                markers(node.getChars(), Place.ALONE, node.getParent());
            }
            case FRAGMENT -> fragment((FragmentInline) node);
            case INDENTED_CODE, FENCED_CODE -> {
                visitor.newLine();
                ((Block) node).getContentLines().forEach(line -> markers(line, Place.CODE, node));
            }
            case UNPARSED -> {
                visitor.newLine();
                markers(node.getChars(), Place.HTML, node);
            }
            case CODE -> {
                markers(node.getChars(), Place.CODE, node);
                visitor.words();
            }
            case HTML_BLOCK -> {
                visitor.newLine();
                html((Block) node);
            }
            case SOFT_BREAK, HARD_BREAK -> visitor.newLine();
            case PASSTHROUGH -> {
                if (((Passthrough) node).isBlock()) {
                    visitor.split();
                } else {
                    visitor.words();
                }
            }
            case TEXT, SMART_TEXT -> {
                if (!node.getChars().isBlank()) {
                    visitor.words();
                }
            }
            case IMAGE -> {
                visitor.words();
                return true;
            }
            case AUTO_LINK, MAIL_LINK, FOOTNOTE -> visitor.words();
            case HTML_INLINE -> markers(node.getChars(), Place.HTML, null);
            default -> {
                if (node instanceof Block || node instanceof TableCell) {
                    visitor.newLine();
                    return !visitor.skips() || markers.mayBeIn(node);
                }
                return true;
            }
        }
        return false;
    }

    private void markers(CharSequence chars, Place place, @Nullable Node container) {
        String text = chars.toString();
        if (!mayHoldMarkers(text)) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            int end = FragmentMarker.end(text, i);
            if (end > 0) {
                seen(FragmentMarker.index(text, i, end), place, container, false);
                i = end - 1;
            }
        }
    }

    /** Most code and HTML has none, and that is seen at once. */
    private static boolean mayHoldMarkers(String text) {
        return text.indexOf(FragmentMarker.END) >= 0;
    }

    private void html(Block block) {
        if (!mayHoldMarkers(block.getChars().toString())) {
            return;
        }
        RawHtmlWriter html = new RawHtmlWriter(new TextWriter(List.of(), false, Origins.untold()), Origins.untold());
        Node container = Objects.requireNonNull(block.getParent());
        block.getContentLines()
                .forEach(line -> html.scan(
                        line.toString(),
                        (index, betweenTags) -> seen(index, Place.HTML, betweenTags ? container : null, false)));
    }

    private void fragment(FragmentInline node) {
        Place place = Place.LINE;
        Node parent = parent(node);
        Node around = parent;
        while (!(around instanceof Block) && !(around instanceof TableCell)) {
            if (around instanceof Image) {
                return;
            }
            place = around instanceof Link || place == Place.LINK ? Place.LINK : Place.EMPHASIS;
            around = parent(around);
        }
        boolean splits = node.isBlock() && !(around instanceof Heading);
        Node container = splits ? around instanceof Paragraph ? parent(around) : around : parent;
        if (around instanceof TableCell) {
            place = Place.CELL;
        } else if (around instanceof Heading) {
            place = Place.HEADING;
        }
        seen(node.index(), place, container, splits);
    }

    private static Node parent(Node node) {
        Node parent = Objects.requireNonNull(node.getParent());
        while (parent instanceof TextBase) {
            parent = Objects.requireNonNull(parent.getParent());
        }
        return parent;
    }

    private void seen(int index, Place place, @Nullable Node container, boolean splits) {
        seen.set(index);
        visitor.fragment(index, place, container, splits);
    }
}
