package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Writes code blocks as goldmark does without a highlighter: the language is a class. */
final class CodeBlocks {

    private CodeBlocks() {}

    static void write(StringBuilder out, Block block, TextWriter text, Origins origins) {
        out.append("<pre><code");
        String language = block instanceof FencedCodeBlock fenced ? language(fenced.getInfo()) : "";
        if (!language.isEmpty()) {
            out.append(" class=\"language-");
            text.attribute(out, language, 0, language.length());
            out.append('"');
        }
        out.append('>');
        for (BasedSequence line : block.getContentLines()) {
            String content = line.toString();
            int end = content.length();
            while (end > 0 && (content.charAt(end - 1) == '\n' || content.charAt(end - 1) == '\r')) {
                end--;
            }
            int start = out.length();
            text.code(out, content, 0, end);
            origins.wrote(start, out.length(), line.getStartOffset(), line.getStartOffset() + end);
            out.append('\n');
        }
        out.append("</code></pre>\n");
    }

    private static String language(BasedSequence info) {
        int end = 0;
        // goldmark does not know tabs here.
        while (end < info.length() && info.charAt(end) != ' ') {
            end++;
        }
        return info.subSequence(0, end).toString();
    }
}
