package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.Notation;
import dev.foreword.shortcode.ShortcodeNode;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Edit;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds texts that are no tags but were hardly meant to be seen, since they name a shortcode that there is:
 * {@code {{ < note >}}}, {@code {{ note }}}, <code>{% note %}</code>, {@code {{&lt; note &gt;}}}.
 */
public final class NearTags {

    /** What a left delimiter becomes when it is written, or copied, wrongly; blanks may follow. */
    private static final List<String> LEFTS = List.of(
            "{{&lt;", "{{ &lt;", "{{ <", "{{ %", "{ {<", "{ {%", "{ { <", "{ { %", "{<", "{%-", "{%", "{{-", "{{");

    private static final List<String> RIGHTS = List.of(
            "&gt;}}", "&gt; }}", "> }}", "% }}", ">}}", "%}}", ">} }", "%} }", "> } }", ">}", "-%}", "%}", "-}}", "}}");

    /** How far behind its beginning such a text may end. */
    private static final int FAR = 300;

    /** Who has written so many of them needs no list. */
    private static final int MOST = 10_000;

    private final SourceText source;
    private final String text;
    private final Shortcodes shortcodes;
    private final List<NearTag> found = new ArrayList<>(0);

    /** Of the last call of each name. */
    private final Map<String, Notation> notations = new HashMap<>();

    private NearTags(SourceText source, Shortcodes shortcodes) {
        this.source = source;
        this.text = source.text();
        this.shortcodes = shortcodes;
    }

    /**
     * One of them.
     *
     * @param start where it begins
     * @param closing whether it would close a call
     */
    public record NearTag(int start, boolean closing, Diagnostic diagnostic) {}

    /** Those in all texts of these nodes; code is text here, too. */
    static List<NearTag> in(SourceText source, List<ShortcodeNode> nodes, Shortcodes shortcodes) {
        NearTags tags = new NearTags(source, shortcodes);
        tags.find(nodes);
        return tags.found;
    }

    /** As deep as the nesting of the document, which the parser limits. */
    private void find(List<ShortcodeNode> nodes) {
        for (ShortcodeNode node : nodes) {
            if (node instanceof ShortcodeNode.Text part) {
                find(part.span());
            } else if (node instanceof ShortcodeNode.Call call) {
                notations.put(call.name(), call.notation());
                call.inner().ifPresent(this::find);
            }
        }
    }

    private void find(Span span) {
        int at = text.indexOf('{', span.start());
        while (at >= 0 && at < span.end() && found.size() < MOST) {
            int next = at + 1;
            // What has a right delimiter is a tag, and its faults have been told.
            if (at + Delimiters.LENGTH > span.end() || !Delimiters.isLeft(text, at)) {
                next = Math.max(next, read(at, span.end()));
            } else {
                next = at + Delimiters.LENGTH;
            }
            at = text.indexOf('{', next);
        }
    }

    /** Where to go on. */
    private int read(int start, int end) {
        for (String left : LEFTS) {
            if (text.startsWith(left, start)) {
                return read(start, start + left.length(), end);
            }
        }
        return start;
    }

    private int read(int start, int leftEnd, int end) {
        int at = Words.skipBlanks(text, leftEnd, Math.min(end, leftEnd + 3));
        boolean closing = at < end && text.charAt(at) == '/';
        int nameStart = Words.skipBlanks(text, closing ? at + 1 : at, Math.min(end, at + 3));
        int nameEnd = Words.skipName(text, nameStart, Math.min(end, nameStart + FAR));
        if (nameEnd == nameStart) {
            return start;
        }
        String name = text.substring(nameStart, nameEnd);
        boolean ends = name.startsWith("end") && shortcodes.find(name).isEmpty();
        if (ends) {
            name = name.substring("end".length());
            closing = true;
        }
        if (shortcodes.find(name).isEmpty()) {
            return start;
        }
        for (int i = nameEnd; i < Math.min(end, nameEnd + FAR) && text.charAt(i) != '\n'; i++) {
            for (String right : RIGHTS) {
                if (text.startsWith(right, i) && i + right.length() <= end) {
                    String middle = closing ? "/" + name : text.substring(at, i).strip();
                    add(new Span(start, i + right.length()), new Span(start, leftEnd), name, closing, middle);
                    return i + right.length();
                }
            }
            if (text.charAt(i) == '{') {
                break;
            }
        }
        return start;
    }

    private void add(Span span, Span left, String name, boolean closing, String middle) {
        Notation notation =
                text.substring(span.start(), left.end()).contains("%") || text.startsWith("%", span.end() - 3)
                        ? Notation.MARKDOWN
                        : Notation.STANDARD;
        String tag =
                notation.leftDelimiter() + " " + middle + (middle.endsWith("/") ? "" : " ") + notation.rightDelimiter();
        found.add(new NearTag(
                span.start(),
                closing,
                Diagnostic.warning("shortcode.suspicious", source, span)
                        .help(
                                tag.length() < FaultWords.LONGEST_LINE
                                        ? "write " + tag
                                        : "a tag stands between {{< and >}}, or between {{% and %}}")
                        .fix(new Fix("write it as a tag", List.of(new Edit(span, tag))))
                        .message("expected \"{{<\" or \"{{%\" before the name \"" + name + "\", found \""
                                + source.slice(left) + "\"; so this is no tag but text")));
    }
}
