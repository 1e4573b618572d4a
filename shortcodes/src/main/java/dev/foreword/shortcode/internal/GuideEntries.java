package dev.foreword.shortcode.internal;

import dev.foreword.bind.BoundKey;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.Notation;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import dev.foreword.shortcode.ShortcodeGuide;
import dev.foreword.shortcode.ShortcodeGuide.Parameter;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a guide off definitions and records. */
public final class GuideEntries {

    /** What a text of any length is cut from. */
    private static final String PROSE = "Some text that is as long as it has to be, and not a word longer.";

    private final Shortcodes shortcodes;

    private GuideEntries(Shortcodes shortcodes) {
        this.shortcodes = shortcodes;
    }

    public static List<ShortcodeGuide.Entry> of(Shortcodes shortcodes) {
        GuideEntries guide = new GuideEntries(shortcodes);
        return shortcodes.definitions().stream().map(guide::entry).toList();
    }

    private ShortcodeGuide.Entry entry(ShortcodeDefinition<?> definition) {
        List<Parameter> parameters = parameters(definition);
        return new ShortcodeGuide.Entry(
                definition.name(),
                definition.aliases(),
                definition.formerNames(),
                parameters,
                definition.inner(),
                definition.innerDescription(),
                definition.isInnerOptional(),
                definition.placement(),
                definition.parents(),
                definition.children(),
                definition.deprecation(),
                example(definition));
    }

    private List<Parameter> parameters(ShortcodeDefinition<?> definition) {
        return keys(definition).stream()
                .map(key -> new Parameter(
                        key.name(), key.kind(), key.required(), key.defaultValue(), key.allowed(), key.description()))
                .toList();
    }

    private List<BoundKey> keys(ShortcodeDefinition<?> definition) {
        return definition.parameters().isRecord() ? shortcodes.binder().describe(definition.parameters()) : List.of();
    }

    // ---- examples

    private String example(ShortcodeDefinition<?> definition) {
        if (definition.example().isPresent()) {
            return definition.example().get();
        }
        String own = call(definition, null);
        Optional<ShortcodeDefinition<?>> parent =
                definition.parents().stream().findFirst().flatMap(shortcodes::find);
        return parent.isPresent() ? call(parent.get(), own) : own;
    }

    private String call(ShortcodeDefinition<?> definition, @Nullable String inner) {
        Notation notation = definition.inner() == InnerContent.MARKDOWN ? Notation.MARKDOWN : Notation.STANDARD;
        String left = notation.leftDelimiter() + " ";
        String right = " " + notation.rightDelimiter();
        StringBuilder out = new StringBuilder(left).append(definition.name());
        List<BoundKey> keys = keys(definition);
        boolean any = keys.stream().anyMatch(BoundKey::required);
        for (BoundKey key : keys) {
            if (key.required() || !any && key == keys.get(0)) {
                out.append(' ').append(key.name()).append('=').append(sample(key, definition));
            }
        }
        out.append(right);
        if (definition.inner() != InnerContent.NONE) {
            String content = inner == null ? content(definition) : inner;
            String lineBreak = definition.placement() == Placement.INLINE ? "" : "\n";
            out.append(lineBreak).append(content).append(lineBreak);
            out.append(left).append('/').append(definition.name()).append(right);
        }
        return out.toString();
    }

    private String content(ShortcodeDefinition<?> definition) {
        return definition.children().stream()
                .findFirst()
                .flatMap(shortcodes::find)
                .filter(child -> child != definition && child.children().isEmpty())
                .map(child -> call(child, null))
                .orElse("Text.");
    }

    /** Of the values that come to mind the first that the binder takes. */
    private String sample(BoundKey key, ShortcodeDefinition<?> definition) {
        String name = key.name().toLowerCase(Locale.ROOT);
        String told = List.of("src", "image", "picture").contains(name)
                ? "/picture.jpg"
                : List.of("link", "url", "href", "path").contains(name) ? "/page/" : key.name();
        Stream<String> texts = IntStream.rangeClosed(1, PROSE.length()).mapToObj(length -> PROSE.substring(0, length));
        String sample = Stream.of(
                        key.allowed().stream().limit(1),
                        key.kind().equals("true or false") ? Stream.of("true") : Stream.<String>of(),
                        Stream.of(told, "1", "2"),
                        // Bounds are among its words.
                        Stream.of(key.kind().split(" ")),
                        key.example().stream(),
                        texts)
                .flatMap(each -> each)
                .filter(each -> isTaken(key, each, definition.parameters()))
                .findFirst()
                .orElse(told);
        boolean bare = sample.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-' || c == '.')
                || sample.equals("true") && key.allowed().isEmpty();
        return bare ? sample : TagText.quote(sample);
    }

    private boolean isTaken(BoundKey key, String value, Class<?> parameters) {
        Span place = new Span(0, value.length());
        Mapping call = new Mapping(
                List.of(new Entry(
                        new Scalar(key.name(), Kind.STRING, Span.at(value.length())),
                        new Scalar(value, Kind.STRING, place))),
                Span.at(value.length()));
        try {
            return shortcodes.binder().bind(call, SourceText.of(key.name(), value), parameters).diagnostics().stream()
                    .noneMatch(diagnostic ->
                            diagnostic.span().equals(place) || diagnostic.code().equals("bind.invalid"));
        } catch (RuntimeException e) {
            // A converter that throws for a value does not take it.
            return false;
        }
    }

    // ---- words

    /** What there is to say besides the parameters. */
    public static List<String> facts(ShortcodeGuide.Entry entry) {
        List<String> facts = new ArrayList<>();
        entry.deprecation().ifPresent(advice -> facts.add("deprecated: " + advice));
        String place = switch (entry.placement()) {
            case BLOCK -> "a block";
            case INLINE -> "in a line of text";
            case EITHER -> "a block, or in a line of text";
        };
        String inner = switch (entry.inner()) {
            case NONE -> "nothing between tags";
            case MARKDOWN -> entry.innerDescription().orElse("Markdown") + " between its tags";
            case AS_WRITTEN ->
                entry.innerDescription()
                        .map(words -> words + " between its tags")
                        .orElse("text between its tags, which is Markdown in the % notation");
        };
        facts.add(place + "; " + inner
                + (entry.innerOptional() && entry.inner() != InnerContent.NONE ? ", or no closing tag" : ""));
        fact(facts, "directly inside of ", entry.parents());
        fact(facts, "holds only ", entry.children());
        fact(facts, "also called ", entry.aliases());
        fact(facts, "formerly ", entry.formerNames());
        return facts;
    }

    private static void fact(List<String> facts, String before, List<String> names) {
        if (!names.isEmpty()) {
            facts.add(before + String.join(", ", names));
        }
    }

    /** A call as text that shows it: each of its tags commented out. */
    public static String shown(String example) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        int left = Delimiters.nextLeft(example, 0, example.length());
        while (left >= 0) {
            Notation notation = Delimiters.notationAt(example, left);
            int right = example.indexOf(notation.rightDelimiter(), left);
            if (right < 0) {
                break;
            }
            int inside = left + Delimiters.LENGTH;
            out.append(example, from, inside)
                    .append("/*")
                    .append(example, inside, right)
                    .append("*/");
            from = right;
            left = Delimiters.nextLeft(example, right, example.length());
        }
        return out.append(example, from, example.length()).toString();
    }
}
