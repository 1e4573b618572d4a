package dev.foreword.markdown.internal;

/** Finds the ends of lines one after the other: a line feed, a carriage return, or both. For one text and one thread. */
final class LineEnds {

    private static final char LINE_FEED = '\n';
    private static final char RETURN = '\r';

    private final String text;

    /** The next one of each kind; the length of the text when there is none left. */
    private int nextLineFeed = -1;

    private int nextReturn = -1;

    LineEnds(String text) {
        this.text = text;
    }

    /** Where the line that begins here ends, without what ends it; a line is never asked for before an earlier one. */
    int contentEnd(int lineStart) {
        if (nextLineFeed < lineStart) {
            nextLineFeed = next(LINE_FEED, lineStart);
        }
        if (nextReturn < lineStart) {
            nextReturn = next(RETURN, lineStart);
        }
        return Math.min(nextLineFeed, nextReturn);
    }

    /** Where the next line begins. */
    int behind(int contentEnd) {
        boolean both = contentEnd == nextReturn && contentEnd + 1 == nextLineFeed;
        return Math.min(contentEnd + (both ? 2 : 1), text.length());
    }

    private int next(char end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found;
    }
}
