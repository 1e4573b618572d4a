package dev.foreword.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.foreword.text.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A specification: a Markdown file that reads as documentation and holds named examples.
 *
 * <pre>
 * `````example name option another-option
 * input
 * .
 * expected output
 * .
 * expected diagnostics, rendered with carets
 * `````
 * </pre>
 *
 * <p>The last section may be missing; then no diagnostics are expected. The input ends with a line break, as
 * files do, unless its last line ends with {@code ␄}. Stand-ins in every section: {@code →} for a tab, {@code ␍} for
 * a carriage return, {@code ␠} for a blank at the end of a line, {@code ⟦U+FEFF⟧} for any other code point. Blank
 * lines at the end of an output do not count.
 *
 * <p>In a test class:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> syntax() {
 *     return SpecFile.tests("syntax.md", example -> new Outcome(draw(example.input()), diagnostics));
 * }
 * }</pre>
 *
 * <p>With {@code -Dspec.update=true} the expectations are rewritten, for review in the diff.
 */
public final class SpecFile {

    private static final String FENCE = "`````";

    private final Path file;
    private final List<String> lines;
    private final List<Example> examples;

    private SpecFile(Path file) {
        this.file = file;
        try {
            this.lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.examples = readExamples();
    }

    /**
     * One example.
     *
     * @param name its name, unique in the file
     * @param options the words behind the name
     * @param input the input, stand-ins resolved
     * @param output the expected output, stand-ins resolved, without line breaks at its end
     * @param diagnostics the expected diagnostics, likewise
     * @param line the line of its fence, from 1
     */
    public record Example(
            String name, Set<String> options, String input, String output, String diagnostics, int line, int endLine) {

        /** Whether the fence names this option. */
        public boolean has(String option) {
            return options.contains(option);
        }

        /** The value of an option {@code key=value}, or the fallback. */
        public String option(String key, String fallback) {
            return options.stream()
                    .filter(option -> option.startsWith(key + "="))
                    .map(option -> option.substring(key.length() + 1))
                    .findFirst()
                    .orElse(fallback);
        }
    }

    /** What came out of an example. */
    public record Outcome(String output, List<Diagnostic> diagnostics) {

        public static Outcome of(String output) {
            return new Outcome(output, List.of());
        }

        String renderedDiagnostics() {
            return diagnostics.stream().map(Diagnostic::render).collect(Collectors.joining("\n"));
        }
    }

    /** A test for each example of {@code src/test/resources/spec/NAME}. */
    public static Stream<DynamicTest> tests(String name, Function<Example, Outcome> subject) {
        SpecFile spec = new SpecFile(path(name));
        if (Boolean.getBoolean("spec.update")) {
            spec.update(subject);
        }
        return spec.examples.stream()
                .map(example -> dynamicTest(example.name(), spec.uri(example), () -> spec.check(example, subject)));
    }

    /** The examples themselves, for tests that use the inputs for something else. */
    public static List<Example> examples(String name) {
        return new SpecFile(path(name)).examples;
    }

    private static Path path(String name) {
        // Surefire starts in the module's folder; the source file is wanted, for links and for updates.
        return Path.of("src", "test", "resources", "spec", name);
    }

    private URI uri(Example example) {
        return URI.create(file.toAbsolutePath().toUri() + "?line=" + example.line());
    }

    private void check(Example example, Function<Example, Outcome> subject) {
        Outcome outcome = subject.apply(example);
        String actual = stripEnd(outcome.output());
        String diagnostics = stripEnd(outcome.renderedDiagnostics());
        if (!actual.equals(example.output()) || !diagnostics.equals(example.diagnostics())) {
            throw new AssertionError("\n" + file + ":" + example.line() + ": " + example.name() + "\n"
                    + part("input", example.input())
                    + difference("output", example.output(), actual)
                    + difference("diagnostics", example.diagnostics(), diagnostics));
        }
    }

    private static String difference(String what, String expected, String actual) {
        return expected.equals(actual)
                ? part(what, actual)
                : part("expected " + what, expected) + part("actual " + what, actual);
    }

    private static String part(String title, String text) {
        return "--- " + title + "\n" + visible(text) + "\n";
    }

    private List<Example> readExamples() {
        List<Example> found = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith(FENCE + "example")) {
                continue;
            }
            int start = i;
            List<List<String>> sections = new ArrayList<>(List.of(new ArrayList<>()));
            for (i++; i < lines.size() && !lines.get(i).equals(FENCE); i++) {
                if (lines.get(i).equals(".")) {
                    sections.add(new ArrayList<>());
                } else {
                    sections.get(sections.size() - 1).add(lines.get(i));
                }
            }
            List<String> words = List.of(lines.get(start)
                    .substring((FENCE + "example").length())
                    .trim()
                    .split(" +"));
            if (i == lines.size() || sections.size() > 3 || words.get(0).isEmpty() || !names.add(words.get(0))) {
                throw new IllegalStateException(file + ":" + (start + 1)
                        + ": an example needs a name of its own, at most three sections and a closing fence");
            }
            found.add(new Example(
                    words.get(0),
                    new LinkedHashSet<>(words.subList(1, words.size())),
                    input(sections.get(0)),
                    sections.size() > 1 ? stripEnd(resolve(String.join("\n", sections.get(1)))) : "",
                    sections.size() > 2 ? stripEnd(resolve(String.join("\n", sections.get(2)))) : "",
                    start + 1,
                    i + 1));
        }
        if (found.isEmpty()) {
            throw new IllegalStateException(file + ": no examples");
        }
        return found;
    }

    private static String input(List<String> section) {
        String text = String.join("\n", section);
        boolean noEnd = text.endsWith("␄");
        return resolve(noEnd ? text.substring(0, text.length() - 1) : section.isEmpty() ? "" : text + "\n");
    }

    private static String resolve(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '→') {
                out.append('\t');
            } else if (c == '␍') {
                out.append('\r');
            } else if (c == '␠') {
                out.append(' ');
            } else if (text.startsWith("⟦U+", i)) {
                int end = text.indexOf('⟧', i);
                out.appendCodePoint(Integer.parseInt(text.substring(i + 3, end), 16));
                i = end;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The stand-ins put in again: what a failure shows and an update writes. */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                out.append('→');
            } else if (c == '\r') {
                out.append('␍');
            } else if (c == '\n' || c >= 0x20 && !isInvisible(c)) {
                if (c == '\n' && out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
                    out.setCharAt(out.length() - 1, '␠');
                }
                out.appendCodePoint(c);
            } else {
                out.append("⟦U+").append(String.format("%04X", c)).append('⟧');
            }
        });
        return out.toString();
    }

    private static boolean isInvisible(int c) {
        return c >= 0x7F && c < 0xA1
                || c == 0xFEFF
                || c >= 0xFDD0 && c <= 0xFDEF
                || c >= 0xD800 && c <= 0xDFFF
                || c >= 0x2028 && c <= 0x202F;
    }

    private static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n')) {
            end--;
        }
        return text.substring(0, end);
    }

    private void update(Function<Example, Outcome> subject) {
        List<String> changed = new ArrayList<>();
        int from = 0;
        for (Example example : examples) {
            Outcome outcome = subject.apply(example);
            int inputEnd = example.line();
            while (inputEnd < example.endLine() - 1 && !lines.get(inputEnd).equals(".")) {
                inputEnd++;
            }
            changed.addAll(lines.subList(from, inputEnd));
            changed.add(".");
            addSection(changed, outcome.output());
            String diagnostics = outcome.renderedDiagnostics();
            if (!diagnostics.isEmpty()) {
                changed.add(".");
                addSection(changed, diagnostics);
            }
            from = example.endLine() - 1;
        }
        changed.addAll(lines.subList(from, lines.size()));
        try {
            Files.write(file, changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addSection(List<String> out, String text) {
        String stripped = stripEnd(text);
        if (!stripped.isEmpty()) {
            out.addAll(List.of(visible(stripped).split("\n", -1)));
        }
    }
}
