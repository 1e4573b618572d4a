package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import dev.foreword.markdown.Typography;
import org.jspecify.annotations.Nullable;

/**
 * The text that Hugo makes an id of, since 0.144 ({@code TextPlain} in its {@code markup/goldmark}).
 *
 * <p>It is not what readers see: of emphasis, links and images only the first node inside counts, and a text inside
 * ends with the first mark in it, even one that marks nothing; addresses that are links by themselves count for
 * nothing; of entities only those with a name are resolved, in code too. Links to the headings of a site that moves
 * depend on it.
 */
final class HeadingText {

    private final TextWriter text;
    private final Typography typography;
    private final StringBuilder out = new StringBuilder();

    private HeadingText(TextWriter text, Typography typography) {
        this.text = text;
        this.typography = typography;
    }

    /** The text of a heading or a term, with its line ends. */
    static String of(Node parent, TextWriter text, Typography typography) {
        HeadingText heading = new HeadingText(text, typography);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            heading.add(node);
        }
        return heading.withNamesResolved();
    }

    private void add(Node child) {
        if (child instanceof Text) {
            String raw = raw(child);
            // A fragment between two blanks leaves one, so that an id does not get two hyphens.
            out.append(child.getPrevious() instanceof FragmentInline && endsBlank() ? raw.stripLeading() : raw);
            return;
        }
        Node node = child;
        while (node != null && !leaf(node)) {
            node = node.getFirstChild();
            if (node instanceof Text || node instanceof FragmentInline) {
                firstText(node);
                return;
            }
        }
    }

    /** Adds what has no nodes inside; false for anything else. */
    private boolean leaf(Node node) {
        if (node instanceof SmartText smart) {
            out.append(typography.text(smart.mark()));
        } else if (isLineEnd(node)) {
            out.append('\n');
        } else if (node instanceof Code code) {
            String raw = text.plainCode(code.getText().toString());
            int lineEnd = raw.indexOf('\n');
            out.append(raw, 0, lineEnd < 0 ? raw.length() : lineEnd + 1);
        } else if (node instanceof HtmlInlineBase) {
            out.append(withoutTags(node.getChars().toString()));
        } else {
            return node.getFirstChild() == null;
        }
        return true;
    }

    /** Adds the text that an element begins with: goldmark cuts it behind marks; a line end belongs to it. */
    private void firstText(Node first) {
        Node node = first;
        while (node instanceof Text || node instanceof FragmentInline) {
            String raw = node instanceof Text ? raw(node) : "";
            int end = firstMarkEnd(raw);
            out.append(raw, 0, end);
            if (end < raw.length()) {
                return;
            }
            node = node.getNext();
        }
        if (isLineEnd(node)) {
            out.append('\n');
        }
    }

    private String raw(Node node) {
        return text.plainCode(node.getChars().toString());
    }

    /** Where the first run of marks that are none ends, or the text before a run of backticks. */
    private static int firstMarkEnd(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean bracket = c == '[' || c == '!' && Scan.startsWith(raw, i + 1, "[");
            if (c == '\\' && i + 1 < raw.length() && CharClass.isAsciiPunctuation(raw.charAt(i + 1))) {
                i++;
            } else if (c == '*' || c == '_' || bracket) {
                return c == '!' ? i + 2 : c == '[' ? i + 1 : runEnd(raw, i);
            } else if (c == '~' || c == '`') {
                int end = runEnd(raw, i);
                if (c == '~' && end - i <= 2) {
                    return end;
                }
                if (c == '`' && i > 0) {
                    return i;
                }
                i = end - 1;
            }
        }
        return raw.length();
    }

    private static int runEnd(String raw, int start) {
        int end = start;
        while (end < raw.length() && raw.charAt(end) == raw.charAt(start)) {
            end++;
        }
        return end;
    }

    private static String withoutTags(String html) {
        StringBuilder words = new StringBuilder();
        boolean inTag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<' || c == '>') {
                inTag = c == '<';
            } else if (!inTag) {
                words.append(c);
            }
        }
        return words.toString().strip();
    }

    private String withNamesResolved() {
        StringBuilder resolved = new StringBuilder(out.length());
        int i = 0;
        while (i < out.length()) {
            boolean named = out.charAt(i) == '&' && i + 1 < out.length() && out.charAt(i + 1) != '#';
            int end = named ? Entities.end(out, i, out.length()) : -1;
            String decoded = end < 0 ? null : Entities.decode(out, i, end);
            if (decoded == null) {
                resolved.append(out.charAt(i++));
            } else {
                resolved.append(decoded);
                i = end;
            }
        }
        return resolved.toString();
    }

    private static boolean isLineEnd(@Nullable Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    private boolean endsBlank() {
        return out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
    }
}
