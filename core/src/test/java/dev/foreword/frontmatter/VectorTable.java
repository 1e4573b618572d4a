package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many of Hugo's answers are ours too, topic by topic. What differs on purpose counts as different; its reason is a
 * line of docs/hugo-compatibility.md, named by its first column.
 */
final class VectorTable {

    private static final class Topic {
        int count;
        int agreed;
        final Set<String> onPurpose = new TreeSet<>();
        final Set<String> otherwise = new TreeSet<>();
    }

    private final Map<String, String> reasons;
    private final Map<String, Topic> topics = new TreeMap<>();
    private final Set<String> seen = new TreeSet<>();
    private final Map<String, String> onPurpose = new TreeMap<>();
    private final List<String> otherwise = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param reasons for each vector that differs on purpose the first column of its line of documentation
     */
    VectorTable(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    void add(String name, Map<String, Object> vector, String expected, String found) {
        String id = (String) vector.get("id");
        Topic topic = topics.computeIfAbsent(name, key -> new Topic());
        topic.count++;
        seen.add(id);
        String difference =
                "%s, Hugo: %s, here: %s".formatted(shown((String) vector.get("input")), shown(expected), shown(found));
        if (expected.equals(found)) {
            topic.agreed++;
        } else if (reasons.containsKey(id)) {
            topic.onPurpose.add(id);
            onPurpose.put(id, difference);
        } else {
            topic.otherwise.add(id);
            otherwise.add(id + ": " + difference);
        }
    }

    private static String shown(String text) {
        return text.replace("\n", "\\n").replace("\r", "\\r");
    }

    /** Prints the table, and holds it to the bar. */
    void report(double bar) {
        Map<String, String> lines = compatibilityLines();
        System.out.printf("%-12s %7s %7s %7s %10s %10s%n", "topic", "vectors", "agree", "%", "on purpose", "otherwise");
        topics.forEach(
                (name, topic) -> row(name, topic.count, topic.agreed, topic.onPurpose.size(), topic.otherwise.size()));
        int agreed = seen.size() - onPurpose.size() - otherwise.size();
        row("each once", seen.size(), agreed, onPurpose.size(), otherwise.size());
        onPurpose.forEach((id, difference) ->
                System.out.println(id + ": " + difference + "\n    on purpose: " + lines.get(reasons.get(id))));
        otherwise.forEach(System.out::println);

        assertThat(otherwise).isEmpty();
        assertThat(lines).containsKeys(reasons.values().toArray(String[]::new));
        assertThat(onPurpose.keySet()).as("no reason without a difference").isEqualTo(reasons.keySet());
        assertThat(agreed).isGreaterThanOrEqualTo((int) Math.ceil(bar * seen.size()));
    }

    private static void row(String name, int count, int agreed, int onPurpose, int otherwise) {
        System.out.printf(
                "%-12s %7d %7d %7.1f %10d %10d%n",
                name, count, agreed, Math.floor(1000.0 * agreed / count) / 10, onPurpose, otherwise);
    }

    /** The lines of the table in docs/hugo-compatibility.md, by their first column. */
    private static Map<String, String> compatibilityLines() {
        // The tests of a module run in its folder.
        Path file = Path.of("..", "docs", "hugo-compatibility.md");
        Map<String, String> lines = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                int end = line.indexOf(" |", 2);
                if (line.startsWith("| ") && end > 0) {
                    lines.put(line.substring(2, end), line.substring(end + 3, line.length() - 2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
