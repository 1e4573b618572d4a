package dev.foreword.markdown.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of plain text, each behind the marks of the quotes and lists that it is in.
 *
 * <p>Line breaks are only written when something follows them. Blanks at the beginning and the end of a line are not
 * written, but for those of code.
 */
final class TextLines {

    /** Deeper containers do not indent any more: lines would grow without bounds. */
    private static final int DEEPEST = 10;

    private final StringBuilder out = new StringBuilder();
    private final List<Container> containers = new ArrayList<>();
    private int breaks;
    private boolean blank;

    private static final class Container {
        final String first;
        final String rest;
        boolean begun;

        Container(String first, String rest) {
            this.first = first;
            this.rest = rest;
        }
    }

    /** What comes next begins behind so many line breaks at least: one for a new line, two for a blank line. */
    void gap(int lineBreaks) {
        breaks = Math.max(breaks, lineBreaks);
        blank = false;
    }

    /** One more line break. */
    void newLine() {
        breaks++;
        blank = false;
    }

    /** A container begins. */
    void push(String first, String rest) {
        containers.add(new Container(first, containers.size() < DEEPEST ? rest : ""));
    }

    /** The innermost container ends; its mark is there even if it is empty. */
    void pop() {
        if (!containers.get(containers.size() - 1).begun) {
            begin();
            trim();
        }
        containers.remove(containers.size() - 1);
    }

    /** Running text: blanks that follow each other are one, a line break begins a line. */
    void text(String text) {
        blank |= wouldMakeTag(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                gap(1);
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f') {
                blank = true;
            } else {
                boolean lineStart = begin();
                if (blank && !lineStart) {
                    out.append(' ');
                }
                blank = false;
                out.append(c);
            }
        }
    }

    /** Two pieces that Markdown held apart must not look like a shortcode. */
    private boolean wouldMakeTag(String text) {
        int end = out.length();
        if (end == 0 || text.isEmpty() || out.charAt(end - 1) != '{') {
            return false;
        }
        return text.startsWith("{<")
                || text.startsWith("{%")
                || end > 1 && out.charAt(end - 2) == '{' && (text.charAt(0) == '<' || text.charAt(0) == '%');
    }

    /** A line of code, written as it is. */
    void code(String line) {
        if (!line.isEmpty()) {
            begin();
            out.append(line);
        }
    }

    /** Makes the line that is being written, if there is none; whether that was so. */
    private boolean begin() {
        boolean lineStart = out.length() == 0 || breaks > 0;
        boolean marks = !containers.isEmpty() && !containers.get(containers.size() - 1).begun;
        if (out.length() > 0) {
            for (int i = 0; i < breaks; i++) {
                out.append('\n');
                if (i < breaks - 1) {
                    blankLine();
                }
            }
        }
        breaks = 0;
        if (lineStart || marks) {
            for (Container container : containers) {
                if (lineStart || !container.begun) {
                    out.append(container.begun ? container.rest : container.first);
                }
                container.begun = true;
            }
        }
        return lineStart || marks;
    }

    /** A blank line within quotes has their marks. */
    private void blankLine() {
        for (Container container : containers) {
            if (!container.begun) {
                break;
            }
            out.append(container.rest);
        }
        trim();
    }

    private void trim() {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
