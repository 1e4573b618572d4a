package dev.foreword.text;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
    /** Something could not be done as the author meant it: a value is missing from the result. */
    ERROR,
    /** The result is complete, but probably not what the author meant. */
    WARNING;

    /**
     * The word used in messages.
     *
     * @return {@code error} or {@code warning}
     */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
