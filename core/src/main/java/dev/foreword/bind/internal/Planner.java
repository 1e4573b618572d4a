package dev.foreword.bind.internal;

import dev.foreword.bind.Converter;
import dev.foreword.bind.Default;
import dev.foreword.bind.Key;
import dev.foreword.bind.Rest;
import dev.foreword.bind.Tagged;
import dev.foreword.bind.UnknownKeys;
import dev.foreword.bind.WrittenAs;
import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Works out how to read a type: turns it into a tree of readers, and finds what the programmer did wrong.
 *
 * <p>One planner serves one type with all that is in it, so records may contain themselves.
 */
final class Planner {

    /** Types may grow at each turn: {@code record Node<T>(Optional<Node<List<T>>> next)}. */
    private static final int MAX_DEPTH = 64;

    private final Plans plans;
    private final List<MethodHandles.Lookup> lookups;
    private final Map<TypeUse, ValueReader> known = new HashMap<>();
    private int depth;

    Planner(Plans plans, List<MethodHandles.Lookup> lookups) {
        this.plans = plans;
        this.lookups = lookups;
    }

    /**
     * How to read a type.
     *
     * @param where what messages call the place
     */
    ValueReader reader(TypeUse type, String where) {
        if (type.isAnyOptional() && plans.converter(type.raw()) == null) {
            // A constraint before an Optional is about what is in it.
            TypeUse inner = OptionalReader.inner(type).with(type.annotations());
            if (inner.isAnyOptional()) {
                throw misuse(where, "an Optional in an Optional says nothing; use one");
            }
            return OptionalReader.of(type.raw(), reader(inner, where));
        }
        ValueReader reader = known.get(type.bare());
        if (reader == null) {
            if (++depth > MAX_DEPTH) {
                throw misuse(where, "the type " + type + " has no end: its type arguments grow at each turn");
            }
            reader = bareReader(type.bare(), where);
            known.put(type.bare(), reader);
            depth--;
        }
        ValueReader plain = reader;
        return Constraints.around(plain, type, text -> fromText(List.of(text), plain, where), where);
    }

    private ValueReader bareReader(TypeUse type, String where) {
        Class<?> raw = type.raw();
        Converter<?> own = plans.converter(raw);
        if (own != null) {
            return new ConverterReader(raw, own);
        }
        if (raw.isAnnotationPresent(WrittenAs.class)) {
            String name = raw.getSimpleName();
            throw misuse(
                    where,
                    name + " has @WrittenAs, which is for types that a converter reads; add one with"
                            + " Binder.builder().converter(" + name + ".class, ...)");
        }
        ValueReader scalar = ScalarTypes.reader(raw);
        if (scalar != null) {
            return scalar;
        }
        if (CollectionReader.isRead(raw)) {
            TypeUse item = type.arguments().get(0);
            if (item.isAnyOptional()) {
                throw misuse(where, "a list leaves nulls out, so its elements need not be Optional");
            }
            return new CollectionReader(reader(item, where), raw == Set.class);
        }
        if (raw == Map.class) {
            ValueReader keys = reader(
                    type.arguments().get(0).raw() == Object.class
                            ? TypeUse.of(String.class)
                            : type.arguments().get(0),
                    where);
            return new MapReader(keys, reader(type.arguments().get(1), where));
        }
        if (raw.isRecord()) {
            return record(type);
        }
        if (raw.isEnum()) {
            return EnumReader.of(raw);
        }
        if (raw.isSealed() && raw.isInterface()) {
            return union(type, where);
        }
        throw misuse(where, UnboundTypes.advice(raw));
    }

    private RecordReader record(TypeUse type) {
        Class<?> raw = type.raw();
        Map<TypeVariable<?>, TypeUse> decided = type.variables();
        RecordReader reader = new RecordReader(raw, RecordConstructor.of(raw, lookups));
        known.put(type, reader);

        List<RecordReader.Component> components = new ArrayList<>();
        List<List<String>> names = new ArrayList<>();
        int rest = -1;
        for (RecordComponent each : raw.getRecordComponents()) {
            String place = raw.getSimpleName() + "." + each.getName();
            TypeUse use = TypeUse.of(each.getAnnotatedType(), decided, place);
            if (each.isAnnotationPresent(Rest.class)) {
                if (rest >= 0
                        || use.raw() != Map.class
                        || each.isAnnotationPresent(Default.class)
                        || each.isAnnotationPresent(Key.class)) {
                    throw misuse(place, "@Rest goes on one Map component, without @Key or @Default");
                }
                rest = components.size();
                names.add(List.of());
            } else {
                names.add(names(each.getAnnotation(Key.class), each.getName()));
            }
            ValueReader value = reader(use, place);
            Object absent = absent(each.getAnnotation(Default.class), use, value, place);
            String key = names.get(names.size() - 1).isEmpty()
                    ? each.getName()
                    : names.get(names.size() - 1).get(0);
            components.add(new RecordReader.Component(key, value, new Slot(key, value), absent));
        }
        reader.complete(new RecordReader.Plan(components, new KeyTable(raw.getSimpleName(), names), rest));
        return reader;
    }

    static List<String> names(@Nullable Key key, String javaName) {
        List<String> names = new ArrayList<>();
        names.add(key == null || key.value().isEmpty() ? javaName : key.value());
        names.addAll(key == null ? List.of() : Arrays.asList(key.aliases()));
        return names;
    }

    private @Nullable Object absent(@Nullable Default given, TypeUse type, ValueReader reader, String where) {
        if (given == null) {
            return reader.absent();
        }
        if (type.isAnyOptional()) {
            throw misuse(where, "an Optional with @Default is never empty; drop one of them");
        }
        if (given.value().length == 0 && !type.raw().isRecord()) {
            throw misuse(where, "@Default without a value is for nested records; what is the default?");
        }
        return fromText(List.of(given.value()), reader, where);
    }

    /** Reads what an annotation says as the author's text would be read. */
    private Object fromText(List<String> texts, ValueReader reader, String where) {
        DataNode node = texts.isEmpty() ? Mapping.empty(0) : scalar(texts.get(0));
        if (texts.size() > 1) {
            node = new Sequence(texts.stream().<DataNode>map(Planner::scalar).toList(), Span.at(0));
        }
        BindRun run = new BindRun(plans, SourceText.of(where, ""), UnknownKeys.IGNORE, KeyWords.KEY);
        Object value = reader.isAbsent(node) ? null : reader.read(node, null, Slot.ROOT, run);
        if (value == null) {
            String reasons = run.diagnostics().stream().map(Diagnostic::message).collect(Collectors.joining("; "));
            String written = texts.isEmpty() ? "@Default" : Wording.quote(String.join(", ", texts));
            throw misuse(
                    where, written + " cannot be its value" + (reasons.isEmpty() ? ": it is empty" : ": " + reasons));
        }
        return value;
    }

    private static Scalar scalar(String text) {
        return new Scalar(text, Kind.STRING, Span.at(0));
    }

    private UnionReader union(TypeUse type, String where) {
        Tagged tagged = type.raw().getAnnotation(Tagged.class);
        if (tagged == null) {
            throw misuse(where, type + " is sealed; say which key picks the record: @Tagged(\"type\") on " + type);
        }
        UnionReader reader = new UnionReader(tagged.value());
        known.put(type, reader);
        addMembers(type, type, reader);
        return reader;
    }

    private void addMembers(TypeUse union, TypeUse type, UnionReader reader) {
        for (Class<?> member : type.raw().getPermittedSubclasses()) {
            TypeUse use = new TypeUse(member, arguments(member, type), List.of());
            if (member.isRecord()) {
                List<String> tags = tags(member);
                ValueReader record = known.get(use);
                reader.add(tags, record instanceof RecordReader done ? done : record(use), union.toString());
            } else if (member.isSealed() && member.isInterface()) {
                addMembers(union, use, reader);
            } else {
                throw misuse(union.toString(), "a tagged union is made of records, and " + use + " is none");
            }
        }
    }

    /** What the tag of a union may be for a record, the main one first. */
    static List<String> tags(Class<?> member) {
        return names(member.getAnnotation(Key.class), Wording.kebab(member.getSimpleName()));
    }

    /** The type arguments of a member, from those of the interface that it implements. */
    static List<TypeUse> arguments(Class<?> member, TypeUse union) {
        List<TypeUse> arguments = new ArrayList<>();
        for (TypeVariable<?> variable : member.getTypeParameters()) {
            for (Type parent : member.getGenericInterfaces()) {
                if (parent instanceof ParameterizedType generic && generic.getRawType() == union.raw()) {
                    int index = Arrays.asList(generic.getActualTypeArguments()).indexOf(variable);
                    if (index >= 0 && index < union.arguments().size()) {
                        arguments.add(union.arguments().get(index));
                    }
                }
            }
        }
        return arguments;
    }

    private static IllegalArgumentException misuse(String where, String what) {
        return new IllegalArgumentException(where + ": " + what);
    }
}
