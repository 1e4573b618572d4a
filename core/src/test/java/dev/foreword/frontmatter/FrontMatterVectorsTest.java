package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.bind.Binder;
import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.data.internal.KeyNames;
import dev.foreword.data.internal.Numbers;
import dev.foreword.testkit.Json;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hugo's own answers about front matter: where it ends, whether it is sound, what its values are. */
@Tag("shared")
class FrontMatterVectorsTest {

    /** Where Foreword differs on purpose; docs/hugo-compatibility.md says why. */
    private static final Map<String, String> ON_PURPOSE = Map.ofEntries(
            Map.entry("fm.delim.086", "a page may begin with {{"),
            Map.entry("fm.yamlerr.032", "U+0085 is no line break since YAML 1.2"),
            Map.entry("fm.yamlscalar.032", "010 is ten since YAML 1.2"),
            Map.entry("fm.yamlscalar.146", "0777 is decimal since YAML 1.2"),
            Map.entry("fm.yamlscalar.147", "-010 is minus ten since YAML 1.2"),
            Map.entry("fm.yamlscalar.062", "a long number keeps all its digits"),
            Map.entry("fm.yamlscalar.063", "1e400 is a number, though beyond a double"),
            Map.entry("fm.yamlscalar.085", "!!bool \"yes\" does not fit its tag since YAML 1.2"),
            Map.entry("fm.yamlscalar.086", "!!binary is ignored with a warning"),
            Map.entry("fm.yamlscalar.126", "an empty value with an unknown tag is null"),
            Map.entry("fm.yamlscalar.099", "y is text since YAML 1.2, as in Hugo's own newer versions"),
            Map.entry("fm.coerce.116", "n is text since YAML 1.2, as in Hugo's own newer versions"),
            Map.entry("fm.yamlscalar.137", "1__0 is text since YAML 1.2"),
            Map.entry("fm.yamlscalar.139", "1_ is text since YAML 1.2"),
            Map.entry("fm.yamlkeys.005", "the key ~ is as written"),
            Map.entry("fm.yamlkeys.006", "the key null is as written"),
            Map.entry("fm.coerce.138", "_merge is a key like others"),
            Map.entry("fm.coerce.139", "_merge is a key like others"),
            Map.entry("fm.coerce.004", "no is text since YAML 1.2, as in Hugo's own newer versions"),
            Map.entry("fm.coerce.102", "y is text since YAML 1.2, as in Hugo's own newer versions"),
            Map.entry("fm.coerce.011", "a text is as written"),
            Map.entry("fm.coerce.013", "a text is as written"),
            Map.entry("fm.coerce.026", "\"010\" is ten"),
            Map.entry("fm.datequoted.009", "seconds may be left out"),
            Map.entry("fm.datequoted.010", "seconds may be left out"),
            Map.entry("fm.datequoted.019", "seconds may be left out"),
            Map.entry("fm.dateplain.009", "seconds may be left out"),
            Map.entry("fm.datetoml.006", "a date that cannot be read is an error, as in Hugo's own newer versions"),
            Map.entry("fm.datetoml.009", "a date that cannot be read is an error, as in Hugo's own newer versions"),
            Map.entry("fm.datetoml.010", "fractions of seconds are kept"),
            Map.entry("fm.datefields.016", "a date that cannot be read is an error, as in Hugo's own newer versions"),
            Map.entry("fm.datefields.017", "a date that cannot be read is an error, as in Hugo's own newer versions"),
            Map.entry("fm.coerce.101", "params must be a mapping, as in Hugo's own newer versions"),
            Map.entry("fm.draft.017", "on is text since YAML 1.2, as in Hugo's own newer versions"));

    /** Hugo makes something of its own of these. */
    private static final Set<String> PREDEFINED = Set.of(
            "draft",
            "iscjklanguage",
            "date",
            "lastmod",
            "publishdate",
            "expirydate",
            "pubdate",
            "published",
            "modified",
            "unpublishdate",
            "title",
            "weight",
            "aliases",
            "keywords",
            "slug",
            "url",
            "linktitle",
            "description",
            "summary",
            "type",
            "layout",
            "markup",
            "outputs",
            "sitemap",
            "headless",
            "menu",
            "menus",
            "cascade",
            "resources",
            "translationkey",
            "_build",
            "build");

    private static final double BAR = 0.98;

    private final List<String> table = new ArrayList<>();
    private final Set<String> onPurpose = new TreeSet<>();
    private int checked;
    private int agreed;

    @Test
    void splitsAsHugo() {
        for (Map<String, Object> vector : vectors()) {
            if (!(vector.get("split") instanceof Map<?, ?> split)
                    || !(vector.get("input") instanceof String input)
                    || vector.containsKey("inputNote")) {
                continue;
            }
            FrontMatter file = FrontMatter.parse(SourceText.of("p.md", input));
            Object format = split.get("format");
            if ("org".equals(format) || split.containsKey("error")) {
                check(
                        vector,
                        "refused " + split.get("error"),
                        "refused " + split.get("error"),
                        file.hasErrors() || format == null);
                continue;
            }
            String expected = format == null ? "none " : format + " " + strip(split.get("frontMatter"));
            String found = file.format().word() + " "
                    + (format == null ? "" : strip(file.source().slice(file.dataSpan())));
            if (format != null && split.get("contentOffset") instanceof Integer offset) {
                expected += " " + offset;
                found += " " + bytes(input, file.bodySpan().start());
            }
            check(vector, expected, found, expected.equals(found));
        }
        report("splitting");
    }

    @Test
    void refusesWhatHugoRefuses() {
        for (Map<String, Object> vector : vectors()) {
            if (!"page".equals(vector.get("kind"))
                    || !(vector.get("input") instanceof String input)
                    || vector.containsKey("inputNote")) {
                continue;
            }
            Object error = Json.object(vector.get("expect")).get("error");
            boolean aboutData = error instanceof Map<?, ?> map
                    && String.valueOf(map.get("message")).contains("unmarshal");
            if (error == null || aboutData) {
                FrontMatter file = FrontMatter.parse(SourceText.of("p.md", input));
                if (file.format() == FrontMatter.Format.NONE) {
                    continue;
                }
                check(
                        vector,
                        error == null ? "fine" : String.valueOf(error),
                        file.diagnostics().toString(),
                        file.hasErrors() == (error != null));
            }
        }
        report("errors");
    }

    @Test
    void readsValuesAsHugo() {
        for (Map<String, Object> vector : vectors()) {
            Map<String, Object> expect = Json.object(vector.get("expect"));
            if (!(vector.get("input") instanceof String input) || !(expect.get("params") instanceof Map<?, ?> params)) {
                continue;
            }
            FrontMatter file = FrontMatter.parse(SourceText.of("p.md", input));
            if (file.format() == FrontMatter.Format.NONE) {
                continue;
            }
            for (Map.Entry<?, ?> param : params.entrySet()) {
                String key = (String) param.getKey();
                if (PREDEFINED.contains(key)) {
                    continue;
                }
                Object value = param.getValue();
                if (vector.get("head") instanceof Map<?, ?> head && head.get("value") instanceof List<?> atHead) {
                    value = atHead;
                }
                Optional<DataNode> found = find(file.data(), key);
                boolean same = found.isPresent() && same((List<?>) value, found.get());
                check(vector, key + ": " + value, found.map(Object::toString).orElse("nothing"), same);
            }
        }
        report("values");
    }

    @Test
    void readsPagesAsHugo() {
        for (Map<String, Object> vector : vectors()) {
            Map<String, Object> expect = Json.object(vector.get("expect"));
            if (!"page".equals(vector.get("kind"))
                    || !(vector.get("input") instanceof String input)
                    || !(expect.get("params") instanceof Map<?, ?>)
                    || !String.valueOf(vector.get("id")).matches("fm\\.(coerce|draft|date.*|misc)\\..*")) {
                continue;
            }
            boolean refusedAtHead = vector.get("head") instanceof Map<?, ?> head && head.containsKey("error");
            ZoneId zone = zone(vector);
            FrontMatter file = FrontMatter.parse(SourceText.of("p.md", input));
            Result<HugoPage> result = file.as(
                    HugoPage.class,
                    Binder.builder()
                            .zone(zone)
                            .converter(HugoPage.class, HugoPage.converter())
                            .build());
            if (refusedAtHead) {
                check(vector, "refused", result.toString(), result.hasErrors());
                continue;
            }
            Map<?, ?> fields = expect.get("fields") instanceof Map<?, ?> map ? map : Map.of();
            String found = result.value()
                    .map(page -> describe(page))
                    .orElse(result.diagnostics().toString());
            String expected = describe(fields);
            check(vector, expected, found, expected.equals(found));
        }
        report("pages");
    }

    private static ZoneId zone(Map<String, Object> vector) {
        String config = String.valueOf(vector.get("setup"));
        int at = config.indexOf("timeZone");
        if (at < 0) {
            return ZoneOffset.UTC;
        }
        int start = config.indexOf('"', at) + 1;
        return ZoneId.of(config.substring(start, config.indexOf('"', start)));
    }

    private static String describe(HugoPage page) {
        return "title=" + page.title() + " linktitle=" + page.linkTitle()
                + " description=" + page.description() + " weight=" + page.weight() + " draft=" + page.draft()
                + " date="
                + date(page.date()) + " lastmod=" + date(page.lastmod()) + " publishdate=" + date(page.publishDate())
                + " expirydate=" + date(page.expiryDate()) + " aliases=" + page.aliases() + " keywords="
                + page.keywords();
    }

    private static String describe(Map<?, ?> fields) {
        return "title=" + text(fields, "title") + " linktitle=" + text(fields, "linktitle") + " description="
                + text(fields, "description") + " weight=" + (fields.containsKey("weight") ? fields.get("weight") : 0)
                + " draft=" + (fields.containsKey("draft") ? fields.get("draft") : false) + " date="
                + date(text(fields, "date")) + " lastmod=" + date(text(fields, "lastmod")) + " publishdate="
                + date(text(fields, "publishdate")) + " expirydate=" + date(text(fields, "expirydate")) + " aliases="
                + (fields.containsKey("aliases") ? fields.get("aliases") : "[]") + " keywords="
                + (fields.containsKey("keywords") ? fields.get("keywords") : "[]");
    }

    private static String text(Map<?, ?> fields, String name) {
        return fields.containsKey(name) ? String.valueOf(fields.get(name)) : "";
    }

    private static String date(Optional<OffsetDateTime> date) {
        return date.map(time -> time.toInstant().toString()).orElse("");
    }

    /** Go's {@code %v} of a time: {@code 2024-01-02 03:04:05.1 +0200 CEST}. */
    private static String date(String go) {
        if (go.isEmpty()) {
            return "";
        }
        String[] parts = go.split(" ");
        String offset = parts[2].substring(0, 3) + ":" + parts[2].substring(3);
        return OffsetDateTime.parse(parts[0] + "T" + parts[1] + offset)
                .toInstant()
                .toString();
    }

    /** As Hugo looks keys up: without case. */
    private static Optional<DataNode> find(Mapping mapping, String key) {
        DataNode best = null;
        for (Entry entry : mapping.entries()) {
            if (KeyNames.lowerCase(entry.key().text()).equals(key)
                    && (best == null || !KeyNames.isLowerCase(entry.key().text()) || repeated(mapping, entry))) {
                best = entry.value();
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean repeated(Mapping mapping, Entry last) {
        return mapping.entries().stream()
                .filter(entry -> KeyNames.lowerCase(entry.key().text())
                        .equals(KeyNames.lowerCase(last.key().text())))
                .allMatch(entry -> entry.key().text().equals(last.key().text()));
    }

    private static boolean same(List<?> typed, DataNode found) {
        String type = String.valueOf(typed.get(0));
        Object value = typed.size() > 1 ? typed.get(1) : null;
        if (found instanceof Mapping mapping) {
            if (!(value instanceof Map<?, ?> map)) {
                return false;
            }
            Map<String, DataNode> entries = new TreeMap<>();
            mapping.entries()
                    .forEach(entry -> entries.put(KeyNames.lowerCase(entry.key().text()), entry.value()));
            return entries.size() == map.size()
                    && map.entrySet().stream().allMatch(entry -> {
                        DataNode node = entries.get(KeyNames.lowerCase((String) entry.getKey()));
                        return node != null && same((List<?>) entry.getValue(), node);
                    });
        }
        if (found instanceof Sequence sequence) {
            if (!(value instanceof List<?> list)
                    || list.size() != sequence.items().size()) {
                return false;
            }
            for (int i = 0; i < list.size(); i++) {
                if (!same((List<?>) list.get(i), sequence.items().get(i))) {
                    return false;
                }
            }
            return true;
        }
        Scalar scalar = (Scalar) found;
        return switch (type) {
            case "string" -> scalar.kind() == Kind.STRING && scalar.text().equals(value);
            case "bool" ->
                scalar.kind() == Kind.BOOLEAN
                        && scalar.text().toLowerCase(Locale.ROOT).equals(String.valueOf(value));
            case "nil" -> scalar.kind() == Kind.NULL;
            case "int", "int64", "uint64", "float64" ->
                number(scalar).equals(number(new Scalar(String.valueOf(value), Kind.DECIMAL, scalar.span())));
            default -> scalar.kind() == Kind.DATE;
        };
    }

    private static Object number(Scalar scalar) {
        String text = scalar.text().equals("+Inf") || scalar.text().equals("-Inf")
                ? scalar.text().toLowerCase(Locale.ROOT)
                : scalar.text();
        return Numbers.special(text)
                .<Object>map(Object::toString)
                .or(() -> Numbers.decimal(scalar.text()).map(BigDecimal::stripTrailingZeros))
                .orElse(scalar.text());
    }

    private static List<Map<String, Object>> vectors() {
        return Json.objects(Json.object(Json.read(SharedFolder.path("vectors/hugo-frontmatter.json")))
                .get("vectors"));
    }

    private static String strip(Object text) {
        return String.valueOf(text).strip();
    }

    private static int bytes(String text, int offset) {
        return text.substring(0, offset).getBytes(StandardCharsets.UTF_8).length;
    }

    private void check(Map<String, Object> vector, String expected, String found, boolean same) {
        String id = (String) vector.get("id");
        checked++;
        if (same) {
            agreed++;
            return;
        }
        if (ON_PURPOSE.containsKey(id)) {
            onPurpose.add(id + ": " + ON_PURPOSE.get(id));
            return;
        }
        table.add("%-18s %s%n   Hugo: %s%n   here: %s"
                .formatted(id, shown((String) vector.get("input")), shown(expected), shown(found)));
    }

    private static String shown(String text) {
        return text.replace("\n", "\\n").replace("\r", "\\r");
    }

    private void report(String what) {
        System.out.println(what + ": " + agreed + " of " + checked + " agree with Hugo, " + onPurpose.size()
                + " vectors differ on purpose");
        onPurpose.forEach(System.out::println);
        table.forEach(System.out::println);
        assertThat(checked).isGreaterThan(100);
        assertThat((double) agreed / (checked - onPurpose.size())).isGreaterThanOrEqualTo(BAR);
    }
}
