package dev.foreword.bind.internal;

import dev.foreword.data.DataNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types that the binder knows by itself and that have no parts. */
final class ScalarTypes {

    private static final Map<Class<?>, ValueReader> READERS = new HashMap<>();

    static {
        both(boolean.class, Boolean.class, TextReaders.bool());
        both(char.class, Character.class, TextReaders.character());
        both(byte.class, Byte.class, NumberReaders.integer(Byte.MIN_VALUE, Byte.MAX_VALUE, Long::byteValue));
        both(short.class, Short.class, NumberReaders.integer(Short.MIN_VALUE, Short.MAX_VALUE, Long::shortValue));
        both(int.class, Integer.class, NumberReaders.integer(Integer.MIN_VALUE, Integer.MAX_VALUE, Long::intValue));
        both(long.class, Long.class, NumberReaders.integer(Long.MIN_VALUE, Long.MAX_VALUE, value -> value));
        both(float.class, Float.class, NumberReaders.floatNumber());
        both(double.class, Double.class, NumberReaders.doubleNumber());
        READERS.put(BigInteger.class, NumberReaders.bigInteger());
        READERS.put(BigDecimal.class, NumberReaders.bigDecimal());

        READERS.put(String.class, TextReaders.string());
        READERS.put(CharSequence.class, TextReaders.string());
        READERS.put(URI.class, TextReaders.uri());
        READERS.put(Path.class, TextReaders.path());
        READERS.put(Locale.class, TextReaders.locale());
        READERS.put(UUID.class, TextReaders.uuid());

        READERS.put(LocalDate.class, TimeReaders.localDate());
        READERS.put(LocalTime.class, TimeReaders.localTime());
        READERS.put(LocalDateTime.class, TimeReaders.localDateTime());
        READERS.put(OffsetDateTime.class, TimeReaders.offsetDateTime());
        READERS.put(ZonedDateTime.class, TimeReaders.zonedDateTime());
        READERS.put(Instant.class, TimeReaders.instant());
        READERS.put(Year.class, TimeReaders.year());
        READERS.put(YearMonth.class, TimeReaders.yearMonth());
        READERS.put(MonthDay.class, TimeReaders.monthDay());
        READERS.put(OffsetTime.class, TimeReaders.offsetTime());
        READERS.put(Period.class, TimeReaders.period());
        READERS.put(ZoneOffset.class, TimeReaders.zoneOffset());
        READERS.put(Duration.class, TimeReaders.duration());
        READERS.put(ZoneId.class, TimeReaders.zoneId());

        READERS.put(Object.class, NodeReaders.object());
        READERS.put(DataNode.class, NodeReaders.node());
        READERS.put(DataNode.Scalar.class, NodeReaders.node(DataNode.Scalar.class));
        READERS.put(DataNode.Sequence.class, NodeReaders.node(DataNode.Sequence.class));
        READERS.put(DataNode.Mapping.class, NodeReaders.node(DataNode.Mapping.class));
    }

    private ScalarTypes() {}

    private static void both(Class<?> primitive, Class<?> box, ValueReader reader) {
        READERS.put(primitive, reader);
        READERS.put(box, reader);
    }

    static @Nullable ValueReader reader(Class<?> type) {
        return READERS.get(type);
    }
}
