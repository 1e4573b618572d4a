package dev.foreword.bind.internal;

import java.util.Optional;

/**
 * Java's regular expressions as ECMAScript's with the flag u, which is what JSON Schema asks for. What only Java has
 * (flags, possessive quantifiers, intersections, {@code \Q}, classes by Unicode block) has no translation.
 */
final class PortablePattern {

    private static final String BLANKS = "\\t\\n\\x0b\\f\\r ";
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    private final String java;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private PortablePattern(String java) {
        this.java = java;
    }

    /** The same expression, anchored at both ends; empty when there is none. */
    static Optional<String> of(String java) {
        PortablePattern pattern = new PortablePattern(java);
        return pattern.translate() ? Optional.of("^(?:" + pattern.out + ")$") : Optional.empty();
    }

    /** Whether a number might match: false only if nothing in the expression stands for a digit. */
    static boolean mayMatchDigits(String java) {
        boolean inClass = false;
        for (int i = 0; i < java.length(); i++) {
            char c = java.charAt(i);
            boolean last = i + 1 == java.length();
            boolean letterEscaped = c == '\\' && !last && Character.isLetterOrDigit(java.charAt(i + 1));
            boolean range = c == '-' && i > 0 && !last && java.charAt(i - 1) <= '9' && java.charAt(i + 1) >= '0';
            if (c == '.' || letterEscaped || range || java.startsWith("[^", i) || c >= '0' && c <= '9') {
                return true;
            }
            if (c == '\\') {
                i++;
            } else if (c == '{' && !inClass) {
                i = Math.max(i, java.indexOf('}', i));
            }
            inClass = c == '[' || inClass && c != ']';
        }
        return false;
    }

    private boolean translate() {
        while (at < java.length()) {
            char c = java.charAt(at);
            boolean fine = switch (c) {
                case '\\' -> escape(false);
                case '[' -> characterClass();
                case '(' -> group();
                case '*', '+', '?', '{' -> quantifier();
                case ']', '}', '/' -> {
                    // Java takes these for themselves.
                    out.append('\\').append(c);
                    at++;
                    yield true;
                }
                default -> {
                    out.append(c);
                    at++;
                    yield true;
                }
            };
            if (!fine) {
                return false;
            }
        }
        return true;
    }

    private boolean group() {
        out.append('(');
        at++;
        if (!java.startsWith("?", at)) {
            return true;
        }
        for (String kind : new String[] {"?:", "?=", "?!", "?<=", "?<!"}) {
            if (java.startsWith(kind, at)) {
                out.append(kind);
                at += kind.length();
                return true;
            }
        }
        return false;
    }

    private boolean quantifier() {
        int end = java.charAt(at) == '{' ? java.indexOf('}', at) + 1 : at + 1;
        if (end == 0) {
            return false;
        }
        out.append(java, at, end);
        at = end;
        if (java.startsWith("?", at)) {
            out.append('?');
            at++;
        }
        return !java.startsWith("+", at);
    }

    private boolean characterClass() {
        out.append('[');
        at++;
        if (java.startsWith("^", at)) {
            out.append('^');
            at++;
        }
        int start = at;
        while (at < java.length() && java.charAt(at) != ']') {
            char c = java.charAt(at);
            if (c == '[' || java.startsWith("&&", at) || c == '\\' && !escape(true)) {
                return false;
            }
            if (c == '-') {
                boolean range = at > start && at + 1 < java.length() && java.charAt(at + 1) != ']';
                out.append(range ? "-" : "\\-");
                at++;
            } else if (c != '\\') {
                out.append(c == '/' || c == '|' || "(){}".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c));
                at++;
            }
        }
        if (at == start || at == java.length()) {
            return false;
        }
        out.append(']');
        at++;
        return true;
    }

    /** A backslash and what it belongs to. */
    private boolean escape(boolean inClass) {
        if (at + 1 == java.length()) {
            return false;
        }
        char c = java.charAt(at + 1);
        int length = switch (c) {
            case 'd', 'D', 'w', 'W', 't', 'n', 'r', 'f' -> 2;
            case 'x' -> java.startsWith("{", at + 2) ? 0 : 4;
            case 'u' -> 6;
            default -> 0;
        };
        if (length > 0 && at + length <= java.length()) {
            out.append(java, at, at + length);
            at += length;
            return !inClass || "dDwW".indexOf(c) < 0 || !beginsRange();
        }
        at += 2;
        if (c == 's' || c == 'S' && !inClass) {
            out.append(inClass ? BLANKS : (c == 's' ? "[" : "[^") + BLANKS + "]");
            return !inClass || !beginsRange();
        }
        if (Character.isLetterOrDigit(c)) {
            return false;
        }
        out.append(SYNTAX.indexOf(c) >= 0 || inClass && c == '-' ? "\\" + c : String.valueOf(c));
        return true;
    }

    /** A class of characters has no range behind it; Java takes the hyphen for itself. */
    private boolean beginsRange() {
        return java.startsWith("-", at) && !java.startsWith("-]", at);
    }
}
