package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.data.internal.KeyNames;
import dev.foreword.frontmatter.PlainEdits.Way;
import dev.foreword.text.ContentException;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever the front matter looks like: an edit is made as asked for, or refused at a place. */
class OddEditingPropertyTest {

    private static final String NEW = "zz";

    private static final List<Object> VALUES = List.of(
            "new", "new", 7, true, "two\nlines\n", List.of("n1", "n2"), Map.of("n", "v"), List.of(Map.of("n", 1)));

    /** Texts of each notation, most of which cannot be read; more on request. */
    private static final int TEXTS = 20 * Integer.getInteger("foreword.rounds", 60);

    @Test
    void yaml() {
        assertThat(edits(OddFrontMatter::yaml)).isGreaterThan(TEXTS / 10);
    }

    @Test
    void toml() {
        assertThat(edits(OddFrontMatter::toml)).isGreaterThan(TEXTS / 10);
    }

    @Test
    void json() {
        assertThat(edits(OddFrontMatter::json)).isGreaterThan(TEXTS / 10);
    }

    private static int edits(Function<Random, String> texts) {
        List<AssertionError> failures = new ArrayList<>();
        int made = 0;
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            String text = texts.apply(random);
            FrontMatter file = FrontMatter.parse(SourceText.of("post.md", text));
            if (file.hasErrors() || hasSpellings(file.data())) {
                continue;
            }
            for (int kind = 0; kind < 6; kind++) {
                try {
                    made += edit(file, kind, random) ? 1 : 0;
                } catch (RuntimeException | AssertionError e) {
                    failures.add(new AssertionError("seed " + seed + ", edit " + kind + "\n" + text + "\n" + e, e));
                }
            }
        }
        assertThat(failures).isEmpty();
        return made;
    }

    /** False when it was refused, or there is nothing to edit in this way. */
    private static boolean edit(FrontMatter file, int kind, Random random) {
        Object expected = PlainEdits.plain(file.data());
        List<Way> ways = PlainEdits.ways(expected);
        if (kind > 0 && ways.isEmpty()) {
            return false;
        }
        Way way = kind == 0 ? new Way(List.of(NEW)) : PlainEdits.any(ways, random);
        if (kind == 5 && !isAppendable(value(expected, way))) {
            return false;
        }
        Object value = VALUES.get(random.nextInt(VALUES.size()));
        FrontMatterEditor editor = file.edit();
        try {
            switch (kind) {
                case 0, 1, 2 -> way.in(editor).set(value);
                case 3 -> way.in(editor).remove();
                case 4 -> {
                    if (way.last() instanceof Integer) {
                        return false;
                    }
                    way.in(editor).rename(NEW);
                }
                default -> way.in(editor).append(value);
            }
        } catch (ContentException refused) {
            isRefusal(refused, file);
            assertThat(editor.apply()).isEqualTo(file.source().text());
            return false;
        }
        change(expected, way, kind, PlainEdits.plain(value, Kind.STRING));
        String changed = editor.apply();
        FrontMatter read = FrontMatter.parse(SourceText.of("post.md", changed));
        assertThat(read.hasErrors()).as(changed).isFalse();
        assertThat(PlainEdits.plain(read.data())).as(changed).isEqualTo(expected);
        assertThat(read.body()).isEqualTo(file.body());
        if (kind == 0 && !file.data().entries().isEmpty()) {
            assertThat(isLeftOut(file.source().text(), changed)).as(changed).isTrue();
        }
        return true;
    }

    /** What an edit does to maps and lists. */
    @SuppressWarnings("unchecked")
    private static void change(Object data, Way way, int kind, Object value) {
        Object parent = way.parent(data);
        if (parent instanceof List<?>) {
            List<Object> list = (List<Object>) parent;
            int index = (int) way.last();
            if (kind == 3) {
                list.remove(index);
            } else {
                list.set(index, kind == 5 ? appended(list.get(index), value) : value);
            }
            return;
        }
        Map<String, Object> map = (Map<String, Object>) parent;
        String key = (String) way.last();
        switch (kind) {
            case 3 -> map.remove(key);
            case 4 -> map.put(NEW, map.remove(key));
            case 5 -> map.put(key, appended(map.get(key), value));
            default -> map.put(key, value);
        }
    }

    private static Object value(Object data, Way way) {
        return way.parent(data) instanceof List<?> list
                ? list.get((int) way.last())
                : ((Map<?, ?>) way.parent(data)).get(way.last());
    }

    /** A number that becomes the first item may be spelled anew, such as {@code -0}. */
    private static boolean isAppendable(Object value) {
        return value instanceof List || value.equals("NULL") || value.toString().startsWith("STRING ");
    }

    private static List<Object> appended(Object old, Object value) {
        List<Object> list = new ArrayList<>();
        if (old instanceof List<?> items) {
            list.addAll(items);
        } else if (!old.equals("NULL")) {
            list.add(old);
        }
        list.add(value);
        return list;
    }

    /** Only what stands for others, too, and words that YAML does not read, are a reason that is found afterwards. */
    private static void isRefusal(ContentException refused, FrontMatter file) {
        assertThat(refused.diagnostics()).extracting(Diagnostic::code).containsExactly("edit.refused");
        Diagnostic why = refused.diagnostics().get(0);
        assertThat(why.span().end()).isLessThanOrEqualTo(file.source().text().length());
        if (why.message().startsWith("the edit would")) {
            boolean unread = file.diagnostics().stream().anyMatch(d -> d.code().equals("yaml.second-document"));
            assertThat(unread || isOdd(file.source().slice(file.dataSpan())))
                    .as(refused.getMessage())
                    .isTrue();
        }
    }

    /** Anchors; dashes or byte order marks that count only as long as nothing stands before them. */
    private static boolean isOdd(String data) {
        return data.contains("&") || data.contains("---") || data.contains("\uFEFF") || data.contains("...");
    }

    /** Whether one text is the other without some of its characters. */
    private static boolean isLeftOut(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
        }
        return at == shorter.length();
    }

    /** Keys that match each other: an edit is about all of them, which is not what is tried here. */
    private static boolean hasSpellings(DataNode node) {
        if (node instanceof Sequence list) {
            return list.items().stream().anyMatch(OddEditingPropertyTest::hasSpellings);
        }
        if (!(node instanceof Mapping map)) {
            return false;
        }
        long names = map.entries().stream()
                .map(entry -> KeyNames.normalise(entry.key().text()))
                .distinct()
                .count();
        return names < map.entries().size() || map.entries().stream().anyMatch(entry -> hasSpellings(entry.value()));
    }
}
