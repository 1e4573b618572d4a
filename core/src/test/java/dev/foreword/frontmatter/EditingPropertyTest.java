package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.internal.KeyNames;
import dev.foreword.frontmatter.PlainEdits.Way;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What holds for every edit of every file; pages and edits are drawn at random. */
class EditingPropertyTest {

    /** Six edits a page, so some ten thousand in the three formats; more on request. */
    private static final int ROUNDS = Integer.getInteger("foreword.rounds", 600);

    @Test
    void yaml() {
        rounds(DrawnYaml::page, Kind.STRING);
    }

    @Test
    void toml() {
        rounds(DrawnToml::page, Kind.DATE);
    }

    @Test
    void json() {
        rounds(DrawnJson::page, Kind.STRING);
    }

    private static void rounds(Function<Random, String> pages, Kind dates) {
        List<AssertionError> failures = new ArrayList<>();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            String text = pages.apply(random);
            FrontMatter file = parse(text);
            assertThat(file.diagnostics()).as("seed %s:\n%s", seed, text).isEmpty();
            try {
                assertThat(file.edit().apply()).isEqualTo(text);
                newKeyComesAndGoes(file, random);
                scalarChangesItsOwnBytesOnly(file, random);
                someEdits(file, random, dates);
            } catch (RuntimeException | AssertionError e) {
                failures.add(new AssertionError("seed " + seed + ":\n" + text.replace("\r", "\\r") + "\n" + e, e));
            }
        }
        assertThat(failures).isEmpty();
    }

    private static void newKeyComesAndGoes(FrontMatter file, Random random) {
        String key = "new key " + random.nextInt(10);
        FrontMatterEditor editor = file.edit().set(key, DrawnValues.value(random, 0));
        assertThat(editor.isChanged()).isTrue();
        assertThat(editor.remove(key).apply()).isEqualTo(file.source().text());
    }

    private static void scalarChangesItsOwnBytesOnly(FrontMatter file, Random random) {
        List<Way> ways = PlainEdits.ways(PlainEdits.plain(file.data()));
        if (ways.isEmpty()) {
            return;
        }
        Way way = PlainEdits.any(ways, random);
        FrontMatterEditor editor = file.edit();
        if (!(way.in(editor).value().orElseThrow() instanceof Scalar scalar)
                || scalar.kind() == Kind.NULL
                || "|>".indexOf(file.source().text().charAt(scalar.span().start())) >= 0) {
            return;
        }
        String text = file.source().text();
        String changed = way.in(editor).set("word " + random.nextInt(100)).apply();
        assertThat(changed).startsWith(text.substring(0, scalar.span().start()));
        assertThat(changed).endsWith(text.substring(scalar.span().end()));
    }

    private static void someEdits(FrontMatter file, Random random, Kind dates) {
        Object expected = PlainEdits.plain(file.data());
        FrontMatterEditor editor = file.edit();
        for (int i = 0; i < 4; i++) {
            String before = editor.apply();
            String edit = oneEdit(editor, expected, random, dates);
            FrontMatter after = parse(editor.apply());
            assertThat(after.hasErrors()).isFalse();
            assertThat(PlainEdits.plain(after.data()))
                    .as("%s\n%s", edit, before)
                    .isEqualTo(expected);
            assertThat(after.body()).isEqualTo(file.body());
        }
    }

    private static String oneEdit(FrontMatterEditor editor, Object data, Random random, Kind dates) {
        List<String> log = new ArrayList<>();
        try {
            return oneEdit(editor, data, random, dates, log);
        } catch (RuntimeException e) {
            throw new AssertionError(log + "\n" + editor.apply() + "\n" + e.getMessage(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static String oneEdit(FrontMatterEditor editor, Object data, Random random, Kind dates, List<String> log) {
        List<Way> ways = PlainEdits.ways(data);
        Way way = ways.isEmpty() || random.nextInt(5) == 0
                ? new Way(List.of(DrawnValues.key(random)))
                : PlainEdits.any(ways, random);
        if (random.nextInt(5) == 0 && way.parent(data) instanceof Map) {
            way = new Way(PlainEdits.and(way.steps().subList(0, way.steps().size() - 1), DrawnValues.key(random)));
        }
        Object parent = way.parent(data);
        if (parent instanceof Map<?, ?> map && !map.containsKey(way.last()) && isTaken(map, (String) way.last())) {
            return "nothing";
        }
        Object value = DrawnValues.value(random, 0);
        log.add(way + " " + value);
        switch (random.nextInt(8)) {
            case 0, 1 -> {
                way.in(editor).remove();
                if (parent instanceof List<?> list) {
                    list.remove((int) way.last());
                } else {
                    ((Map<String, Object>) parent).remove(way.last());
                }
                return "remove " + way;
            }
            case 2 -> {
                String key = DrawnValues.key(random);
                if (!(parent instanceof Map<?, ?> map) || isTaken(map, key)) {
                    return "nothing";
                }
                way.in(editor).rename(key);
                if (map.containsKey(way.last())) {
                    ((Map<String, Object>) map).put(key, map.remove(way.last()));
                }
                return "rename " + way + " to " + key;
            }
            case 3 -> {
                Object old = parent instanceof Map<?, ?> map
                        ? map.get(way.last())
                        : ((List<?>) parent).get((int) way.last());
                if (!(old instanceof List)) {
                    return "nothing";
                }
                way.in(editor).append(value);
                ((List<Object>) old).add(PlainEdits.plain(value, dates));
                return "append to " + way + " " + value;
            }
            default -> {
                way.in(editor).set(value);
                if (parent instanceof List) {
                    ((List<Object>) parent).set((int) way.last(), PlainEdits.plain(value, dates));
                } else {
                    ((Map<String, Object>) parent).put((String) way.last(), PlainEdits.plain(value, dates));
                }
                return "set " + way + " to " + value;
            }
        }
    }

    private static boolean isTaken(Map<?, ?> map, String key) {
        return map.keySet().stream()
                .anyMatch(other -> KeyNames.normalise((String) other).equals(KeyNames.normalise(key)));
    }

    private static FrontMatter parse(String text) {
        return FrontMatter.parse(SourceText.of("post.md", text));
    }
}
