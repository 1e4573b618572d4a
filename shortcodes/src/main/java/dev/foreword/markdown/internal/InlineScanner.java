package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.foreword.footnote.internal.FootnoteSyntax;
import dev.foreword.markdown.MarkdownFeature;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.markdown.Typography.Mark;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one block's text into {@link InlineTokens}, from left to right and once.
 *
 * <p>Most characters are plain and are skipped by a table. What stands between two tokens is text, escapes and entities
 * included: whoever writes the page resolves them.
 */
final class InlineScanner {

    /** How many elements a reference to a note counts for: it is numbered, and the note links back to it. */
    private static final int REFERENCE = 4;

    /** How many an address counts for: it is as large as so many stretches of text. */
    private static final int ADDRESS = 4;

    private final InlineContext context;
    private final MarkdownOptions options;
    private BlockText text = BlockText.EMPTY;
    private char[] chars = text.array();
    private boolean tableCell;
    private final InlineTokens tokens;
    private final DelimiterStack delimiters = new DelimiterStack();
    private boolean linkify;
    private boolean[] special;
    private final boolean passes;
    private @Nullable PassthroughSyntax passthrough;
    private @Nullable AddressSyntax addresses;
    private @Nullable HtmlSyntax html;
    private @Nullable BacktickRuns backticks;
    private @Nullable LinkEnds linkEnds;
    private @Nullable Bracket bracket;

    /** How many links there are so far: an opening bracket from before the last one can make no link. */
    private int links;

    private int position;

    /** Where the text begins that is in no token yet. */
    private int textStart;

    /** For all blocks of a document, one after another. */
    InlineScanner(InlineContext context) {
        this.context = context;
        this.options = context.options();
        this.tokens = context.tokens();
        this.special = context.special().table(false);
        this.passes = !options.passthroughInline().isEmpty()
                || !options.passthroughBlock().isEmpty();
    }

    private void start(BlockText block, boolean cell) {
        text = block;
        chars = block.array();
        tableCell = cell;
        linkify = options.has(MarkdownFeature.LINKIFY) && AddressSyntax.mayHold(chars);
        special = context.special().table(linkify);
        passthrough = passes ? new PassthroughSyntax(options, chars) : null;
        addresses = null;
        html = null;
        backticks = null;
        linkEnds = null;
        bracket = null;
        links = 0;
        position = 0;
        textStart = 0;
        tokens.clear();
        delimiters.clear();
        context.typographer().startBlock();
    }

    /** The tokens; they are good until the next block is scanned. With more than {@code most} of them it stops. */
    InlineTokens scan(BlockText block, boolean cell, int most) {
        start(block, cell);
        startOfText();
        while (tokens.weight() <= most) {
            position = nextSpecial();
            if (position >= chars.length) {
                break;
            }
            special(chars[position]);
        }
        tokens.text(textStart, chars.length);
        if (tokens.weight() <= most) {
            delimiters.process(null);
        }
        return tokens;
    }

    /** The whole block at hand as text in which nothing but fragments is an element. */
    InlineTokens scanAsText() {
        tokens.clear();
        position = 0;
        textStart = 0;
        while (position < chars.length) {
            if (FragmentMarker.isStart(chars[position])) {
                fragmentInText();
            } else {
                position++;
            }
        }
        tokens.text(textStart, chars.length);
        return tokens;
    }

    /** Where the text ends that needs no look: most of what there is. */
    private int nextSpecial() {
        char[] all = chars;
        boolean[] known = special;
        int at = position;
        while (at < all.length
                && (all[at] < SpecialCharacters.TABLE ? !known[all[at]] : !FragmentMarker.isStart(all[at]))) {
            at++;
        }
        return at;
    }

    private void special(char c) {
        if (passthrough != null && passedThrough(passthrough)) {
            return;
        }
        switch (c) {
            case '\\' -> backslash();
            case '\n', '\r' -> lineEnd();
            case '`' -> codeSpan();
            case '*', '_' -> delimiterRun(c, runEnd(c));
            case '~' -> tilde();
            case '^' -> extra(c, 1);
            case '+', '=' -> extra(c, 2);
            case '[' -> openingBracket(position);
            case '!' -> exclamation();
            case ']' -> closingBracket();
            case '<' -> angle();
            case ' ', '(' -> {
                position++;
                bareAddress();
            }
            case '>', '-', '.', '\'', '"' -> smart();
            default -> fragment();
        }
    }

    /** Ends the text before an element that covers what lies from the position to {@code end}. */
    private void element(int end, Node node) {
        tokens.text(textStart, position);
        tokens.leaf(position, end, node);
        continueAt(end);
    }

    private void continueAt(int end) {
        position = end;
        textStart = end;
        startOfText();
    }

    private int runEnd(char c) {
        int end = position + 1;
        while (end < chars.length && chars[end] == c) {
            end++;
        }
        return end;
    }

    private boolean passedThrough(PassthroughSyntax syntax) {
        int end = syntax.end(position);
        if (end == 0) {
            int escaped = syntax.escapedEnd(position);
            position = Math.max(position, escaped);
            return escaped > 0;
        }
        if (end < 0) {
            position = -end;
        } else {
            element(end, new Passthrough(text.cover(position, end), syntax.isBlock()));
        }
        return true;
    }

    // Escapes, line ends, code

    private void backslash() {
        int next = position + 1;
        if (next < chars.length && CharClass.isLineEnd(chars[next])) {
            int end = afterLineEnd(next);
            element(end, new HardLineBreak(text.slice(position, end)));
        } else {
            position = next < chars.length && CharClass.isAsciiPunctuation(chars[next]) ? next + 1 : next;
        }
    }

    private int afterLineEnd(int at) {
        return chars[at] == '\r' && at + 1 < chars.length && chars[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private void lineEnd() {
        int end = afterLineEnd(position);
        int trimmed = position;
        while (trimmed > textStart && CharClass.isBlank(chars[trimmed - 1])) {
            trimmed--;
        }
        boolean hard = position - trimmed > 1 && chars[position - 1] == ' ' && chars[position - 2] == ' ';
        tokens.text(textStart, trimmed);
        Node node = hard ? new HardLineBreak(text.slice(trimmed, end)) : new SoftLineBreak(text.slice(position, end));
        tokens.leaf(hard ? trimmed : position, end, node);
        continueAt(end);
    }

    private void codeSpan() {
        int open = runEnd('`');
        if (backticks == null) {
            backticks = new BacktickRuns(chars);
        }
        int length = open - position;
        int close = backticks.find(open, length);
        if (close < 0) {
            // goldmark makes an element of it, so an address may follow.
            tokens.text(textStart, open);
            continueAt(open);
            return;
        }
        Code code = new Code();
        code.setOpeningMarker(text.slice(position, open));
        code.setText(CodeText.of(text, open, close, tableCell));
        code.setClosingMarker(text.slice(close, close + length));
        code.setChars(text.cover(position, close + length));
        element(close + length, code);
    }

    // Emphasis and strikethrough

    private void delimiterRun(char c, int end) {
        // Signs may begin a superscript, as in x^-1^ and x^'^.
        boolean sign = c == '^' && end < chars.length && "+-'".indexOf(chars[end]) >= 0;
        Flanking flanking = sign ? Flanking.ofLetterAfter(chars, position) : Flanking.of(text, position, end);
        boolean left = flanking.left();
        boolean right = flanking.right();
        boolean canOpen = left && (c != '_' || !right || flanking.punctuationBefore());
        boolean canClose = right && (c != '_' || !left || flanking.punctuationAfter());
        Delimiter delimiter = new Delimiter(c, position, end - position, canOpen, canClose);
        tokens.text(textStart, position);
        tokens.delimiter(position, end, delimiter);
        delimiters.push(delimiter);
        continueAt(end);
    }

    private void tilde() {
        int end = runEnd('~');
        boolean behindTilde = position > 0 && chars[position - 1] == '~';
        if (!behindTilde && context.isTildes(end - position)) {
            delimiterRun('~', end);
        } else {
            position = end;
            bareAddress();
        }
    }

    /** A run of one or two of an extra's characters. */
    private void extra(char c, int least) {
        int end = runEnd(c);
        int length = end - position;
        if (length >= least && length <= 2 && (position == 0 || chars[position - 1] != c)) {
            delimiterRun(c, end);
        } else {
            position = end;
        }
    }

    // Links

    private void exclamation() {
        int next = position + 1;
        if (next < chars.length && chars[next] == '[') {
            openingBracket(next);
        } else {
            position = next;
        }
    }

    /** {@code at} is the bracket itself; before it an exclamation mark may stand at the position. */
    private void openingBracket(int at) {
        if (footnote(at)) {
            return;
        }
        if (bracket != null) {
            bracket.holdsBracket = true;
        }
        tokens.text(textStart, position);
        int token = tokens.bracket(position, at + 1);
        bracket = new Bracket(at > position, token, at + 1, links, delimiters.top(), bracket);
        continueAt(at + 1);
    }

    private boolean footnote(int at) {
        if (!options.has(MarkdownFeature.FOOTNOTE)
                || at + 1 >= chars.length
                || chars[at + 1] != '^'
                || context.footnotes().isEmpty()) {
            return false;
        }
        int start = at + 2;
        int close = FootnoteSyntax.labelEnd(CharBuffer.wrap(chars), start);
        if (close < 0) {
            return false;
        }
        FootnoteBlock block = context.footnotes().get(new String(chars, start, close - start));
        if (block == null) {
            return false;
        }
        Footnote reference =
                new Footnote(text.slice(at, start), text.slice(start, close), text.slice(close, close + 1));
        reference.setFootnoteBlock(block);
        position = at;
        tokens.addWeight(REFERENCE - 1);
        element(close + 1, reference);
        return true;
    }

    private void closingBracket() {
        Bracket opener = bracket;
        int close = position;
        position++;
        if (opener == null) {
            return;
        }
        bracket = opener.previous;
        if (!opener.image && opener.linksBefore != links) {
            return;
        }
        if (linkEnds == null) {
            linkEnds = new LinkEnds(text, context.references());
        }
        LinkTarget target = linkEnds.read(opener, close);
        if (target == null) {
            return;
        }
        int end = linkEnds.end();
        tokens.text(textStart, close);
        tokens.open(opener.token, new LinkSpan(opener.image, target));
        tokens.close(close, end);
        delimiters.process(opener.bottom);
        if (!opener.image) {
            links++;
        }
        continueAt(end);
    }

    // Angle brackets and addresses

    private void angle() {
        int start = position + 1;
        int end = addresses().bracketedEmail(start);
        boolean mail = end > 0;
        if (!mail) {
            end = addresses().bracketedUrl(start);
        }
        if (end > 0) {
            element(end + 1, address(mail, position, start, end, end + 1));
            return;
        }
        if (html == null) {
            html = new HtmlSyntax(chars);
        }
        end = html.end(position);
        if (end > 0) {
            boolean comment = HtmlSyntax.isComment(chars, position);
            element(
                    end,
                    comment
                            ? new HtmlInlineComment(text.slice(position, end))
                            : new HtmlInline(text.slice(position, end)));
            return;
        }
        smart();
    }

    private AddressSyntax addresses() {
        if (addresses == null) {
            addresses = new AddressSyntax(chars);
        }
        return addresses;
    }

    private Node address(boolean mail, int open, int start, int end, int close) {
        tokens.addWeight(ADDRESS - 1);
        BasedSequence address = text.slice(start, end);
        // A bare one has empty marks, which stand where it does: before it may be an indentation.
        BasedSequence opening = open == start ? address.subSequence(0, 0) : text.slice(open, start);
        BasedSequence closing = close == end ? address.subSequence(end - start) : text.slice(end, close);
        return mail ? new MailLink(opening, address, closing) : new AutoLink(opening, address, closing);
    }

    private void startOfText() {
        if (linkify && position < chars.length && !CharClass.isAsciiPunctuation(chars[position])) {
            bareAddress();
        }
    }

    /** A bare address at the position; inside brackets, closed or not, there are none. */
    private void bareAddress() {
        if (!linkify || bracket != null || position >= chars.length) {
            return;
        }
        int end = addresses().bareUrl(position);
        boolean mail = end < 0;
        if (mail) {
            end = addresses().bareEmail(position);
        }
        if (end > 0) {
            element(end, address(mail, position, position, end, end));
        }
    }

    // Typographer and fragments

    private void smart() {
        Typographer typographer = context.typographer();
        Mark mark = options.has(MarkdownFeature.TYPOGRAPHER) ? typographer.mark(text, position) : null;
        if (mark == null) {
            position++;
        } else {
            int end = position + typographer.length();
            element(end, new SmartText(text.slice(position, end), mark));
        }
    }

    private void fragment() {
        if (fragmentInText()) {
            startOfText();
        }
    }

    private boolean fragmentInText() {
        int end = FragmentMarker.end(text, position);
        if (end < 0) {
            position++;
            return false;
        }
        int index = FragmentMarker.index(text, position, end);
        boolean block = chars[position] == FragmentMarker.BLOCK_START;
        tokens.text(textStart, position);
        tokens.leaf(position, end, new FragmentInline(text.slice(position, end), index, block));
        position = end;
        textStart = end;
        return true;
    }
}
