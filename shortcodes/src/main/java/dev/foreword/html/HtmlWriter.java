package dev.foreword.html;

import dev.foreword.html.internal.Escape;
import dev.foreword.html.internal.Names;
import dev.foreword.html.internal.StartTag;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes HTML that is balanced, and escaped by the context that each value stands in.
 *
 * <pre>{@code
 * out.open("figure").attr("class", "quote");
 * out.open("blockquote").inner().close();
 * out.open("figcaption").text(person).close();
 * out.close();
 * }</pre>
 *
 * <table>
 * <caption>What becomes of a value</caption>
 * <tr><th>where</th><th>call</th><th>rule</th></tr>
 * <tr><td>text</td><td>{@link #text}</td><td>{@code & < >} are escaped</td></tr>
 * <tr><td>attribute</td><td>{@link #attr(String, String)}</td><td>{@code & < > " '} are escaped</td></tr>
 * <tr><td>URL attribute ({@code href}, {@code src}, {@code srcset}, {@code action}, …)</td><td>the same</td>
 *   <td>relative, {@code http}, {@code https}, {@code mailto} and {@code tel} pass; another scheme becomes {@code #} and
 *   the finding {@code html.unsafe-url}</td></tr>
 * <tr><td>CSS</td><td>{@link #style}</td><td>an unsafe value is left out, finding {@code html.unsafe-style}</td></tr>
 * <tr><td>ready HTML</td><td>{@link #html}</td><td>only what is typed {@link Html}</td></tr>
 * </table>
 *
 * <p>Elements and attributes that run code ({@code script}, {@code style}, {@code on…}, {@code srcdoc}) are refused with
 * an {@link IllegalArgumentException}: their names come from the program, never from an author. NUL, noncharacters and
 * lone surrogates in a value become U+FFFD. Every {@code open} needs its {@code close}, those of void elements such as
 * {@code img} too. For one thread.
 */
public final class HtmlWriter {

    private final StringBuilder out;
    private final Host host;
    private final ArrayList<String> open = new ArrayList<>();
    private final StartTag tag;

    private HtmlWriter(StringBuilder out, Host host) {
        this.out = Objects.requireNonNull(out, "out");
        this.host = Objects.requireNonNull(host, "host");
        this.tag = new StartTag(out, host::unsafe);
    }

    /**
     * Who made a writer, and what only that one can do. Code that renders never needs it.
     *
     * <p>A host that only collects findings is a lambda: {@code HtmlWriter.to(page, (code, message, value) -> …)}.
     */
    public interface Host {

        /**
         * Hears of a value that was not written as given.
         *
         * @param code {@code html.unsafe-url} or {@code html.unsafe-style}
         * @param message what was found, and what would pass
         * @param value the value
         */
        void unsafe(String code, String message, String value);

        /**
         * Whether elements without content, such as {@code br}, end with {@code  />}.
         *
         * @return false by default
         */
        default boolean xhtml() {
            return false;
        }

        /**
         * Puts the inner content of a shortcode where the writer is now. All start tags are complete in the writer's
         * output when this is called.
         *
         * @param writer the writer that was asked
         * @throws IllegalStateException when the writer stands outside of a shortcode, which is the default
         */
        default void inner(HtmlWriter writer) {
            throw new IllegalStateException(
                    "there is no inner content here: only a shortcode renderer can call inner()");
        }

        /**
         * Puts Markdown where the writer is now, to be read as part of the page.
         *
         * @param writer the writer that was asked
         * @param text Markdown
         * @throws IllegalStateException when the writer stands outside of a shortcode, which is the default
         */
        default void markdown(HtmlWriter writer, String text) {
            throw new IllegalStateException(
                    "there is no Markdown here: only a shortcode renderer can call markdown(..)");
        }
    }

    /**
     * A writer that makes a string; unsafe values are left out without a word.
     *
     * @return a new writer, to be ended with {@link #toHtml()}
     */
    public static HtmlWriter create() {
        return new HtmlWriter(new StringBuilder(), (code, message, value) -> {});
    }

    /**
     * A writer that appends to a text that somebody else began.
     *
     * @param out what to append to
     * @param host hears of unsafe values
     * @return a new writer; {@link #finish()} checks that every element was closed
     */
    public static HtmlWriter to(StringBuilder out, Host host) {
        return new HtmlWriter(out, host);
    }

    /**
     * Begins an element.
     *
     * @param name such as {@code div}
     * @return this
     * @throws IllegalArgumentException when the name is none, or is an element that runs code or changes the whole page
     */
    public HtmlWriter open(String name) {
        String lower = Names.lower(name);
        if (!Names.isElementName(name)) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is not an element name: use letters, digits and hyphens");
        }
        if (Names.isRefusedElement(lower)) {
            throw new IllegalArgumentException(
                    "<" + name + "> cannot be written: it runs code or changes how the page is"
                            + " read; what is known to be safe goes in as html(Html.trusted(..))");
        }
        content("open(\"" + name + "\")");
        tag.begin(name);
        open.add(name);
        return this;
    }

    /**
     * Writes an attribute of the element that was just opened; URLs are checked.
     *
     * @param name such as {@code href}
     * @param value the value, not escaped
     * @return this
     * @throws IllegalArgumentException when the name is none, is there already, or is one that runs code
     * @throws IllegalStateException when no start tag is being written
     */
    public HtmlWriter attr(String name, String value) {
        Objects.requireNonNull(value, "value");
        tag.attribute(name, value);
        return this;
    }

    /**
     * Writes an attribute without a value, such as {@code open} of a {@code details}.
     *
     * @param name such as {@code open}
     * @return this
     * @throws IllegalArgumentException as {@link #attr(String, String)}
     * @throws IllegalStateException when no start tag is being written
     */
    public HtmlWriter attr(String name) {
        tag.attribute(name);
        return this;
    }

    /**
     * Writes an attribute without a value, or nothing.
     *
     * @param name such as {@code open}
     * @param present whether to write it
     * @return this
     * @throws IllegalArgumentException as {@link #attr(String, String)}
     * @throws IllegalStateException when no start tag is being written
     */
    public HtmlWriter attr(String name, boolean present) {
        return present ? attr(name) : this;
    }

    /**
     * Writes an attribute if there is a value for it.
     *
     * @param name such as {@code id}
     * @param value the value, if there is one
     * @return this
     * @throws IllegalArgumentException as {@link #attr(String, String)}
     * @throws IllegalStateException when no start tag is being written
     */
    public HtmlWriter attr(String name, Optional<String> value) {
        return value.isPresent() ? attr(name, value.get()) : this;
    }

    /**
     * Adds one declaration to the {@code style} attribute of the element that was just opened. A value that could be
     * more than a plain value (it ends the declaration, loads or runs something) is left out; an empty one too, without
     * a finding.
     *
     * @param property such as {@code color} or {@code --accent}
     * @param value such as {@code #06c} or {@code calc(1rem + 2px)}
     * @return this
     * @throws IllegalArgumentException when the property is no name of a CSS property, or one that loads code
     * @throws IllegalStateException when no start tag is being written
     */
    public HtmlWriter style(String property, String value) {
        tag.style(property, value);
        return this;
    }

    /**
     * Writes text.
     *
     * @param text the text, not escaped
     * @return this
     * @throws IllegalStateException inside a void element such as {@code img}
     */
    public HtmlWriter text(String text) {
        Objects.requireNonNull(text, "text");
        content("text");
        Escape.text(out, text);
        return this;
    }

    /**
     * Writes ready HTML as it is.
     *
     * @param html markup that is known to be safe
     * @return this
     * @throws IllegalStateException inside a void element such as {@code img}
     */
    public HtmlWriter html(Html html) {
        content("html");
        out.append(html.markup());
        return this;
    }

    /**
     * Writes the inner content of the shortcode; at most once. Whether it is Markdown or text as it stands is settled by
     * the notation and the definition; a call without inner content writes nothing.
     *
     * @return this
     * @throws IllegalStateException outside of a shortcode, a second time, or for blocks inside a {@code p}
     */
    public HtmlWriter inner() {
        content("inner()");
        host.inner(this);
        return this;
    }

    /**
     * Writes Markdown that is read as part of the page, its footnotes and headings included, whatever the notation of the
     * call.
     *
     * @param text Markdown
     * @return this
     * @throws IllegalStateException outside of a shortcode
     */
    public HtmlWriter markdown(String text) {
        Objects.requireNonNull(text, "text");
        content("markdown(..)");
        host.markdown(this, text);
        return this;
    }

    /**
     * Ends the element that was opened last, void elements included.
     *
     * @return this
     * @throws IllegalStateException when no element is open
     */
    public HtmlWriter close() {
        if (open.isEmpty()) {
            throw new IllegalStateException("close() without an open element: take one close() away");
        }
        endTag();
        String name = open.remove(open.size() - 1);
        if (!Names.isVoid(Names.lower(name))) {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /**
     * Whether an element of this name is open now.
     *
     * @param name in the case in which it was opened
     * @return true between its {@code open} and its {@code close}
     */
    public boolean isOpen(String name) {
        return open.contains(name);
    }

    /**
     * Checks that every element was closed. To be called by whoever made the writer.
     *
     * @throws IllegalStateException when one is open; the message names it
     */
    public void finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(
                    "<" + open.get(open.size() - 1) + "> was left open: call close() for every open(..)");
        }
    }

    /**
     * Ends every element that is open, for whoever made the writer and caught an exception of the code that wrote.
     */
    public void closeAll() {
        while (!open.isEmpty()) {
            close();
        }
    }

    /**
     * What was written.
     *
     * @return the HTML, with what was in the given {@code StringBuilder} before
     * @throws IllegalStateException when an element was left open
     */
    public String toHtml() {
        finish();
        return out.toString();
    }

    private void content(String what) {
        endTag();
        if (!open.isEmpty() && Names.isVoid(Names.lower(open.get(open.size() - 1)))) {
            String name = open.get(open.size() - 1);
            throw new IllegalStateException(what + " inside <" + name + ">: a void element is closed right behind its"
                    + " attributes, with close()");
        }
    }

    private void endTag() {
        tag.end(host.xhtml());
    }
}
