package dev.foreword.frontmatter.internal;

import dev.foreword.text.Span;

/** Small looks at the source where snakeyaml's marks are not exact enough. */
final class YamlScan {

    private YamlScan() {}

    /** Where the value begins behind {@code &anchor} and {@code !tag}; the end of the span when it has none. */
    static int behindProperties(String text, Span node) {
        int at = node.start();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '&' || c == '!') {
                at = behindWord(text, at);
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                at++;
            } else if (c == '#') {
                while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                    at++;
                }
            } else {
                break;
            }
        }
        // An empty value behind an anchor: what follows belongs to others.
        return Math.min(at, Math.max(node.start(), node.end()));
    }

    /** The {@code !tag} before a value, or an empty span. */
    static Span tag(String text, Span node) {
        int at = node.start();
        while (at < text.length() && text.charAt(at) == '&') {
            at = behindWord(text, at);
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
        return at < text.length() && text.charAt(at) == '!'
                ? new Span(at, behindWord(text, at))
                : Span.at(node.start());
    }

    private static int behindWord(String text, int from) {
        // A tag in full, !<tag:yaml.org,2002:str>, may hold commas and brackets.
        int close = text.startsWith("!<", from) ? text.indexOf('>', from) : -1;
        if (close >= 0) {
            return close + 1;
        }
        int at = from;
        while (at < text.length() && " \t\r\n,[]{}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The end of a block scalar without the line breaks and blank lines behind its last line. */
    static int withoutBlankEnd(String text, Span span) {
        int end = span.end();
        int lineEnd = end;
        while (end > span.start() && " \t\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
            if (text.charAt(end) == '\n' || text.charAt(end) == '\r') {
                lineEnd = end;
            }
        }
        // Blanks at the end of the last line are part of the text.
        return lineEnd;
    }
}
