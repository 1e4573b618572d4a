package dev.foreword.bind.internal;

import dev.foreword.bind.Key;
import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.internal.KeyNames;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.internal.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value out of a few with names: enum constants, and those of {@code @OneOf}. */
final class EnumReader extends ValueReader {

    private final List<String> names = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    static EnumReader of(Class<?> type) {
        EnumReader reader = new EnumReader();
        for (Object constant : type.getEnumConstants()) {
            String javaName = ((Enum<?>) constant).name();
            Key key = key(type, javaName);
            String name = name(key, javaName);
            reader.names.add(name);
            reader.add(name, constant);
            // A constant renamed for authors still goes by Java's name: old pages may have it.
            reader.add(javaName, constant);
            for (String alias : key == null ? new String[0] : key.aliases()) {
                reader.add(alias, constant);
            }
        }
        return reader;
    }

    /** What authors write for the constants, in their order. */
    List<String> names() {
        return names;
    }

    /** Everything that is taken for one, in any case and with any hyphens. */
    Set<String> spellings() {
        return values.keySet();
    }

    /** What authors write for a constant. */
    static String name(Enum<?> constant) {
        return name(key(constant.getDeclaringClass(), constant.name()), constant.name());
    }

    private static String name(@Nullable Key key, String javaName) {
        return key == null || key.value().isEmpty() ? Wording.kebab(javaName) : key.value();
    }

    private static @Nullable Key key(Class<?> type, String constant) {
        try {
            return type.getDeclaredField(constant).getAnnotation(Key.class);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private void add(String name, Object constant) {
        values.putIfAbsent(name, constant);
        values.putIfAbsent(KeyNames.normalise(name), constant);
    }

    @Override
    public @Nullable Object read(DataNode node, @Nullable Scalar key, Slot slot, BindRun run) {
        if (!(node instanceof Scalar scalar)) {
            run.expected(node, expected(), slot);
            return null;
        }
        Object constant = values.get(scalar.text());
        if (constant == null) {
            constant = values.get(KeyNames.normalise(scalar.text()));
        }
        if (constant == null) {
            refuse(scalar, names, slot, run);
        }
        return constant;
    }

    /** {@code expected left or right, found "lft"}, with did-you-mean. */
    static void refuse(Scalar scalar, List<String> allowed, Slot slot, BindRun run) {
        Diagnostic.Builder diagnostic = run.error("bind.not-allowed", scalar.span());
        BindRun.explainHidden(diagnostic, scalar);
        if (Wording.isNear(scalar.text(), allowed) || !Wording.listsAll(allowed)) {
            diagnostic.suggest(scalar.text(), allowed);
            Suggestions.nearest(scalar.text(), allowed)
                    .flatMap(near -> Respelling.of(run.source(), scalar, near))
                    .ifPresent(diagnostic::fix);
        } else {
            slot.explain(diagnostic);
        }
        run.report(diagnostic.message("expected " + Wording.anyOf(allowed) + ", found " + Wording.found(scalar)));
    }

    @Override
    String expected() {
        return Wording.anyOf(names);
    }

    @Override
    String sort() {
        return "";
    }

    @Override
    String kind() {
        return "one of";
    }

    @Override
    List<String> choices() {
        return names;
    }
}
