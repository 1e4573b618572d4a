package dev.foreword.content.internal;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.foreword.footnote.internal.TreeWalk;
import dev.foreword.shortcode.internal.NearTags.NearTag;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Leaves out what looks like a tag in code and HTML, where other languages have their braces. */
public final class NearTagCheck {

    private NearTagCheck() {}

    public static List<Diagnostic> check(List<NearTag> tags, Node document, OffsetMap map) {
        if (tags.isEmpty()) {
            return List.of();
        }
        List<Span> code = new ArrayList<>();
        TreeWalk.walk(document, node -> {
            if (isCode(node) && node.getEndOffset() > node.getStartOffset()) {
                code.add(map.span(node.getStartOffset(), node.getEndOffset()));
            }
            return true;
        });
        List<Diagnostic> found = new ArrayList<>();
        int at = 0;
        for (NearTag tag : tags) {
            while (at < code.size() && code.get(at).end() <= tag.start()) {
                at++;
            }
            if (at == code.size() || tag.start() < code.get(at).start()) {
                found.add(tag.diagnostic());
            }
        }
        return found;
    }

    private static boolean isCode(Node node) {
        return node instanceof Code
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof HtmlBlockBase
                || node instanceof HtmlInlineBase;
    }
}
