package dev.foreword.markdown.internal;

import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataKey;

/**
 * An empty list item with a blank line behind it, the latest of a document.
 *
 * <p>Nothing but items may follow it, and goldmark keeps the note of it for all lists at once: the lists around close as
 * well, unless an item comes next.
 */
final class EmptyItem {

    private static final DataKey<EmptyItem> KEY =
            new DataKey<>("FOREWORD_EMPTY_ITEM", new EmptyItem(), options -> new EmptyItem());

    boolean isBeforeBlankLine;

    private EmptyItem() {}

    static EmptyItem of(ParserState state) {
        return KEY.get(state.getProperties());
    }
}
