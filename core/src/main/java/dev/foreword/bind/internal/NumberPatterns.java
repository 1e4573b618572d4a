package dev.foreword.bind.internal;

/** The numbers of {@link dev.foreword.data.internal.Numbers} as regular expressions, for text that holds one. */
final class NumberPatterns {

    private static final String DIGITS = "[0-9]+(?:_[0-9]+)*";

    private static final String RADIX =
            "0[xX][0-9a-fA-F]+(?:_[0-9a-fA-F]+)*|0[oO][0-7]+(?:_[0-7]+)*|0[bB][01]+(?:_[01]+)*";

    private static final String EXPONENT = "[eE][-+]?" + DIGITS;

    private static final String PLAIN = "(?:" + DIGITS + "(?:\\.(?:" + DIGITS + ")?)?|\\." + DIGITS + ")";

    /** Also decimals without a fraction; that of one with an exponent is not worked out. */
    static final String WHOLE = "^[-+]?(?:" + RADIX + "|" + DIGITS + "(?:\\.[0_]*)?|\\.0+|" + PLAIN + EXPONENT + ")$";

    static final String DECIMAL = "^[-+]?(?:" + RADIX + "|" + PLAIN + "(?:" + EXPONENT + ")?)$";

    static final String FLOATING =
            "^[-+]?(?:" + RADIX + "|" + PLAIN + "(?:" + EXPONENT + ")?|\\.?inf|\\.Inf|\\.INF|\\.?nan|\\.NaN|\\.NAN)$";

    private NumberPatterns() {}
}
