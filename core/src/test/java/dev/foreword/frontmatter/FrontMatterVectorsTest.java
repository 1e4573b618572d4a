package dev.foreword.frontmatter;

import static java.util.Map.entry;

import dev.foreword.bind.Binder;
import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.testkit.Json;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Hugo's own answers about front matter: where it ends, whether it is sound, what its values and its page are. Where
 * today's Hugo is known to answer something else than the 0.111 that most vectors were made with, that counts.
 */
@Tag("shared")
class FrontMatterVectorsTest {

    private static final String NUMBERS = "YAML numbers that begin with 0";

    /** Where Foreword differs on purpose: the first column of its line in docs/hugo-compatibility.md. */
    private static final Map<String, String> ON_PURPOSE = Map.ofEntries(
            entry("fm.delim.086", "front matter, opening"),
            entry("fm.yamlscalar.032", NUMBERS),
            entry("fm.yamlscalar.146", NUMBERS),
            entry("fm.yamlscalar.147", NUMBERS),
            entry("fm.yamlscalar.062", "YAML numbers beyond 64 bits"),
            entry("fm.yamlscalar.085", "YAML tags"),
            entry("fm.yamlscalar.086", "YAML tags"),
            entry("fm.yamlkeys.005", "YAML keys `~` and `null`"),
            entry("fm.coerce.138", "YAML `_merge`"),
            entry("fm.coerce.139", "YAML `_merge`"),
            entry("fm.coerce.011", "`HugoPage`, texts"),
            entry("fm.datetoml.010", "`HugoPage`, dates"));

    /**
     * What today's Hugo is known to answer, where the vectors have it in words alone, or not at all: it reads YAML 1.2 since
     * 0.152 (goccy/go-yaml: no {@code y}, {@code n}, {@code no}, {@code on}; {@code 1e3} needs a point to be a number;
     * the line separator is no line break; the null key is "null"), refuses dates that it cannot read since 0.136, and
     * {@code params} that are no mapping since 0.123.
     */
    private static final Map<String, Object> HEAD = Map.ofEntries(
            entry("fm.yamlerr.032", "fine"),
            entry("fm.yamlscalar.099", List.of("string", "y")),
            entry("fm.coerce.116", List.of("string", "n")),
            entry("fm.coerce.004", Map.of("title", "no")),
            entry("fm.coerce.013", Map.of("title", "1e3")),
            entry("fm.coerce.101", "refused"),
            entry("fm.coerce.102", Map.of("title", "y")),
            entry("fm.draft.017", Map.of("draft", false)),
            entry("fm.datefields.016", "refused"),
            entry("fm.datefields.017", "refused"),
            entry("fm.datetoml.006", "refused"),
            entry("fm.datetoml.009", "refused"));

    /** Its key at HEAD is "null". */
    private static final Set<String> NULL_KEYS = Set.of("fm.yamlkeys.005", "fm.yamlkeys.006");

    /** Hugo makes something of its own of these; they are compared as fields of a page. */
    private static final Set<String> PREDEFINED = Set.of(
            ("draft iscjklanguage date lastmod publishdate expirydate pubdate published modified unpublishdate title weight"
                            + " aliases keywords slug url linktitle description summary type layout markup outputs sitemap"
                            + " headless menu menus cascade resources translationkey _build build")
                    .split(" "));

    private static final VectorTable TABLE = new VectorTable(ON_PURPOSE);

    @AfterAll
    static void report() {
        TABLE.report(0.98);
    }

    @Test
    void splitsAsHugo() {
        for (Map<String, Object> vector : HugoVectors.all()) {
            if (HugoVectors.isFile(vector) && vector.get("split") instanceof Map<?, ?> split) {
                String input = (String) vector.get("input");
                FrontMatter file = parse(vector);
                if ("org".equals(split.get("format")) || split.containsKey("error")) {
                    // A page that begins with "- a" is one of Hugo's errors that ours has no reason to be.
                    boolean refused = file.hasErrors() || split.get("format") == null;
                    TABLE.add("splitting", vector, "refused", refused ? "refused" : "fine");
                    continue;
                }
                boolean none = split.get("format") == null;
                String expected = none ? "none" : split.get("format") + " " + strip(split.get("frontMatter"));
                String found = none
                        ? file.format().word()
                        : file.format().word() + " " + strip(file.source().slice(file.dataSpan()));
                if (!none && split.get("contentOffset") instanceof Integer offset) {
                    expected += " " + offset;
                    found += " " + bytes(input, file.bodySpan().start());
                }
                TABLE.add("splitting", vector, expected, found);
            }
        }
    }

    /** The tokens of Hugo's page lexer: the block, and then the first text of the body. */
    @Test
    void splitsAsHugosLexer() {
        for (Map<String, Object> vector : HugoVectors.all()) {
            Map<String, Object> expect = Json.object(vector.get("expect"));
            if (!"lex".equals(vector.get("kind"))) {
                continue;
            }
            FrontMatter file = parse(vector);
            if (expect.get("firstToken") instanceof String first) {
                TABLE.add("lexing", vector, first, word(file));
                continue;
            }
            List<?> tokens = (List<?>) expect.get("tokens");
            List<?> first = (List<?>) tokens.get(0);
            boolean block = Set.of("yaml", "toml", "json", "org").contains(first.get(0));
            List<?> body = (List<?>) tokens.get(block || "ignore".equals(first.get(0)) ? 1 : 0);
            String expected = block ? first.get(0) + " " + strip(first.get(1)) : "text ";
            String found = word(file) + " " + strip(file.source().slice(file.dataSpan()));
            if (word(file).equals("org")) {
                expected = "org";
                found = "org";
            } else if (!block || "text".equals(body.get(0))) {
                expected += "|" + body.get(1);
                found +=
                        "|" + file.body().substring(0, Math.min(file.body().length(), ((String) body.get(1)).length()));
            }
            TABLE.add("lexing", vector, expected, found);
        }
    }

    private static String word(FrontMatter file) {
        boolean org = file.diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.code().equals("front-matter.org"));
        return org
                ? "org"
                : file.format() == Format.NONE ? "text" : file.format().word();
    }

    @Test
    void refusesWhatHugoRefuses() {
        for (Map<String, Object> vector : HugoVectors.all()) {
            if (!"page".equals(vector.get("kind")) || !HugoVectors.isFile(vector)) {
                continue;
            }
            Object error = Json.object(vector.get("expect")).get("error");
            boolean aboutData = error instanceof Map<?, ?> map
                    && String.valueOf(map.get("message")).contains("unmarshal");
            FrontMatter file = parse(vector);
            if (error == null && file.format() != Format.NONE || aboutData) {
                boolean refused = error != null && !"fine".equals(HEAD.get((String) vector.get("id")));
                TABLE.add("errors", vector, refused ? "refused" : "fine", file.hasErrors() ? "refused" : "fine");
            }
        }
    }

    @Test
    void readsValuesAsHugo() {
        for (Map<String, Object> vector : HugoVectors.all()) {
            if (!HugoVectors.isFile(vector)
                    || !(Json.object(vector.get("expect")).get("params") instanceof Map<?, ?> params)) {
                continue;
            }
            FrontMatter file = parse(vector);
            Set<String> keys = new TreeSet<>();
            params.keySet().forEach(key -> keys.add((String) key));
            keys.removeAll(PREDEFINED);
            if (file.format() == Format.NONE || keys.isEmpty()) {
                continue;
            }
            StringBuilder expected = new StringBuilder();
            StringBuilder found = new StringBuilder();
            for (String key : keys) {
                String name = NULL_KEYS.contains((String) vector.get("id")) ? "null" : key;
                expected.append(name).append(": ").append(HugoVectors.describe(value(vector, params.get(key))));
                found.append(name)
                        .append(": ")
                        .append(HugoVectors.find(file.data(), name)
                                .map(HugoVectors::describe)
                                .orElse("nothing"));
            }
            TABLE.add("values", vector, expected.toString(), found.toString());
        }
    }

    private static List<?> value(Map<String, Object> vector, Object inParams) {
        if (HEAD.get((String) vector.get("id")) instanceof List<?> atHead) {
            return atHead;
        }
        boolean known = vector.get("head") instanceof Map<?, ?> head && head.get("value") instanceof List<?>;
        return (List<?>) (known ? Json.object(vector.get("head")).get("value") : inParams);
    }

    /** Blocks of data alone, from the tests of Hugo's decoders. */
    @Test
    void decodesAsHugo() {
        for (Map<String, Object> vector : HugoVectors.all()) {
            if (!"decode".equals(vector.get("kind"))) {
                continue;
            }
            String input = (String) vector.get("input");
            String block = switch ((String) vector.get("format")) {
                case "yaml" -> "---\n" + input + "\n---\n";
                case "toml" -> "+++\n" + input + "\n+++\n";
                default -> input + "\n";
            };
            FrontMatter file = FrontMatter.parse(SourceText.of("p.md", block));
            Map<String, Object> expect = Json.object(vector.get("expect"));
            boolean fine = expect.get("value") instanceof Map<?, ?> && !"org".equals(vector.get("format"));
            String expected = fine
                    ? HugoVectors.describe(List.of("map", expect.get("value")))
                    : expect.containsKey("ok") ? "fine" : "refused";
            String found = fine ? HugoVectors.describe(file.data()) : file.hasErrors() ? "refused" : "fine";
            TABLE.add("decoding", vector, expected, found);
        }
    }

    @Test
    void readsPagesAsHugo() {
        for (Map<String, Object> vector : HugoVectors.all()) {
            String id = (String) vector.get("id");
            Map<String, Object> expect = Json.object(vector.get("expect"));
            boolean aboutFields = id.matches("fm\\.(coerce|draft|date.*|misc)\\..*|t\\.date\\..*|t\\.decode\\.alias-n");
            if (!HugoVectors.isFile(vector)
                    || !aboutFields
                    || !(expect.containsKey("params") || expect.containsKey("fields") || expect.containsKey("log"))) {
                continue;
            }
            boolean refused = String.valueOf(expect.get("log")).contains("ERROR")
                    || "refused".equals(HEAD.get(id))
                    || vector.get("head") instanceof Map<?, ?> head && head.containsKey("error");
            Map<String, Object> fields =
                    new HashMap<>(expect.containsKey("fields") ? Json.object(expect.get("fields")) : Map.of());
            if (HEAD.get(id) instanceof Map<?, ?> atHead) {
                atHead.forEach((key, value) -> fields.put((String) key, value));
            }
            boolean whole = expect.containsKey("params");
            Result<HugoPage> page = page(vector);
            TABLE.add(
                    "page fields",
                    vector,
                    refused ? "refused" : describe(fields, whole, fields),
                    page.value()
                            .map(found -> describe(fields(found), whole, fields))
                            .orElse("refused"));
        }
    }

    private static Result<HugoPage> page(Map<String, Object> vector) {
        return parse(vector)
                .as(HugoPage.class, Binder.builder().zone(zone(vector)).build());
    }

    /** Terms of a taxonomy; Hugo lowers their case for its addresses. */
    @Test
    void readsTermsAsHugo() {
        for (Map<String, Object> vector : HugoVectors.all()) {
            if (Json.object(vector.get("expect")).get("terms") instanceof List<?> terms) {
                Set<String> expected = new TreeSet<>();
                terms.forEach(term -> expected.add(String.valueOf(term).replaceFirst("\\|.*", "")));
                Set<String> found = new TreeSet<>();
                page(vector)
                        .value()
                        .ifPresent(page -> page.tags().forEach(tag -> found.add(tag.toLowerCase(Locale.ROOT))));
                TABLE.add("terms", vector, expected.toString(), found.toString());
            }
        }
    }

    /** Whether a page is built, which its draft flag and its dates say. */
    @Test
    void buildsWhatHugoBuilds() {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        for (Map<String, Object> vector : HugoVectors.all()) {
            if (Json.object(vector.get("expect")).get("built") instanceof Boolean built) {
                Map<String, Object> flags = Json.object(vector.get("flags"));
                HugoPage page = page(vector).orThrow();
                boolean draft = page.draft() && flags.get("buildDrafts") == Boolean.FALSE;
                boolean future = page.publishDate().filter(now::isBefore).isPresent()
                        && flags.get("buildFuture") == Boolean.FALSE;
                boolean expired = page.expiryDate().filter(now::isAfter).isPresent()
                        && flags.get("buildExpired") == Boolean.FALSE;
                TABLE.add("building", vector, "built: " + built, "built: " + !(draft || future || expired));
            }
        }
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

    private static Map<String, Object> fields(HugoPage page) {
        return Map.ofEntries(
                entry("title", page.title()),
                entry("linktitle", page.linkTitle()),
                entry("description", page.description()),
                entry("weight", page.weight()),
                entry("draft", page.draft()),
                entry("date", date(page.date())),
                entry("lastmod", date(page.lastmod())),
                entry("publishdate", date(page.publishDate())),
                entry("expirydate", date(page.expiryDate())),
                entry("aliases", page.aliases()),
                entry("keywords", page.keywords()));
    }

    /** All fields; only those that the vector names when it does not know the others. */
    private static String describe(Map<String, Object> fields, boolean whole, Map<String, Object> named) {
        StringBuilder out = new StringBuilder();
        for (String name : List.of("title", "linktitle", "description", "weight", "draft", "aliases", "keywords")) {
            if (whole || named.containsKey(name)) {
                String absent = name.equals("weight") ? "0" : name.equals("draft") ? "false" : "";
                String value = String.valueOf(fields.getOrDefault(name, absent));
                out.append(name)
                        .append('=')
                        .append(value.equals("[]") ? "" : value)
                        .append(' ');
            }
        }
        for (String name : List.of("date", "lastmod", "publishdate", "expirydate")) {
            if (whole || named.containsKey(name)) {
                out.append(name)
                        .append('=')
                        .append(date(String.valueOf(fields.getOrDefault(name, ""))))
                        .append(' ');
            }
        }
        return out.toString();
    }

    private static String date(Optional<OffsetDateTime> date) {
        return date.map(time -> time.toInstant().toString()).orElse("");
    }

    /** Go's {@code %v} of a time, {@code 2024-01-02 03:04:05.1 +0200 CEST}, or a date alone, whose year 1 is none. */
    private static String date(String go) {
        if (go.isEmpty() || go.endsWith("Z") || go.startsWith("0001-01-01")) {
            return go.startsWith("0001-01-01") ? "" : go;
        }
        String[] parts = go.split(" ");
        if (parts.length == 1) {
            return go + "T00:00:00Z";
        }
        String offset = parts[2].substring(0, 3) + ":" + parts[2].substring(3);
        return OffsetDateTime.parse(parts[0] + "T" + parts[1] + offset)
                .toInstant()
                .toString();
    }

    private static FrontMatter parse(Map<String, Object> vector) {
        return FrontMatter.parse(SourceText.of("p.md", (String) vector.get("input")));
    }

    private static String strip(Object text) {
        return String.valueOf(text).strip();
    }

    private static int bytes(String text, int offset) {
        return text.substring(0, offset).getBytes(StandardCharsets.UTF_8).length;
    }
}
