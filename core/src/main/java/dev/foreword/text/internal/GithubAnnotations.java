package dev.foreword.text.internal;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.Position;
import java.util.List;
import java.util.stream.Collectors;

/** GitHub's workflow commands ("Setting an error message", with its escapes for data and for properties). */
public final class GithubAnnotations {

    private GithubAnnotations() {}

    public static String write(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(GithubAnnotations::line).collect(Collectors.joining("\n"));
    }

    private static String line(Diagnostic diagnostic) {
        Position start = diagnostic.position();
        Position end = diagnostic.source().position(diagnostic.span().end());
        // GitHub draws columns only for annotations of one line.
        String columns = start.line() == end.line() ? ",col=" + start.column() + ",endColumn=" + end.column() : "";
        String help = diagnostic.help().map(text -> "\n" + text).orElse("");
        return "::" + diagnostic.severity().word()
                + " file=" + property(FileNames.slashes(diagnostic.source().name()))
                + ",line=" + start.line() + ",endLine=" + end.line() + columns
                + ",title=" + property(diagnostic.code())
                + "::" + data(diagnostic.message() + help);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
