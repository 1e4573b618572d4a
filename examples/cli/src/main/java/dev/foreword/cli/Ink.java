package dev.foreword.cli;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.Severity;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Colours for a person at a terminal; without them the same characters. They are on when the stream is a terminal, unless
 * the variable {@code NO_COLOR} is set to anything (see no-color.org).
 */
enum Ink {
    PLAIN,
    COLOURED;

    private static final String BOLD = "1";
    private static final String FAINT = "2";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    static Ink of(Terminal stream, Map<String, String> environment) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return !refused && stream.isWatched() && understands(environment) ? COLOURED : PLAIN;
    }

    /** Old consoles of Windows print the codes; newer terminals say who they are. */
    private static boolean understands(Map<String, String> environment) {
        return !environment.getOrDefault("OS", "").startsWith("Windows")
                || environment.containsKey("WT_SESSION")
                || environment.containsKey("TERM");
    }

    /** That of standard output. */
    static Ink ofOut(CommandSpec command) {
        return ((Foreword) command.root().userObject()).outInk();
    }

    /** That of standard error. */
    static Ink ofErr(CommandSpec command) {
        return ((Foreword) command.root().userObject()).errInk();
    }

    /** What {@link Diagnostic#render()} says. */
    String diagnostic(Diagnostic diagnostic) {
        String block = diagnostic.render();
        if (this == PLAIN) {
            return block;
        }
        String first = diagnostic.toString();
        String tone = tone(diagnostic.severity());
        String word = diagnostic.severity().word();
        String place = diagnostic.source().name() + ":" + diagnostic.position() + ":";
        String head = paint(BOLD, place) + " " + paint(tone, word) + ": " + paint(BOLD, diagnostic.message()) + " "
                + paint(FAINT, "[" + diagnostic.code() + "]");
        if (!block.startsWith(first)) {
            return block;
        }
        return head
                + block.substring(first.length())
                        .lines()
                        .map(line -> below(line, tone))
                        .collect(Collectors.joining("\n"));
    }

    /** A line of the source, its carets, or advice. */
    private String below(String line, String tone) {
        int bar = line.indexOf(" | ");
        if (bar >= 0 && line.substring(0, bar).chars().allMatch(c -> c == ' ' || c >= '0' && c <= '9')) {
            String source = line.substring(bar + 3);
            boolean carets = source.chars().allMatch(c -> c == ' ' || c == '\t' || c == '^');
            return paint(FAINT, line.substring(0, bar + 3)) + (carets ? paint(tone, source) : source);
        }
        return line.startsWith("  help:") ? paint(CYAN, "  help:") + line.substring("  help:".length()) : line;
    }

    /** A unified diff. */
    String diff(String diff) {
        if (this == PLAIN) {
            return diff;
        }
        return diff.lines()
                .map(line -> line.startsWith("---") || line.startsWith("+++")
                        ? paint(BOLD, line)
                        : line.startsWith("+")
                                ? paint(GREEN, line)
                                : line.startsWith("-")
                                        ? paint(RED, line)
                                        : line.startsWith("@@") ? paint(CYAN, line) : line)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** A word in the colour of a severity. */
    String severity(Severity severity, String word) {
        return paint(tone(severity), word);
    }

    private static String tone(Severity severity) {
        return severity == Severity.ERROR ? RED : YELLOW;
    }

    private String paint(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
