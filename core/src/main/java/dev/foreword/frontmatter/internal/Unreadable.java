package dev.foreword.frontmatter.internal;

import dev.foreword.text.Diagnostic;

/** Ends the reading of a block from any depth; never leaves the package. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    Unreadable(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
