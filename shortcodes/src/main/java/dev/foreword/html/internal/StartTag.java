package dev.foreword.html.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The start tag that a writer is at: which attributes it may have, which it has, and what of a value passes. For one
 * thread.
 */
public final class StartTag {

    private final StringBuilder out;

    /** Hears of a value that does not pass: a code, a message and the value. */
    private final Findings findings;

    private String element = "";
    private boolean open;

    /** In lower case. */
    private final List<String> attributes = new ArrayList<>();

    private final StringBuilder style = new StringBuilder(0);

    /** Who hears of values that do not pass. */
    public interface Findings {

        void unsafe(String code, String message, String value);
    }

    public StartTag(StringBuilder out, Findings findings) {
        this.out = out;
        this.findings = findings;
    }

    /** Begins the tag of an element whose name is checked. */
    public void begin(String name) {
        out.append('<').append(name);
        element = name;
        open = true;
    }

    public void attribute(String name, String value) {
        boolean safe = switch (check(name)) {
            case URL -> SafeUrl.isSafe(value);
            case URL_LIST -> SafeUrl.allSafe(value);
            case SRCSET -> SafeUrl.isSafeSrcset(value);
            default -> true;
        };
        if (!safe) {
            findings.unsafe(
                    "html.unsafe-url",
                    "expected a relative, http, https, mailto or tel URL for " + name + ", found " + quote(value),
                    value);
        }
        write(name, safe ? value : "#");
    }

    /** An attribute without a value. */
    public void attribute(String name) {
        check(name);
        out.append(' ').append(name);
    }

    public void style(String property, String value) {
        if (!Names.isProperty(property)) {
            throw new IllegalArgumentException(
                    "\"" + property + "\" is not a CSS property: use lower-case letters, digits and hyphens");
        }
        requireOpen("style(\"" + property + "\", ..)");
        String trimmed = value.strip();
        if (!SafeStyle.isSafe(trimmed)) {
            findings.unsafe(
                    "html.unsafe-style",
                    "expected a plain CSS value for " + property + ", found " + quote(value),
                    value);
        } else if (!trimmed.isEmpty()) {
            style.append(style.isEmpty() ? "" : "; ")
                    .append(property)
                    .append(": ")
                    .append(trimmed);
        }
    }

    /** Ends the tag, if one is being written. */
    public void end(boolean xhtml) {
        if (open) {
            open = false;
            attributes.clear();
            if (!style.isEmpty()) {
                write("style", style);
                style.setLength(0);
            }
            out.append(xhtml && Names.isVoid(Names.lower(element)) ? " />" : ">");
        }
    }

    private void write(String name, CharSequence value) {
        out.append(' ').append(name).append("=\"");
        Escape.attribute(out, value);
        out.append('"');
    }

    private Names.Kind check(String name) {
        String lower = Names.lower(name);
        if (!Names.isAttributeName(name)) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is not an attribute name: use letters, digits and hyphens");
        }
        Names.Kind kind = Names.kind(lower);
        if (kind == Names.Kind.REFUSED) {
            throw new IllegalArgumentException(refusal(lower));
        }
        requireOpen("attr(\"" + name + "\")");
        if (attributes.contains(lower)) {
            throw new IllegalArgumentException(
                    "<" + element + "> already has " + name + ": browsers would ignore the second one");
        }
        attributes.add(lower);
        return kind;
    }

    private static String refusal(String name) {
        if (name.equals("style")) {
            return "attr(\"style\", ..) cannot be written: use style(property, value), once for each declaration";
        }
        return name.startsWith("on")
                ? name + " would run code: attach event listeners in a script of the site"
                : name + " would be read as a document of its own: it cannot be written";
    }

    private void requireOpen(String what) {
        if (!open) {
            throw new IllegalStateException(what + " comes right behind open(..), before any content");
        }
    }

    private static String quote(String value) {
        return "\"" + (value.length() > 60 ? value.substring(0, 60) + "…" : value) + "\"";
    }
}
