package dev.foreword.bind.internal;

/** The numbers of {@link dev.foreword.data.internal.Numbers} as regular expressions, for text that holds one. */
final class NumberPatterns {

    private static final String DIGITS = "[0-9][0-9_]*";

    private static final String RADIX = "0[xX]_*[0-9a-fA-F][0-9a-fA-F_]*|0[oO]_*[0-7][0-7_]*|0[bB]_*[01][01_]*";

    private static final String EXPONENT = "[eE][-+]?" + DIGITS;

    private static final String PLAIN = "(?:" + DIGITS + "(?:\\.(?:" + DIGITS + ")?)?|\\." + DIGITS + ")";

    /** Also decimals without a fraction; that of one with an exponent is not worked out. */
    static final String WHOLE =
            "^[-+]?(?:" + RADIX + "|" + DIGITS + "(?:\\.(?:0[0_]*)?)?|\\.0[0_]*|" + PLAIN + EXPONENT + ")$";

    static final String DECIMAL = "^[-+]?(?:" + RADIX + "|" + PLAIN + "(?:" + EXPONENT + ")?)$";

    static final String FLOATING =
            "^[-+]?(?:" + RADIX + "|" + PLAIN + "(?:" + EXPONENT + ")?|\\.?inf|\\.Inf|\\.INF|\\.?nan|\\.NaN|\\.NAN)$";

    private NumberPatterns() {}
}
