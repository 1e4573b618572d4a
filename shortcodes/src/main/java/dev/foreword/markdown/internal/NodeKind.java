package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/** What a node is to the writer. */
enum NodeKind {
    PARAGRAPH(Paragraph.class),
    HEADING(Heading.class),
    QUOTE(BlockQuote.class),
    BULLET_LIST(BulletList.class),
    ORDERED_LIST(OrderedList.class),
    ITEM(BulletListItem.class, OrderedListItem.class, TaskListItem.class),
    RULE(ThematicBreak.class),
    INDENTED_CODE(IndentedCodeBlock.class),
    FENCED_CODE(FencedCodeBlock.class),
    HTML_BLOCK(HtmlBlock.class, HtmlCommentBlock.class),
    DEFINITION_LIST(DefinitionList.class),
    TERM(DefinitionTerm.class),
    DEFINITION(DefinitionItem.class),
    TABLE(TableBlock.class),
    TABLE_HEAD(TableHead.class),
    TABLE_BODY(TableBody.class),
    TABLE_ROW(TableRow.class),
    TABLE_CELL(TableCell.class),
    FRAGMENT_BLOCK(FragmentBlock.class),
    UNPARSED(UnparsedBlock.class),
    FRAGMENT(FragmentInline.class),
    TEXT(Text.class),
    SMART_TEXT(SmartText.class),
    SOFT_BREAK(SoftLineBreak.class),
    HARD_BREAK(HardLineBreak.class),
    CODE(Code.class),
    EMPHASIS(Emphasis.class),
    STRONG(StrongEmphasis.class),
    STRIKE(Strikethrough.class),
    EXTRA(ExtraInline.class),
    LINK(Link.class),
    IMAGE(Image.class),
    AUTO_LINK(AutoLink.class),
    MAIL_LINK(MailLink.class),
    PASSTHROUGH(Passthrough.class),
    HTML_INLINE(HtmlInline.class, HtmlInlineComment.class),
    FOOTNOTE(Footnote.class),
    /** Only its children count. */
    TRANSPARENT(Document.class, TextBase.class),
    /** Not written where it stands, if at all. */
    NOTHING(BlankLine.class, AttributesLine.class, FootnoteBlock.class, TableSeparator.class, Reference.class);

    private static final Map<Class<?>, NodeKind> BY_CLASS = new HashMap<>();

    static {
        for (NodeKind kind : values()) {
            for (Class<?> type : kind.types) {
                BY_CLASS.put(type, kind);
            }
        }
    }

    private final Class<?>[] types;

    NodeKind(Class<?>... types) {
        this.types = types;
    }

    /** Of a node that the parser does not make, but a program may have put into the tree, the children count. */
    static NodeKind of(Node node) {
        return BY_CLASS.getOrDefault(node.getClass(), TRANSPARENT);
    }

    /** Whether what is written for a node, with everything below, comes from that node's place. */
    boolean isWritten() {
        return switch (this) {
            // The text of a fragment stands elsewhere, a passage of other text interrupts its paragraph.
            case FRAGMENT_BLOCK, FRAGMENT, PASSTHROUGH, TRANSPARENT, NOTHING -> false;
            default -> true;
        };
    }

    /** Whether it is a tag around running text. */
    boolean isFormatting() {
        return this == EMPHASIS || this == STRONG || this == STRIKE || this == EXTRA || this == LINK;
    }

    /** Whether the writer goes on to the children of such a node. */
    boolean hasChildren() {
        return switch (this) {
            case RULE, INDENTED_CODE, FENCED_CODE, HTML_BLOCK, FRAGMENT_BLOCK, UNPARSED, FRAGMENT, NOTHING -> false;
            default -> true;
        };
    }
}
