package dev.foreword.data.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Value trees as plain Java objects, by the kind that the format gave. */
public final class PlainValues {

    private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private PlainValues() {}

    public static Object of(DataNode node) {
        return node.accept(new DataNode.Visitor<Object>() {
            @Override
            public Object scalar(Scalar scalar) {
                return PlainValues.scalar(scalar);
            }

            @Override
            public Object sequence(Sequence sequence) {
                return list(sequence);
            }

            @Override
            public Object mapping(Mapping mapping) {
                return map(mapping);
            }
        });
    }

    public static Map<String, Object> map(Mapping mapping) {
        Map<String, Object> map = new LinkedHashMap<>();
        mapping.byKey().forEach((key, entry) -> {
            if (!isNull(entry.value())) {
                map.put(key, of(entry.value()));
            }
        });
        return Collections.unmodifiableMap(map);
    }

    private static List<Object> list(Sequence sequence) {
        List<Object> list = new ArrayList<>(sequence.items().size());
        for (DataNode item : sequence.items()) {
            if (!isNull(item)) {
                list.add(of(item));
            }
        }
        return Collections.unmodifiableList(list);
    }

    private static boolean isNull(DataNode node) {
        return node instanceof Scalar scalar && scalar.kind() == Kind.NULL;
    }

    /** A scalar that does not hold what its kind promises (a number beyond all limits) stays text. */
    public static Object scalar(Scalar scalar) {
        String text = scalar.text();
        return switch (scalar.kind()) {
            case STRING -> text;
            case NULL -> "";
            case BOOLEAN -> text.equalsIgnoreCase("true");
            case INTEGER ->
                Numbers.integer(text).<Object>map(PlainValues::whole).orElse(text);
            case DECIMAL -> decimal(text);
            case DATE -> temporal(text).orElse(text);
        };
    }

    private static Object whole(BigInteger value) {
        boolean fits = value.compareTo(LONG_MIN) >= 0 && value.compareTo(LONG_MAX) <= 0;
        return fits ? (Object) value.longValueExact() : value;
    }

    private static Object decimal(String text) {
        Optional<Double> special = Numbers.special(text);
        if (special.isPresent()) {
            return special.get();
        }
        return Numbers.decimal(text).<Object>map(PlainValues::doubleIfExact).orElse(text);
    }

    private static Object doubleIfExact(BigDecimal value) {
        double narrow = value.doubleValue();
        return Double.isFinite(narrow) && new BigDecimal(Double.toString(narrow)).compareTo(value) == 0
                ? (Object) narrow
                : value;
    }

    /** TOML's four date kinds (toml.io 1.0.0, "Offset Date-Time" to "Local Time"). */
    public static Optional<Object> temporal(String text) {
        String iso = text.replace(' ', 'T').replace('t', 'T').replace('z', 'Z');
        try {
            if (iso.indexOf(':') < 0) {
                return Optional.of(LocalDate.parse(iso));
            }
            if (iso.indexOf('T') < 0) {
                return Optional.of(LocalTime.parse(iso));
            }
            int time = iso.indexOf('T');
            boolean zoned = iso.endsWith("Z") || iso.indexOf('+', time) > 0 || iso.indexOf('-', time) > 0;
            return Optional.of(zoned ? OffsetDateTime.parse(iso) : LocalDateTime.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
