package dev.foreword.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.foreword.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What changed in a file, as {@code patch} and {@code git apply} read it. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    /** Empty when nothing changed. */
    static String of(SourceText old, String text) {
        List<String> before = lines(old.text());
        List<String> after = lines(text);
        String name = ContentFiles.slashed(Path.of(old.name()).normalize());
        // As git does, so that "patch -p1" finds the file; an absolute path has no folder to leave out.
        boolean absolute = name.startsWith("/");
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                header(absolute ? name : "a/" + name),
                header(absolute ? name : "b/" + name),
                before,
                DiffUtils.diff(before, after),
                CONTEXT);
        return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
    }

    /**
     * A name as git writes it into a diff. A tab marks the end of one with a blank, at which GNU patch would cut it off.
     * One with quotes or control characters, a line break above all, stands in quotes with escapes.
     */
    private static String header(String name) {
        if (name.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == '"' || c == '\\')) {
            StringBuilder quoted = new StringBuilder("\"");
            name.codePoints().forEach(c -> {
                switch (c) {
                    case '\n' -> quoted.append("\\n");
                    case '\r' -> quoted.append("\\r");
                    case '\t' -> quoted.append("\\t");
                    case '"' -> quoted.append("\\\"");
                    case '\\' -> quoted.append("\\\\");
                    default -> {
                        if (c < ' ' || c == 0x7F) {
                            quoted.append(String.format("\\%03o", c));
                        } else {
                            quoted.appendCodePoint(c);
                        }
                    }
                }
            });
            return quoted.append('"').toString();
        }
        return name.indexOf(' ') < 0 ? name : name + "\t";
    }

    /** Lines end at LF alone, as they do for patch; a CR is part of its line. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start) + "\n\\ No newline at end of file");
        }
        return lines;
    }
}
