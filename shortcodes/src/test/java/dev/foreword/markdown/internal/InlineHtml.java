package dev.foreword.markdown.internal;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Html5Entities;
import dev.foreword.markdown.MarkdownOptions;
import dev.foreword.markdown.Typography;

/** Just enough HTML to see what the inline parser read: paragraphs and headings, one a line. */
final class InlineHtml {

    private final StringBuilder out = new StringBuilder();

    static MarkdownEngine parser(MarkdownOptions options) {
        return new MarkdownEngine(options);
    }

    static String render(MarkdownOptions options, String markdown) {
        return render(parser(options).parse(markdown));
    }

    static String render(Document document) {
        InlineHtml html = new InlineHtml();
        html.children(document);
        return html.out.toString();
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    private void element(String name, Node node) {
        out.append('<').append(name).append('>');
        children(node);
        out.append("</").append(name).append('>');
    }

    private void write(Node node) {
        if (node instanceof Paragraph) {
            element("p", node);
            out.append('\n');
        } else if (node instanceof Heading heading) {
            element("h" + heading.getLevel(), node);
            out.append('\n');
        } else if (node instanceof Text text) {
            out.append(escape(resolve(text.getChars().toString())));
        } else if (node instanceof Emphasis) {
            element("em", node);
        } else if (node instanceof StrongEmphasis) {
            element("strong", node);
        } else if (node instanceof Strikethrough) {
            element("del", node);
        } else if (node instanceof Code code) {
            String text = code.getText().toString().replace("\r\n", " ").replace('\n', ' ');
            out.append("<code>").append(escape(text)).append("</code>");
        } else if (node instanceof SoftLineBreak) {
            out.append('\n');
        } else if (node instanceof HardLineBreak) {
            out.append("<br>\n");
        } else if (node instanceof HtmlInlineBase) {
            out.append(node.getChars());
        } else if (node instanceof SmartText smart) {
            out.append(smart.html(Typography.standard()));
        } else if (node instanceof FragmentInline fragment) {
            out.append(fragment.isBlock() ? "{block " : "{")
                    .append(fragment.index())
                    .append('}');
        } else if (node instanceof Footnote footnote) {
            out.append("{note ").append(footnote.getText()).append('}');
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            address(node);
        } else if (node instanceof InlineLinkNode link) {
            link(link);
        } else {
            children(node);
        }
    }

    private void address(Node node) {
        String text = node instanceof AutoLink link
                ? link.getText().toString()
                : ((MailLink) node).getText().toString();
        boolean bare = node instanceof AutoLink link && link.getOpeningMarker().isEmpty() && text.startsWith("www.");
        String prefix = node instanceof MailLink ? "mailto:" : bare ? "https://" : "";
        out.append("<a href=\"")
                .append(url(prefix + text))
                .append("\">")
                .append(escape(text))
                .append("</a>");
    }

    private void link(InlineLinkNode link) {
        String url = url(resolve(link.getUrl().toString()));
        String title = link.getTitle().isNull()
                ? ""
                : " title=\"" + escape(resolve(link.getTitle().toString())) + '"';
        if (link instanceof Image) {
            int start = out.length();
            children(link);
            String alt = out.substring(start)
                    .replaceAll("<[^>]* alt=\"([^\"]*)\"[^>]*>", "$1")
                    .replaceAll("<[^>]*>", "");
            out.setLength(start);
            out.append("<img src=\"")
                    .append(url)
                    .append("\" alt=\"")
                    .append(alt)
                    .append('"')
                    .append(title)
                    .append('>');
        } else if (link instanceof Link) {
            out.append("<a href=\"").append(url).append('"').append(title).append('>');
            children(link);
            out.append("</a>");
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String url(String url) {
        StringBuilder out = new StringBuilder();
        for (byte b : url.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (CharClass.isAsciiAlphanumeric(c) || "-_.!~*'();/?:@&=+$,#%".indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Integer.toHexString(c | 0x100).substring(1).toUpperCase(java.util.Locale.ROOT));
            }
        }
        return out.toString().replace("&", "&amp;");
    }

    private static String resolve(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && CharClass.isAsciiPunctuation(text.charAt(i + 1))) {
                out.append(text.charAt(++i));
            } else if (c == '&') {
                int end = entityEnd(text, i);
                if (end > 0) {
                    out.append(Html5Entities.entityToString(text.substring(i, end)));
                    i = end - 1;
                } else {
                    out.append(c);
                }
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static int entityEnd(String text, int start) {
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile(
                        "&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});")
                .matcher(text)
                .region(start, text.length());
        if (!matcher.lookingAt()) {
            return -1;
        }
        return text.charAt(start + 1) == '#'
                        || !Html5Entities.entityToString(matcher.group()).equals(matcher.group())
                ? matcher.end()
                : -1;
    }
}
