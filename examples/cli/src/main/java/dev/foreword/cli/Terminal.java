package dev.foreword.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where standard output or standard error leads: to a terminal with a person in front of it, or to a file or program. */
enum Terminal {
    OUT(1),
    ERR(2);

    private final int descriptor;

    Terminal(int descriptor) {
        this.descriptor = descriptor;
    }

    /** Whether a person sees what is written, on a terminal that can move its cursor. */
    boolean isWatched() {
        if ("dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (Files.isSymbolicLink(link)) {
            // Java only tells of input and output together.
            try {
                String device = Files.readSymbolicLink(link).toString();
                return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
            } catch (IOException e) {
                return false;
            }
        }
        return isConsole(System.console());
    }

    private static boolean isConsole(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            // From JDK 22 on there is always a console; this method, which 17 does not have, tells what it is.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
