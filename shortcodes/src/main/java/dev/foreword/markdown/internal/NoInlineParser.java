package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserOptions;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stands where flexmark's document parser wants an inline parser, and reads nothing: {@link PageInlineParser} does, when
 * all blocks are made.
 *
 * <p>Of the many methods flexmark calls three; the rest are for its own inline parser and the extensions of that.
 */
final class NoInlineParser implements InlineParser {

    private final Parsing parsing;

    /** With flexmark's table of patterns, which its block parsers ask for. */
    NoInlineParser(Parsing parsing) {
        this.parsing = parsing;
    }

    @Override
    public Parsing getParsing() {
        return parsing;
    }

    @Override
    public void initializeDocument(Document document) {}

    @Override
    public void finalizeDocument(Document document) {}

    @Override
    public void parse(BasedSequence content, Node block) {
        throw unsupported();
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("inlines are read by PageInlineParser, which is not flexmark's");
    }

    @Override
    public ArrayList<BasedSequence> getCurrentText() {
        throw unsupported();
    }

    @Override
    public BasedSequence getInput() {
        throw unsupported();
    }

    @Override
    public void setInput(BasedSequence input) {
        throw unsupported();
    }

    @Override
    public int getIndex() {
        throw unsupported();
    }

    @Override
    public void setIndex(int index) {
        throw unsupported();
    }

    @Override
    public Node getBlock() {
        throw unsupported();
    }

    @Override
    public void setBlock(Node block) {
        throw unsupported();
    }

    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        throw unsupported();
    }

    @Override
    public BasedSequence @Nullable [] matchWithGroups(Pattern pattern) {
        throw unsupported();
    }

    @Override
    public @Nullable Matcher matcher(Pattern pattern) {
        throw unsupported();
    }

    @Override
    public char peek() {
        throw unsupported();
    }

    @Override
    public char peek(int ahead) {
        throw unsupported();
    }

    @Override
    public boolean flushTextNode() {
        throw unsupported();
    }

    @Override
    public Document getDocument() {
        throw unsupported();
    }

    @Override
    public void setDocument(Document document) {
        throw unsupported();
    }

    @Override
    public InlineParserOptions getOptions() {
        throw unsupported();
    }

    @Override
    public void appendText(BasedSequence text) {
        throw unsupported();
    }

    @Override
    public void appendText(BasedSequence text, int beginIndex, int endIndex) {
        throw unsupported();
    }

    @Override
    public void appendNode(Node node) {
        throw unsupported();
    }

    @Override
    public Text appendSeparateText(BasedSequence text) {
        throw unsupported();
    }

    @Override
    public void moveNodes(Node fromNode, Node toNode) {
        throw unsupported();
    }

    @Override
    public boolean spnl() {
        throw unsupported();
    }

    @Override
    public boolean nonIndentSp() {
        throw unsupported();
    }

    @Override
    public boolean sp() {
        throw unsupported();
    }

    @Override
    public boolean spnlUrl() {
        throw unsupported();
    }

    @Override
    public @Nullable BasedSequence toEOL() {
        throw unsupported();
    }

    @Override
    public @Nullable Delimiter getLastDelimiter() {
        throw unsupported();
    }

    @Override
    public @Nullable Bracket getLastBracket() {
        throw unsupported();
    }

    @Override
    public @Nullable List<Node> parseCustom(
            BasedSequence input,
            Node node,
            BitSet customCharacters,
            Map<Character, CharacterNodeFactory> nodeFactoryMap) {
        throw unsupported();
    }

    @Override
    public void mergeTextNodes(@Nullable Node fromNode, @Nullable Node toNode) {
        throw unsupported();
    }

    @Override
    public void mergeIfNeeded(@Nullable Text first, @Nullable Text last) {
        throw unsupported();
    }

    @Override
    public boolean parseNewline() {
        throw unsupported();
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        throw unsupported();
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        throw unsupported();
    }

    @Override
    public int parseLinkLabel() {
        throw unsupported();
    }

    @Override
    public boolean parseAutolink() {
        throw unsupported();
    }

    @Override
    public boolean parseHtmlInline() {
        throw unsupported();
    }

    @Override
    public boolean parseEntity() {
        throw unsupported();
    }

    @Override
    public void processDelimiters(@Nullable Delimiter stackBottom) {
        throw unsupported();
    }

    @Override
    public void removeDelimitersBetween(Delimiter opener, Delimiter closer) {
        throw unsupported();
    }

    @Override
    public void removeDelimiterAndNode(Delimiter delimiter) {
        throw unsupported();
    }

    @Override
    public void removeDelimiterKeepNode(Delimiter delimiter) {
        throw unsupported();
    }

    @Override
    public void removeDelimiter(Delimiter delimiter) {
        throw unsupported();
    }
}
