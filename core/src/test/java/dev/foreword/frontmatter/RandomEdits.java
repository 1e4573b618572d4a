package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.internal.KeyNames;
import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.frontmatter.PlainEdits.Way;
import dev.foreword.text.ContentException;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Edits at random, made by the editor in a text and, independently, on plain maps and lists. After each one the text, read
 * again, must say what the maps say, and the body must be the old one. What was written into YAML must besides be the same
 * to a reader of YAML 1.1.
 */
final class RandomEdits {

    private final Random random;
    private int made;
    private int refused;

    RandomEdits(Random random) {
        this.random = random;
    }

    int made() {
        return made;
    }

    int refused() {
        return refused;
    }

    void make(FrontMatter file, int count) {
        Kind dates = file.format() == Format.TOML ? Kind.DATE : Kind.STRING;
        // What stands for something else cannot be changed by itself, and the editor has to say so.
        boolean mayRefuse = file.format() == Format.YAML && file.source().text().contains("&");
        Object expected = PlainEdits.plain(file.data());
        FrontMatterEditor editor = file.edit();
        for (int i = 0; i < count; i++) {
            String before = editor.apply();
            List<String> log = new ArrayList<>();
            try {
                edit(editor, expected, dates, log);
            } catch (ContentException e) {
                assertThat(mayRefuse && editor.apply().equals(before))
                        .as("%s %s\n%s", log, e.getMessage(), before)
                        .isTrue();
                refused++;
                continue;
            }
            FrontMatter after = FrontMatter.parse(SourceText.of("post.md", editor.apply()));
            assertThat(after.hasErrors()).as("%s\n%s", log, before).isFalse();
            assertThat(PlainEdits.plain(after.data())).as("%s\n%s", log, before).isEqualTo(expected);
            assertThat(after.body()).isEqualTo(file.body());
            made += log.isEmpty() ? 0 : 1;
        }
    }

    /** The editor goes first: when it refuses, the model stays as it was. */
    @SuppressWarnings("unchecked")
    private void edit(FrontMatterEditor editor, Object data, Kind dates, List<String> log) {
        List<Way> ways = PlainEdits.ways(data);
        Way way = ways.isEmpty() || random.nextInt(5) == 0
                ? new Way(List.of(DrawnValues.key(random)))
                : PlainEdits.any(ways, random);
        if (random.nextInt(5) == 0 && way.parent(data) instanceof Map) {
            way = new Way(PlainEdits.and(way.steps().subList(0, way.steps().size() - 1), DrawnValues.key(random)));
        }
        Object parent = way.parent(data);
        if (parent instanceof Map<?, ?> map && !map.containsKey(way.last()) && isTaken(map, (String) way.last())) {
            return;
        }
        Object value = DrawnValues.value(random, 0);
        switch (random.nextInt(8)) {
            case 0, 1 -> {
                log.add("remove " + way);
                way.in(editor).remove();
                if (parent instanceof List<?> list) {
                    list.remove((int) way.last());
                } else {
                    ((Map<String, Object>) parent).remove(way.last());
                }
            }
            case 2 -> {
                String key = DrawnValues.key(random);
                if (!(parent instanceof Map<?, ?> map) || isTaken(map, key)) {
                    return;
                }
                log.add("rename " + way + " to " + key);
                way.in(editor).rename(key);
                if (map.containsKey(way.last())) {
                    ((Map<String, Object>) map).put(key, map.remove(way.last()));
                }
            }
            case 3 -> {
                Object old = parent instanceof Map<?, ?> map
                        ? map.get(way.last())
                        : ((List<?>) parent).get((int) way.last());
                if (!(old instanceof List<?> list)) {
                    return;
                }
                log.add("append to " + way + " " + value);
                way.in(editor).append(value);
                ((List<Object>) old).add(PlainEdits.plain(value, dates));
                checkOldReading(editor, new Way(PlainEdits.and(way.steps(), list.size() - 1)), value, log);
            }
            default -> {
                log.add("set " + way + " to " + value);
                boolean wasThat = way.in(editor).value().isPresent();
                String before = editor.apply();
                way.in(editor).set(value);
                if (parent instanceof List) {
                    ((List<Object>) parent).set((int) way.last(), PlainEdits.plain(value, dates));
                } else {
                    ((Map<String, Object>) parent).put((String) way.last(), PlainEdits.plain(value, dates));
                }
                // What is the wanted value already is left as the author wrote it.
                if (!wasThat || !editor.apply().equals(before)) {
                    checkOldReading(editor, way, value, log);
                }
            }
        }
    }

    private static boolean isTaken(Map<?, ?> map, String key) {
        return map.keySet().stream()
                .anyMatch(other -> KeyNames.normalise((String) other).equals(KeyNames.normalise(key)));
    }

    /** YAML 1.1 with snakeyaml's own resolver, as Hugo read it before 0.152. */
    private static void checkOldReading(FrontMatterEditor editor, Way way, Object value, List<String> log) {
        FrontMatter file = FrontMatter.parse(SourceText.of("post.md", editor.apply()));
        if (file.format() != Format.YAML) {
            return;
        }
        Object node = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(file.source().slice(file.dataSpan()));
        for (Object step : way.steps()) {
            boolean there = step instanceof Integer index
                    ? node instanceof List<?> list && index < list.size()
                    : node instanceof Map<?, ?> map && map.containsKey(step);
            assertThat(there)
                    .as("%s: YAML 1.1 has no %s in\n%s", log, step, editor.apply())
                    .isTrue();
            node = step instanceof Integer index ? ((List<?>) node).get(index) : ((Map<?, ?>) node).get(step);
        }
        assertThat(OldYaml.isSame(value, node))
                .as("%s: YAML 1.1 reads %s in\n%s", log, node, editor.apply())
                .isTrue();
    }
}
