package dev.foreword.shortcode.internal;

import dev.foreword.bind.Default;
import dev.foreword.bind.Description;
import dev.foreword.bind.Key;
import dev.foreword.bind.OneOf;
import dev.foreword.bind.Range;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.Notation;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import dev.foreword.shortcode.ShortcodeGuide.Entry;
import dev.foreword.shortcode.ShortcodeGuide.Parameter;
import dev.foreword.shortcode.Shortcodes;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a guide off definitions and records. */
public final class GuideEntries {

    private final Shortcodes shortcodes;

    private GuideEntries(Shortcodes shortcodes) {
        this.shortcodes = shortcodes;
    }

    public static List<Entry> of(Shortcodes shortcodes) {
        GuideEntries guide = new GuideEntries(shortcodes);
        return shortcodes.definitions().stream().map(guide::entry).toList();
    }

    private Entry entry(ShortcodeDefinition<?> definition) {
        List<Parameter> parameters = parameters(definition);
        return new Entry(
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
        RecordComponent[] components = definition.parameters().getRecordComponents();
        if (components == null) {
            return List.of();
        }
        List<String> keys = shortcodes.binder().keys(definition.parameters());
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < Math.min(keys.size(), components.length); i++) {
            parameters.add(parameter(keys.get(i), components[i]));
        }
        return parameters;
    }

    private static Parameter parameter(String name, RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        boolean optional = component.getType() == Optional.class
                || Collection.class.isAssignableFrom(component.getType())
                || Map.class.isAssignableFrom(component.getType());
        AnnotatedType value = optional ? argument(type) : type;
        Default given = component.getAnnotation(Default.class);
        Description description = component.getAnnotation(Description.class);
        return new Parameter(
                name,
                words(value, Collection.class.isAssignableFrom(component.getType())),
                !optional && given == null,
                Optional.ofNullable(given).map(each -> String.join(", ", each.value())),
                allowed(value),
                Optional.ofNullable(description).map(Description::value));
    }

    private static AnnotatedType argument(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            return arguments[arguments.length - 1];
        }
        return type;
    }

    private static String words(AnnotatedType type, boolean list) {
        String words = word(raw(type.getType()));
        Range range = type.getAnnotation(Range.class);
        if (range != null) {
            String from = range.min().isEmpty() ? "" : " from " + range.min();
            words += from + (range.max().isEmpty() ? "" : " to " + range.max());
        }
        return list ? "list of " + words : words;
    }

    private static String word(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        } else if (List.of("int", "long", "short", "byte", "Integer", "Long", "Short", "Byte", "BigInteger")
                .contains(type.getSimpleName())) {
            return "whole number";
        } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number";
        } else if (type.isEnum()) {
            return "one of";
        } else if (Temporal.class.isAssignableFrom(type)) {
            return "date";
        } else if (type == Duration.class) {
            return "duration";
        }
        return CharSequence.class.isAssignableFrom(type) ? "text" : type.getSimpleName();
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : Object.class;
    }

    private static List<String> allowed(AnnotatedType type) {
        OneOf oneOf = type.getAnnotation(OneOf.class);
        if (oneOf != null) {
            return List.of(oneOf.value());
        }
        Class<?> raw = raw(type.getType());
        return raw.isEnum()
                ? Stream.of(raw.getFields())
                        .filter(Field::isEnumConstant)
                        .map(GuideEntries::constant)
                        .toList()
                : List.of();
    }

    private static String constant(Field field) {
        Key key = field.getAnnotation(Key.class);
        return key == null || key.value().isEmpty()
                ? field.getName().toLowerCase(Locale.ROOT).replace('_', '-')
                : key.value();
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
        List<Parameter> parameters = parameters(definition);
        boolean any = parameters.stream().anyMatch(Parameter::required);
        for (Parameter parameter : parameters) {
            if (parameter.required() || !any && parameter == parameters.get(0)) {
                out.append(' ').append(parameter.name()).append('=').append(sample(parameter));
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

    private static String sample(Parameter parameter) {
        if (!parameter.allowed().isEmpty()) {
            return quote(parameter.allowed().get(0));
        }
        String name = parameter.name().toLowerCase(Locale.ROOT);
        if (parameter.type().startsWith("true")) {
            return "true";
        } else if (parameter.type().startsWith("whole") || parameter.type().startsWith("number")) {
            int from = parameter.type().indexOf(" from ");
            return from < 0 ? "1" : parameter.type().substring(from + 6).split(" ", 2)[0];
        } else if (parameter.type().equals("date")) {
            return "2024-05-17";
        } else if (parameter.type().equals("duration")) {
            return "PT1H";
        } else if (List.of("src", "image", "picture").contains(name)) {
            return "\"/picture.jpg\"";
        } else if (List.of("link", "url", "href", "path").contains(name)) {
            return "\"/page/\"";
        }
        return quote(parameter.name());
    }

    private static String quote(String value) {
        return '"' + value + '"';
    }

    // ---- words

    /** What there is to say besides the parameters. */
    public static List<String> facts(Entry entry) {
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
