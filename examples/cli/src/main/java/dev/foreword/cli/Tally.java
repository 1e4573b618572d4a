package dev.foreword.cli;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** What went wrong so far, and the exit status that follows from it. */
final class Tally {

    private final Ink ink;
    private final List<String> messages = new ArrayList<>();
    private int errors;
    private int warnings;
    private int failures;
    private boolean printed;

    /**
     * A tally of nothing yet.
     *
     * @param ink of the stream that it will be printed to
     */
    Tally(Ink ink) {
        this.ink = ink;
    }

    void add(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            messages.add(ink.diagnostic(diagnostic) + "\n");
            if (diagnostic.severity() == Severity.ERROR) {
                errors++;
            } else {
                warnings++;
            }
        }
    }

    /** A file that could not be read or written, or a fault of the library's. */
    void fail(String message) {
        messages.add("foreword: " + message + "\n");
        failures++;
    }

    /** Prints what is new since the last time. */
    void print(PrintWriter err) {
        // Blocks stand apart; nothing stands behind the last one.
        for (String message : messages) {
            err.print(printed ? "\n" + message : message);
            printed = true;
        }
        messages.clear();
    }

    /** Such as {@code 2 errors, 1 warning}. */
    String summary() {
        String counts = count(errors, "error") + ", " + count(warnings, "warning");
        return failures == 0 ? counts : counts + ", " + count(failures, "file") + " failed";
    }

    int exitStatus() {
        if (failures > 0) {
            return Foreword.FAILED;
        }
        return errors > 0 ? Foreword.CONTENT_ERRORS : Foreword.OK;
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
