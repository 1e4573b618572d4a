package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/diagnostics.md} lists every code of both modules and no other, and each has an example. */
class DiagnosticTableTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z.-]+)` \\|", Pattern.MULTILINE);

    private static String texts(String folder, String ending) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static Set<String> find(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void theTableListsEveryCodeAndEveryCodeHasAnExample() throws IOException {
        Set<String> listed = find(ROW, Files.readString(ROOT.resolve("docs/diagnostics.md")));
        Set<String> areas = new TreeSet<>();
        listed.forEach(code -> areas.add(code.substring(0, code.indexOf('.'))));

        String code = texts("core/src/main/java", ".java") + texts("shortcodes/src/main/java", ".java");
        Pattern literal = Pattern.compile("\"((?:" + String.join("|", areas) + ")\\.[a-z-]+[a-z])\"");
        assertThat(find(literal, code)).as("codes in the sources").isEqualTo(listed);
        Pattern reported = Pattern.compile("Diagnostic\\s*\\.(?:error|warning)\\(\\s*\"([^\"]+)\"");
        assertThat(listed).as("codes that are reported").containsAll(find(reported, code));

        String examples = "";
        for (String module : List.of("core", "shortcodes")) {
            examples += texts(module + "/src/test/resources/spec", ".md");
        }
        Pattern shown = Pattern.compile("\\[([a-z-]+\\.[a-z-]+)]\\s");
        Set<String> tested = find(shown, examples);
        // A limit needs more text than a specification should hold; those have tests in Java.
        tested.addAll(find(literal, texts("core/src/test/java", ".java") + texts("shortcodes/src/test/java", ".java")));
        assertThat(tested).as("codes with an example or a test").containsAll(listed);
    }
}
