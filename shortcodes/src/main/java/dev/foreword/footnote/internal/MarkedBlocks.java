package dev.foreword.footnote.internal;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The outermost blocks of a document in which a few characters occur, for walks that pass over the others: in a long
 * document it is slow to come by a block.
 *
 * <p>The parser tells of each block when it has ended, while it is at hand. That is good for one walk, since afterwards
 * the document may be changed by whoever has it; for any other walk the blocks are looked through once more.
 */
public final class MarkedBlocks {

    private static final DataKey<Map<String, MarkedBlocks>> TOLD =
            new DataKey<>("FOREWORD_MARKED_BLOCKS", Map.of(), document -> new ConcurrentHashMap<>());

    private final Occurrences occurrences;
    private final List<Node> blocks = new ArrayList<>();

    private MarkedBlocks(String wanted, String text) {
        this.occurrences = Occurrences.of(wanted, text);
    }

    /** To be told of the outermost blocks of a document, in their order; its text is that of the document. */
    public static MarkedBlocks begin(String wanted, Document document, String text) {
        MarkedBlocks marked = new MarkedBlocks(wanted, text);
        TOLD.get(document).put(wanted, marked);
        return marked;
    }

    /** Those of a document, as they were told if this is the first to ask; its text is what its offsets count in. */
    public static MarkedBlocks take(String wanted, Document document, String text) {
        MarkedBlocks told = document.contains(TOLD) ? TOLD.get(document).remove(wanted) : null;
        if (told != null) {
            return told;
        }
        MarkedBlocks marked = new MarkedBlocks(wanted, text);
        document.getChildren().forEach(marked::add);
        return marked;
    }

    /** Tells of the next block, which is as long as it will be. */
    public void add(Node block) {
        if (!occurrences.isEmpty() && occurrences.mayBeIn(block)) {
            blocks.add(block);
        }
    }

    /** Tells that what was told of a document is not true any more: blocks have come behind, or out of their order. */
    public static void forget(Document document) {
        TOLD.get(document).clear();
    }

    /** Where the characters occur. */
    public Occurrences occurrences() {
        return occurrences;
    }

    /** The blocks, in reading order. */
    public List<Node> blocks() {
        // The parser takes out what became part of another one.
        blocks.removeIf(block -> block.getParent() == null);
        return blocks;
    }
}
