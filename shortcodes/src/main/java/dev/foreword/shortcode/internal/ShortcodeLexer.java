package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.Notation;
import dev.foreword.shortcode.ShortcodeLimits;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tags of a text; everything between them is text.
 *
 * <p>Only <code>{{&lt;</code> and <code>{{%</code> begin a tag, wherever they stand: the lexer knows nothing of
 * Markdown or HTML, just as Hugo's. Where Hugo's stops at the first fault, this one goes on at the next left delimiter.
 */
final class ShortcodeLexer {

    private final SourceText source;
    private final String text;
    private final int end;
    private final long maxTags;
    private final TagLexer tagLexer;
    private final List<Tag> tags = new ArrayList<>();
    private final List<Diagnostic> diagnostics;

    /** From here on there is no end of a comment in the notation; searching again and again would be quadratic. */
    private final int[] noCommentEnd = {Integer.MAX_VALUE, Integer.MAX_VALUE};

    private ShortcodeLexer(SourceText source, Span body, ShortcodeLimits limits, List<Diagnostic> diagnostics) {
        this.source = source;
        this.text = source.text();
        this.end = body.end();
        this.diagnostics = diagnostics;
        this.maxTags = Math.max(limits.tags(), (long) limits.tags() * body.length() / 1_000_000);
        this.tagLexer = new TagLexer(source, end, limits.arguments(), tags, diagnostics);
    }

    /** The tags in order; faults are added to the list. */
    static List<Tag> tags(SourceText source, Span body, ShortcodeLimits limits, List<Diagnostic> diagnostics) {
        int first = Delimiters.nextLeft(source.text(), body.start(), body.end());
        return first < 0 ? List.of() : new ShortcodeLexer(source, body, limits, diagnostics).run(first);
    }

    private List<Tag> run(int first) {
        int at = first;
        for (long count = 0; at >= 0; count++) {
            if (count == maxTags) {
                diagnostics.add(tooMany(at));
                break;
            }
            Notation notation = Delimiters.notationAt(text, at);
            boolean comment = at + 5 <= end && text.charAt(at + 3) == '/' && text.charAt(at + 4) == '*';
            int next = comment ? comment(at, notation) : tag(at, notation);
            at = Delimiters.nextLeft(text, next, end);
        }
        return tags;
    }

    private Diagnostic tooMany(int at) {
        return Diagnostic.error("limit.shortcodes", source, new Span(at, at + Delimiters.LENGTH))
                .help("split the page")
                .message("the page has more than " + maxTags
                        + " tags of shortcodes; from here on they are shown as text");
    }

    private int tag(int at, Notation notation) {
        Tag tag = tagLexer.read(at, notation);
        if (tag != null) {
            tags.add(tag);
        }
        assert tagLexer.resumeAt() > at : "the lexer must get on";
        return tagLexer.resumeAt();
    }

    private Diagnostic unclosedComment(int at, Notation notation) {
        TagFaults faults = new TagFaults(source, end);
        faults.tag(at, notation);
        return faults.unclosedComment(at, noCommentEnd[notation.ordinal()] < at + 4);
    }

    private int comment(int at, Notation notation) {
        int found =
                at + 4 < noCommentEnd[notation.ordinal()] ? text.indexOf("*/" + notation.rightDelimiter(), at + 4) : -1;
        if (found < 0 || found + 5 > end) {
            noCommentEnd[notation.ordinal()] = Math.min(noCommentEnd[notation.ordinal()], at + 4);
            diagnostics.add(unclosedComment(at, notation));
            return at + 5;
        }
        // Hugo does not take the one star of {{</*/>}} for both marks, nor does it look any further.
        if (found == at + 4) {
            diagnostics.add(unclosedComment(at, notation));
            return at + 5;
        }
        tags.add(Tag.escaped(notation, at, found + 5));
        return found + 5;
    }
}
