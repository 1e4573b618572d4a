package dev.foreword.bind.internal;

/** Addresses, languages and ids as regular expressions. */
final class TextPatterns {

    private static final String ESCAPED = "%[0-9a-fA-F]{2}";

    private static final String ASCII = "[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]*";

    /** RFC 2396 as java.net.URI has it: any character beyond ASCII, but no blanks and no controls. */
    private static final String ANY = "[^\\x00-\\x20\"#%<>\\[\\\\\\]\\^`{|}\\x7f-\\xa0\\u1680\\u2000-\\u200a"
            + "\\u2028\\u2029\\u202f\\u205f\\u3000]*";

    private static final String SCHEME = "(?:[A-Za-z][A-Za-z0-9+.\\-]*:(?![#]|$)|(?![^/?#]*:))";

    private static final String HOST = "(?://(?=[^?#])(?:[^/?#\\[\\]]*@)?(?:\\[[0-9A-Fa-f:.]+\\])?(?=[^\\[\\]]*$))?";

    static final String ASCII_URI = uri(ASCII);

    static final String URI = uri(ANY);

    /** BCP 47 with hyphens or underscores, as far as the forms of its parts go. */
    static final String LANGUAGE = "^[A-Za-z]{2,3}(?:[-_][A-Za-z]{3}){0,3}(?:[-_][A-Za-z]{4})?"
            + "(?:[-_](?:[A-Za-z]{2}|[0-9]{3}))?(?:[-_](?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
            + "(?:[-_][0-9A-WY-Za-wy-z](?:[-_][A-Za-z0-9]{2,8})+)*(?:[-_][xX](?:[-_][A-Za-z0-9]{1,8})+)?$";

    static final String UUID = "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$";

    /** The areas and the names without one of the time zone database, and offsets; not every place in an area. */
    static final String ZONE =
            "^(?:Z|(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc"
                    + "|Europe|Indian|Mexico|Pacific|SystemV|US)/[A-Za-z0-9_/+-]+"
                    + "|(?:UTC|GMT|UT)?[-+](?:[0-9]|(?:0[0-9]|1[0-8])(?::?[0-5][0-9](?::?[0-5][0-9])?)?)|UTC|GMT|UT"
                    + "|CET|CST6CDT|Cuba|EET|EST5EDT|Egypt|Eire|GB|GB-Eire|GMT0|Greenwich|Hongkong|Iceland|Iran|Israel|Jamaica"
                    + "|Japan|Kwajalein|Libya|MET|MST7MDT|NZ|NZ-CHAT|Navajo|PRC|PST8PDT|Poland|Portugal|ROK|Singapore|Turkey"
                    + "|UCT|Universal|W-SU|WET|Zulu)$";

    private TextPatterns() {}

    /** No alternatives within a repetition: they cost Java a stack frame for each character. */
    private static String uri(String characters) {
        String part = characters + "(?:" + ESCAPED + characters + ")*";
        return "^" + SCHEME + HOST + part + "(?:#" + part + ")?$";
    }
}
