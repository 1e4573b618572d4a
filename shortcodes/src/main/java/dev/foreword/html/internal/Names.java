package dev.foreword.html.internal;

import java.util.Locale;
import java.util.Set;

/** What the names of elements and attributes mean for safety. Names are compared in lower case. */
public final class Names {

    /** What an attribute's value is read as. */
    public enum Kind {
        TEXT,
        URL,
        URL_LIST,
        SRCSET,
        REFUSED
    }

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    /** Elements that run something, that change how the rest is read, or whose text is not escaped as text. */
    private static final Set<String> REFUSED_ELEMENTS = Set.of(
            "script",
            "style",
            "base",
            "xmp",
            "plaintext",
            "noembed",
            "noframes",
            "noscript",
            "listing",
            "frameset",
            "frame",
            "animate",
            "animatetransform",
            "animatemotion",
            "set",
            "handler",
            "html",
            "head",
            "body");

    private static final Set<String> URLS = Set.of(
            "href",
            "xlink:href",
            "src",
            "action",
            "formaction",
            "poster",
            "cite",
            "data",
            "background",
            "manifest",
            "longdesc",
            "usemap",
            "codebase",
            "classid",
            "icon",
            "lowsrc",
            "dynsrc",
            "profile",
            "xml:base");

    private static final Set<String> URL_LISTS = Set.of("ping", "archive", "attributionsrc");

    private static final Set<String> SRCSETS = Set.of("srcset", "imagesrcset");

    private static final Set<String> REFUSED_ATTRIBUTES = Set.of("style", "srcdoc", "http-equiv");

    private static final Set<String> REFUSED_PROPERTIES = Set.of("behavior", "-moz-binding");

    private Names() {}

    /** The name in lower case; the same string when it is already. */
    public static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    public static boolean isVoid(String element) {
        return VOID.contains(element);
    }

    public static boolean isRefusedElement(String element) {
        return REFUSED_ELEMENTS.contains(element);
    }

    public static Kind kind(String attribute) {
        if (attribute.startsWith("on") || REFUSED_ATTRIBUTES.contains(attribute)) {
            return Kind.REFUSED;
        }
        if (URLS.contains(attribute)) {
            return Kind.URL;
        }
        if (URL_LISTS.contains(attribute)) {
            return Kind.URL_LIST;
        }
        return SRCSETS.contains(attribute) ? Kind.SRCSET : Kind.TEXT;
    }

    /** A letter, then letters, digits and hyphens. */
    public static boolean isElementName(String name) {
        return isName(name, false);
    }

    /** A letter, then letters, digits and {@code - _ . :}. */
    public static boolean isAttributeName(String name) {
        return isName(name, true);
    }

    /** A CSS property: lower-case letters, digits and hyphens, not one of the two that load code. */
    public static boolean isProperty(String name) {
        boolean letter = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            letter |= c >= 'a' && c <= 'z';
            if (!(c >= 'a' && c <= 'z') && !(i > 0 && c >= '0' && c <= '9') && c != '-') {
                return false;
            }
        }
        return letter && !REFUSED_PROPERTIES.contains(name);
    }

    private static boolean isName(String name, boolean attribute) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = (c >= '0' && c <= '9') || c == '-' || (attribute && (c == '_' || c == '.' || c == ':'));
            if (!letter && !(i > 0 && later)) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
