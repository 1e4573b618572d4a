package dev.foreword.frontmatter.internal;

import dev.foreword.bind.BindContext;
import dev.foreword.bind.internal.DateText;
import dev.foreword.bind.internal.OtherSpelling;
import dev.foreword.bind.internal.SingleItem;
import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.data.internal.KeyNames;
import dev.foreword.data.internal.Numbers;
import dev.foreword.frontmatter.HugoPage;
import dev.foreword.text.Diagnostic;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/** Hugo's predefined fields out of a mapping, with the conversions of Hugo and of the cast library that it uses. */
public final class HugoFields {

    private final Map<String, DataNode> fields = new LinkedHashMap<>();
    private final BindContext context;
    private final HugoDoubts doubts;

    public HugoFields(Mapping mapping, BindContext context) {
        this.context = context;
        this.doubts = new HugoDoubts(context);
        Map<String, Entry> winners = byLowerCaseKey(mapping);
        winners.forEach((name, winner) -> fields.put(name, winner.value()));
        for (Entry entry : mapping.byKey().values()) {
            Entry winner = winners.get(KeyNames.lowerCase(entry.key().text()));
            if (winner != null && winner != entry) {
                context.report(OtherSpelling.of(entry.key(), winner.key(), context.source(), "key"));
            }
        }
        doubts.keys(mapping);
    }

    /** Hugo's {@code maps.PrepareParams}: a key that is not in lower case wins over one that is, then the last. */
    private static Map<String, Entry> byLowerCaseKey(Mapping mapping) {
        Map<String, Entry> found = new LinkedHashMap<>();
        mapping.byKey().forEach((key, entry) -> {
            Entry before = found.get(KeyNames.lowerCase(key));
            if (before == null
                    || !KeyNames.isLowerCase(key)
                    || KeyNames.isLowerCase(before.key().text())) {
                found.put(KeyNames.lowerCase(key), entry);
            }
        });
        return found;
    }

    public HugoPage page() {
        // Taken in this order; what is left afterwards goes into the parameters.
        Optional<Boolean> isPublished = isPublished();
        Optional<DataNode> published = take("published");
        Optional<OffsetDateTime> date = date("date");
        Optional<OffsetDateTime> modified = date("lastmod").or(() -> date("modified"));
        Optional<OffsetDateTime> publish = date("publishdate")
                .or(() -> date("pubdate"))
                .or(() -> published
                        .filter(node -> isPublished.isEmpty() || isWhole(node))
                        .flatMap(this::date));
        Optional<OffsetDateTime> expiry = date("expirydate").or(() -> date("unpublishdate"));
        List.of("modified", "pubdate", "unpublishdate").forEach(this::take);
        return new HugoPage(
                text("title"),
                text("linktitle"),
                text("description"),
                text("summary"),
                date.or(() -> publish).or(() -> modified),
                modified.or(() -> date).or(() -> publish),
                publish.or(() -> date),
                expiry,
                draft(isPublished),
                weight(),
                slug(),
                address(),
                addresses(),
                words("keywords"),
                terms("tags"),
                terms("categories"),
                words("outputs"),
                text("type"),
                text("layout"),
                text("markup"),
                text("translationkey"),
                flag("headless"),
                flag("iscjklanguage"),
                params());
    }

    /** Hugo asks for a truth value first, and nothing is false to it; a number is a date besides. */
    private Optional<Boolean> isPublished() {
        DataNode written = fields.get("published");
        if (written == null) {
            return Optional.empty();
        }
        if (isNull(written)) {
            doubts.lost(written, "Hugo takes nothing for false here, which makes the page a draft");
            return Optional.of(false);
        }
        return asBoolean(written);
    }

    private static boolean isWhole(DataNode node) {
        return node instanceof Scalar scalar && scalar.kind() == Kind.INTEGER;
    }

    private Optional<DataNode> take(String name) {
        return Optional.ofNullable(fields.remove(name)).filter(node -> !isNull(node));
    }

    private static boolean isNull(DataNode node) {
        return node instanceof Scalar scalar && scalar.kind() == Kind.NULL;
    }

    private String text(String name) {
        return take(name)
                .map(node -> {
                    if (node instanceof Scalar scalar) {
                        return scalar.text();
                    }
                    doubts.lost(node, "a list, or keys with values, is no text; Hugo takes it for an empty one");
                    return "";
                })
                .orElse("");
    }

    private boolean draft(Optional<Boolean> published) {
        DataNode written = fields.get("draft");
        if (written != null && !isNull(written) && published.isPresent()) {
            doubts.lost(written, "\"draft\" and \"published\" are both there; \"draft\" counts");
        }
        boolean draft = flag("draft");
        return written == null || isNull(written) ? !published.orElse(true) : draft;
    }

    private boolean flag(String name) {
        Optional<DataNode> node = take(name);
        Optional<Boolean> value = node.flatMap(HugoFields::asBoolean);
        boolean said = node.isPresent()
                && !(node.get() instanceof Scalar scalar && scalar.text().isEmpty());
        if (said && value.isEmpty()) {
            doubts.lost(node.get(), "expected true or false; Hugo takes everything else for false");
        }
        return value.orElse(false);
    }

    /** Go's {@code strconv.ParseBool}, and numbers. */
    private static Optional<Boolean> asBoolean(DataNode node) {
        if (!(node instanceof Scalar scalar)) {
            return Optional.empty();
        }
        if (scalar.kind() == Kind.INTEGER) {
            return Numbers.integer(scalar.text()).map(number -> number.signum() != 0);
        }
        return switch (scalar.text()) {
            case "1", "t", "T", "true", "TRUE", "True" -> Optional.of(true);
            case "0", "f", "F", "false", "FALSE", "False" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private int weight() {
        return take("weight")
                .map(node -> {
                    Optional<BigInteger> number = node instanceof Scalar scalar ? whole(scalar) : Optional.empty();
                    number = node instanceof Scalar scalar && isOctal(scalar) ? octal(scalar) : number;
                    if (number.isEmpty() || number.get().bitLength() > 31) {
                        doubts.lost(node, "expected a whole number; Hugo takes everything else for 0");
                        return 0;
                    }
                    if (node instanceof Scalar scalar && isFraction(scalar)) {
                        doubts.lost(
                                node, "expected a whole number; Hugo takes " + scalar.text() + " for " + number.get());
                    }
                    return number.get().intValue();
                })
                .orElse(0);
    }

    private static boolean isFraction(Scalar scalar) {
        return scalar.kind() == Kind.DECIMAL
                && Numbers.decimal(scalar.text())
                        .filter(number -> number.stripTrailingZeros().scale() > 0)
                        .isPresent();
    }

    private static Optional<BigInteger> whole(Scalar scalar) {
        return switch (scalar.kind()) {
            case BOOLEAN -> Optional.of(scalar.text().equalsIgnoreCase("true") ? BigInteger.ONE : BigInteger.ZERO);
            case DECIMAL -> Numbers.decimal(scalar.text()).map(BigDecimal::toBigInteger);
            default -> Numbers.integer(scalar.text());
        };
    }

    /** {@code 010}, which Go takes for eight; {@code "08"} is no number to it. */
    private static boolean isOctal(Scalar scalar) {
        String text = scalar.text();
        int digits = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        // YAML 1.1, and with it Hugo, took a bare 08 for a decimal number that happens to be whole.
        char last = scalar.kind() == Kind.STRING ? '9' : '7';
        return text.length() > digits + 1
                && text.charAt(digits) == '0'
                && text.chars().skip(digits).allMatch(c -> c >= '0' && c <= last);
    }

    private Optional<BigInteger> octal(Scalar scalar) {
        Optional<BigInteger> octal = Numbers.integer(scalar.text().replaceFirst("0", "0o"));
        octal.filter(value -> !Optional.of(value).equals(Numbers.integer(scalar.text())))
                .ifPresent(value -> doubts.lost(
                        scalar,
                        "Hugo takes a number that begins with 0 for an octal one, which is " + value
                                + " here; leave the 0 out"));
        return octal;
    }

    private String slug() {
        String slug = text("slug");
        int start = 0;
        int end = slug.length();
        while (start < end && slug.charAt(start) == '-') {
            start++;
        }
        while (end > start && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(start, end);
    }

    private String address() {
        DataNode node = fields.get("url");
        String url = text("url");
        if (hasProtocol(url)) {
            context.error(node, "a url begins at the site's root, such as /about/; Hugo refuses http:// and https://");
        }
        return url;
    }

    private List<String> addresses() {
        DataNode node = fields.get("aliases");
        List<String> aliases = words("aliases");
        if (aliases.stream().anyMatch(HugoFields::hasProtocol)) {
            context.error(node, "an alias begins at the site's root, such as /old/; Hugo refuses http:// and https://");
        }
        return aliases;
    }

    private static boolean hasProtocol(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }

    /** cast's {@code ToStringSlice}: a text is split at white space. */
    private List<String> words(String name) {
        return take(name)
                .map(node -> node instanceof Scalar scalar && scalar.kind() == Kind.STRING
                        ? Collections.list(new StringTokenizer(scalar.text())).stream()
                                .map(String.class::cast)
                                .toList()
                        : items(node))
                .orElse(List.of());
    }

    private List<String> terms(String name) {
        DataNode node = fields.get(name);
        if (node instanceof Scalar scalar) {
            SingleItem.in(scalar, context.source()).ifPresent(this::reportSingle);
        }
        return take(name).map(this::items).orElse(List.of()).stream()
                .filter(term -> !term.isEmpty())
                .toList();
    }

    private void reportSingle(SingleItem single) {
        Diagnostic.Builder one = Diagnostic.warning(
                        "hugo.conversion", context.source(), single.scalar().span())
                .help("write " + Quoting.shorten(single.list()) + "; or put quotes around it if it is one");
        single.fix().ifPresent(one::fix);
        context.report(one.message("expected a list; Hugo takes this for one item"));
    }

    private List<String> items(DataNode node) {
        if (node instanceof Scalar scalar) {
            return List.of(scalar.text());
        }
        if (!(node instanceof Sequence sequence)) {
            doubts.lost(node, "expected a list; Hugo takes nothing from keys with values");
            return List.of();
        }
        List<String> items = new ArrayList<>();
        for (DataNode item : sequence.items()) {
            if (item instanceof Scalar scalar) {
                items.add(scalar.kind() == Kind.NULL ? "" : scalar.text());
            } else {
                doubts.lost(item, "a list, or keys with values, is no text; Hugo takes it for an empty one");
            }
        }
        return items;
    }

    private Optional<OffsetDateTime> date(String name) {
        return take(name).flatMap(this::date);
    }

    private Optional<OffsetDateTime> date(DataNode node) {
        if (node instanceof Scalar scalar
                && scalar.kind() == Kind.STRING
                && scalar.text().isEmpty()) {
            return Optional.empty();
        }
        if (node instanceof Scalar scalar && scalar.kind() == Kind.INTEGER) {
            Optional<OffsetDateTime> time = Numbers.integer(scalar.text())
                    .filter(number -> number.bitLength() < 63)
                    .flatMap(number -> seconds(number.longValueExact()));
            time.ifPresent(found -> doubts.lost(
                    node, "Hugo takes a number for seconds since 1970, which is " + found.toLocalDate() + " here"));
            return time;
        }
        Optional<OffsetDateTime> date = context.bind(node, OffsetDateTime.class);
        if (date.isPresent() && node instanceof Scalar scalar && isWithoutSeconds(scalar.text())) {
            withoutSeconds(scalar);
            return Optional.empty();
        }
        return date;
    }

    private static boolean isWithoutSeconds(String text) {
        DateText date = DateText.parse(text);
        return date != null && !date.hasSeconds();
    }

    /** A record of one's own may have such a date; a page that Hugo will not build may not. */
    private void withoutSeconds(Scalar scalar) {
        int minutes = scalar.text().indexOf(':') + 3;
        String whole =
                scalar.text().substring(0, minutes) + ":00" + scalar.text().substring(minutes);
        context.report(Diagnostic.error("bind.type", context.source(), scalar.span())
                .help("Hugo reads no time without seconds: write " + whole)
                .message(
                        "expected a date and time such as 2024-03-31T14:30:00+02:00, found \"" + scalar.text() + "\""));
    }

    private static Optional<OffsetDateTime> seconds(long seconds) {
        try {
            return Optional.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Map<String, Object> params() {
        Optional<DataNode> own = take("params");
        Map<String, Object> params = new LinkedHashMap<>();
        fields.forEach((name, node) -> put(params, name, node));
        own.ifPresent(node -> {
            if (node instanceof Mapping mapping) {
                byLowerCaseKey(mapping).forEach((name, entry) -> put(params, name, entry.value()));
            } else {
                context.expected(node, "keys with values");
            }
        });
        return params;
    }

    private static void put(Map<String, Object> params, String name, DataNode node) {
        if (!isNull(node)) {
            params.put(name, plain(node));
        }
    }

    /** Keys of mappings within lists keep their case, as in Hugo. */
    private static Object plain(DataNode node) {
        if (!(node instanceof Mapping mapping)) {
            return node.toJava();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        byLowerCaseKey(mapping).forEach((name, entry) -> put(map, name, entry.value()));
        return Collections.unmodifiableMap(map);
    }

    public static Map<String, Object> copy(Map<String, Object> params) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }
}
