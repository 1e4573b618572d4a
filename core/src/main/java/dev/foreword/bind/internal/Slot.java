package dev.foreword.bind.internal;

import dev.foreword.text.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Where a value goes, as messages tell it: {@code Post.date is a LocalDate}. */
record Slot(@Nullable String help) {

    /** The value that was asked for itself. */
    static final Slot ROOT = new Slot(null);

    static Slot of(String owner, String component, TypeUse type) {
        String name = type.isAnyOptional() ? OptionalReader.inner(type).toString() : type.toString();
        return new Slot(owner + "." + component + " is " + Wording.article(name) + " " + name);
    }

    /** As {@link #explain(Diagnostic.Builder)}, and what to write. */
    void explain(Diagnostic.Builder diagnostic, String expected) {
        diagnostic.help("write " + expected + (help == null ? "" : " (" + help + ")"));
    }

    void explain(Diagnostic.Builder diagnostic) {
        if (help != null) {
            diagnostic.help(help);
        }
    }
}
