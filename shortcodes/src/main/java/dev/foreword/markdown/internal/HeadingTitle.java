package dev.foreword.markdown.internal;

import org.jspecify.annotations.Nullable;

/**
 * Keeps of a heading what may stand inside of a link in a table of contents: everything but links, notes and
 * comments. Nothing is written twice for it; it copies what the writer wrote.
 */
final class HeadingTitle {

    private final StringBuilder title = new StringBuilder();
    private @Nullable StringBuilder heading;
    private int copied;

    void open(StringBuilder out) {
        heading = out;
        title.setLength(0);
        copied = out.length();
    }

    /** An inline of this kind was entered or left, and this was written for it. */
    void wrote(NodeKind kind, StringBuilder out, int start) {
        // The text of a note that is written amid the heading goes to another output.
        if (out != heading || out.length() == start) {
            return;
        }
        switch (kind) {
            case LINK, FOOTNOTE -> replace(start, "");
            case AUTO_LINK, MAIL_LINK -> {
                String link = out.substring(start);
                replace(start, link.substring(link.indexOf('>') + 1, link.lastIndexOf('<')));
            }
            case HTML_INLINE -> {
                if (isLinkOrComment(out, start)) {
                    replace(start, "");
                }
            }
            case FRAGMENT -> {
                if (out.indexOf("<a", start) >= 0) {
                    StringBuilder plain = new StringBuilder();
                    FragmentText.of(out.substring(start)).chars().forEach(c -> TextWriter.escape(plain, (char) c));
                    replace(start, plain.toString());
                }
            }
            default -> {}
        }
    }

    /** The title; the heading's content ends with the output. */
    String close(StringBuilder out) {
        title.append(out, copied, out.length());
        heading = null;
        return title.toString();
    }

    private void replace(int start, String replacement) {
        StringBuilder out = heading;
        if (out != null) {
            title.append(out, copied, start).append(replacement);
            copied = out.length();
        }
    }

    private static boolean isLinkOrComment(StringBuilder out, int start) {
        int name = Scan.startsWith(out, start, "</") ? start + 2 : start + 1;
        boolean link = name + 1 < out.length()
                && (out.charAt(name) | 0x20) == 'a'
                && !Character.isLetterOrDigit(out.charAt(name + 1))
                && out.charAt(name + 1) != '-';
        return link || Scan.startsWith(out, start, "<!--");
    }
}
