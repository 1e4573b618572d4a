package dev.foreword.bind.internal;

import static dev.foreword.bind.internal.Shape.map;
import static dev.foreword.bind.internal.Shape.types;

import dev.foreword.bind.Converter;
import dev.foreword.bind.Description;
import dev.foreword.bind.Tagged;
import dev.foreword.bind.UnknownKeys;
import dev.foreword.bind.WrittenAs;
import dev.foreword.data.DataNode;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a schema of a type: walks the types as {@link Planner} does, and asks its readers what may be left out. */
public final class SchemaWalk {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Plans plans;
    private final Planner planner;
    private final UnknownKeys unknownKeys;
    private final Definitions definitions = new Definitions();

    /** For one schema. */
    public SchemaWalk(Plans plans, UnknownKeys unknownKeys) {
        this.plans = plans;
        this.planner = plans.planner();
        this.unknownKeys = unknownKeys;
    }

    /** The schema of a type, with its dialect. */
    public Map<String, Object> schema(TypeUse type) {
        ValueReader reader = planner.reader(type, type.toString());
        TypeUse form = isConverted(type.raw()) ? type : form(type);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", DIALECT);
        if (form.raw().isRecord()
                && !isConverted(form.raw())
                && form.annotations().isEmpty()) {
            definitions.root(form.bare());
            Map<String, Object> body = new RecordSchema(this, form, "#").write();
            body.put("title", title(type));
            root.putAll(body);
        } else {
            root.put("title", title(type));
            Shape shape = value(type);
            boolean emptyIsAbsent = reader.emptyIsAbsent();
            root.putAll(reader.absent() == null ? shape.required(emptyIsAbsent) : shape.optional(emptyIsAbsent));
        }
        if (!definitions.parts().isEmpty()) {
            root.put("$defs", definitions.parts());
        }
        return Collections.unmodifiableMap(root);
    }

    /** Whether a converter reads it and nothing shows what it looks like. */
    private boolean isConverted(Class<?> type) {
        return !type.isAnnotationPresent(WrittenAs.class) && plans.converter(type) != null;
    }

    /** The record that shows what is written for a type: mostly itself. */
    private static TypeUse form(TypeUse type) {
        WrittenAs written = type.raw().getAnnotation(WrittenAs.class);
        return written == null || onlyValue(written.value()) != null ? type : TypeUse.of(written.value());
    }

    private static @Nullable RecordComponent onlyValue(Class<?> form) {
        RecordComponent[] components = form.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value") ? components[0] : null;
    }

    boolean refusesUnknownKeys() {
        return unknownKeys == UnknownKeys.ERROR;
    }

    ValueReader reader(TypeUse type) {
        return planner.reader(type, type.toString());
    }

    /** What a type accepts, constraints included. */
    Shape value(TypeUse type) {
        if (type.isAnyOptional() && plans.converter(type.raw()) == null) {
            return value(OptionalReader.inner(type).with(type.annotations()));
        }
        boolean isList = CollectionReader.isRead(type.raw());
        boolean emptyItem = isList && reader(type.arguments().get(0)).emptyIsAbsent();
        boolean constrained = type.annotations().stream()
                .anyMatch(annotation -> annotation.annotationType().getPackage() == Converter.class.getPackage());
        Shape shape = constrained && ScalarSchemas.isNumber(type.raw()) && plans.converter(type.raw()) == null
                ? number(type.raw())
                : bare(type.bare());
        return ConstraintSchemas.around(shape, type, emptyItem);
    }

    /** A number that will be narrowed, so only its text stands apart. */
    private Shape number(Class<?> type) {
        List<Map<String, Object>> alternatives = ScalarSchemas.of(type).scalars();
        Map<String, Object> text = alternatives.get(1);
        return Shape.of(List.of(alternatives.get(0), definitions.ref(text, boxless(type) + ".text", pointer -> text)));
    }

    private Shape bare(TypeUse type) {
        Class<?> raw = type.raw();
        WrittenAs written = raw.getAnnotation(WrittenAs.class);
        if (written != null) {
            RecordComponent only = onlyValue(written.value());
            return only == null
                    ? bare(TypeUse.of(written.value()))
                    : value(TypeUse.of(only.getAnnotatedType(), Map.of(), raw.getSimpleName()));
        }
        Converter<?> own = plans.converter(raw);
        if (own != null) {
            return own instanceof TextConverter ? Shape.text() : Shape.ANY;
        }
        if (ScalarTypes.reader(raw) != null) {
            return single(raw);
        }
        if (CollectionReader.isRead(raw)) {
            TypeUse item = type.arguments().get(0);
            Shape shape = value(item);
            Map<String, Object> items = shape.optional(reader(item).emptyIsAbsent());
            return Shape.list(items.isEmpty() ? types("array") : map("type", "array", "items", items), shape);
        }
        if (raw == Map.class) {
            return Shape.object(mapping(type));
        }
        if (raw.isRecord()) {
            return Shape.object(
                    definitions.ref(type, type.toString(), pointer -> new RecordSchema(this, type, pointer).write()));
        }
        if (raw.isEnum()) {
            return Shape.of(List.of(definitions.ref(raw, raw.getSimpleName(), pointer -> choice(raw))));
        }
        return Shape.object(definitions.ref(type, type.toString(), pointer -> union(type)));
    }

    /** A type without parts, as a named part of the schema; its patterns are too long to be written twice. */
    private Shape named(Class<?> raw, Shape shape) {
        ValueReader reader = Objects.requireNonNull(ScalarTypes.reader(raw));
        Map<String, Object> ref = definitions.ref(
                shape.scalars(),
                boxless(raw),
                pointer -> Shape.anyOf(shape.scalars().stream()
                        .map(each -> each.containsKey("pattern")
                                ? Shape.with(each, "patternErrorMessage", "expected " + reader.expected())
                                : each)
                        .toList()));
        return new Shape(List.of(ref), null, null, shape.takesEmpty());
    }

    private Shape single(Class<?> raw) {
        if (raw == DataNode.Scalar.class || ScalarSchemas.isText(raw)) {
            return Shape.text();
        }
        if (raw == DataNode.Sequence.class) {
            return new Shape(List.of(), types("array"), null, false);
        }
        if (raw == DataNode.Mapping.class) {
            return Shape.object(types("object"));
        }
        Shape shape = ScalarSchemas.of(raw);
        return shape == null ? Shape.ANY : named(raw, shape);
    }

    private static String boxless(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "Integer" -> "int";
            case "Character" -> "char";
            case "Boolean", "Byte", "Short", "Long", "Float", "Double" ->
                type.getSimpleName().toLowerCase(Locale.ROOT);
            default -> type.getSimpleName();
        };
    }

    /** A map, or the rest of a record. */
    Map<String, Object> mapping(TypeUse type) {
        TypeUse keys = type.arguments().get(0);
        TypeUse values = type.arguments().get(1);
        Map<String, Object> schema = types("object");
        boolean anyKey = keys.raw() == Object.class
                || keys.raw() == String.class && keys.annotations().isEmpty();
        if (!anyKey) {
            schema.put("propertyNames", value(keys).required(false));
        }
        Map<String, Object> each = value(values).optional(reader(values).emptyIsAbsent());
        if (!each.isEmpty()) {
            schema.put("additionalProperties", each);
        }
        return schema;
    }

    private Map<String, Object> choice(Class<?> type) {
        EnumReader reader = EnumReader.of(type);
        Map<String, Object> schema = described(type, type.getSimpleName());
        List<Map<String, Object>> alternatives = new ArrayList<>(Choices.words(reader.names(), reader.spellings()));
        List<String> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            Description description = description(type, ((Enum<?>) constant).name());
            words.add(description == null ? "" : description.value());
        }
        if (words.stream().anyMatch(each -> !each.isEmpty())) {
            alternatives.set(0, Shape.with(alternatives.get(0), "enumDescriptions", words));
        }
        schema.put("anyOf", alternatives);
        return schema;
    }

    private static @Nullable Description description(Class<?> type, String constant) {
        try {
            Field field = type.getDeclaredField(constant);
            return field.getAnnotation(Description.class);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, Object> union(TypeUse type) {
        Map<String, Object> schema = described(type.raw(), title(type));
        List<Map<String, Object>> members = new ArrayList<>();
        addMembers(type, type, members);
        schema.put("type", "object");
        schema.put("anyOf", members);
        return schema;
    }

    private void addMembers(TypeUse union, TypeUse type, List<Map<String, Object>> members) {
        String key = union.raw().getAnnotation(Tagged.class).value();
        for (Class<?> member : type.raw().getPermittedSubclasses()) {
            TypeUse use = new TypeUse(member, Planner.arguments(member, type), List.of());
            if (!member.isRecord()) {
                addMembers(union, use, members);
                continue;
            }
            List<String> tags = Planner.tags(member);
            members.add(definitions.ref(
                    Set.of(union, use),
                    union + "." + tags.get(0),
                    pointer -> new RecordSchema(this, use, pointer)
                            .tagged(key, tags)
                            .write()));
        }
    }

    /** The beginning of a schema: what people call it. */
    static Map<String, Object> described(Class<?> type, String name) {
        Map<String, Object> schema = new LinkedHashMap<>();
        Description description = type.getAnnotation(Description.class);
        schema.put("title", description == null || description.title().isEmpty() ? name : description.title());
        if (description != null) {
            schema.put("description", description.value());
        }
        return schema;
    }

    private static String title(TypeUse type) {
        return described(type.raw(), type.toString()).get("title").toString();
    }
}
