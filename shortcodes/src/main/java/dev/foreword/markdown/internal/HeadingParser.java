package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code ## heading}, and a paragraph with a line of {@code =} or {@code -} under it. */
final class HeadingParser extends AbstractBlockParser {

    private static final int MAX_LEVEL = 6;

    private final Heading block = new Heading();

    private @Nullable Block paragraph;

    private HeadingParser(int level) {
        block.setLevel(level);
    }

    static @Nullable BlockStart startAtx(ParserState state, MarkdownOptions options) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int markerEnd = Scan.skip(line, start, '#');
        int level = markerEnd - start;
        if (level > MAX_LEVEL || markerEnd < line.length() && !Scan.isIndent(line.charAt(markerEnd))) {
            return BlockStart.none();
        }
        HeadingParser parser = new HeadingParser(level);
        parser.block.setOpeningMarker(line.subSequence(start, markerEnd));
        int textStart = Scan.skipBlanks(line, markerEnd);
        BasedSequence text = line.subSequence(textStart, Scan.trimEnd(line, textStart, line.length()));
        int length = text.length();
        text = parser.withoutAttributes(text, state, options);
        int closing = closingStart(text);
        // As goldmark: attributes follow the first run that could close the heading, or all runs are text.
        boolean closed = closing < text.length() && (text.length() == length || firstRun(text) == closing);
        if (closed) {
            parser.block.setClosingMarker(text.subSequence(closing));
            text = text.subSequence(0, Scan.trimEnd(text, 0, closing));
            if (BlockAttributes.of(state.getProperties(), parser.block).isEmpty()) {
                text = parser.withoutAttributes(text, state, options);
            }
        }
        parser.block.setText(text);
        parser.block.setChars(line.subSequence(start, Scan.trimEnd(line, start, line.length())));
        return BlockStart.of(parser).atIndex(line.length());
    }

    /** Where the closing run of {@code #} starts, or the end of the text when there is none. */
    private static int closingStart(CharSequence text) {
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) == '#') {
            at--;
        }
        return at == 0 || Scan.isIndent(text.charAt(at - 1)) ? at : text.length();
    }

    /** Where the first run of {@code #} starts that has a blank before it and no backslash. */
    private static int firstRun(CharSequence text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '#' && (at == 0 || Scan.isIndent(text.charAt(at - 1)))) {
                return at;
            }
        }
        return text.length();
    }

    static @Nullable BlockStart startSetext(ParserState state, BlockParser parent, MarkdownOptions options) {
        if (!(parent instanceof ParagraphParser paragraph)) {
            return BlockStart.none();
        }
        if (!isUnderline(state)) {
            return BlockStart.none();
        }
        List<BasedSequence> lines = paragraph.getBlockContent().getLines();
        int definitions = LinkDefinitions.countLines(lines, LinkReferences.of(state.getProperties()));
        if (definitions == lines.size()) {
            return BlockStart.none();
        }
        return setext(state, lines.subList(definitions, lines.size()), paragraph.getBlock(), options)
                .replaceActiveBlockParser();
    }

    /** A heading of the lines, underlined by this line. */
    static BlockStart setext(
            ParserState state, List<BasedSequence> lines, @Nullable Block paragraph, MarkdownOptions options) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int end = Scan.skip(line, start, line.charAt(start));
        HeadingParser parser = new HeadingParser(line.charAt(start) == '=' ? 1 : 2);
        parser.paragraph = paragraph;
        BlockText content = BlockText.ofLines(lines);
        BasedSequence text = content.slice(0, content.length());
        text = parser.withoutAttributes(text, state, options);
        parser.block.setText(text);
        parser.block.setClosingMarker(line.subSequence(start, end));
        parser.block.setChars(line.baseSubSequence(text.getStartOffset(), line.getStartOffset() + end));
        return BlockStart.of(parser).atIndex(line.length());
    }

    /** The paragraph that it was before the line under it. */
    @Nullable
    Block paragraph() {
        return paragraph;
    }

    /** Whether the line is made of one character, blanks around it aside. */
    static boolean isUnderline(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        return Scan.isBlankFrom(line, Scan.skip(line, start, line.charAt(start))) && !Indents.hasTab(state);
    }

    /**
     * Whether the line would underline a heading, were there text over it; goldmark has closed the paragraph by then,
     * so that the line is not in one.
     */
    static boolean isOnlyDefinitions(ParserState state, BlockParser parent) {
        // All else that is an underline has become a heading.
        return parent instanceof ParagraphParser && isUnderline(state);
    }

    private BasedSequence withoutAttributes(BasedSequence text, ParserState state, MarkdownOptions options) {
        if (!options.has(MarkdownFeature.HEADING_ATTRIBUTES)) {
            return text;
        }
        int lastLine = text.lastIndexOf('\n') + 1;
        BlockAttributes.Found found = BlockAttributes.atEnd(text.subSequence(lastLine));
        if (found == null) {
            return text;
        }
        BlockAttributes.put(state.getProperties(), block, found.attributes());
        int end = lastLine + found.start();
        return text.subSequence(0, Scan.trimEnd(text, 0, end));
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {}
}
