package dev.foreword.frontmatter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Compares values with what a reader of YAML 1.1 makes of them. */
final class OldYaml {

    private OldYaml() {}

    /**
     * Whether they are the same.
     *
     * @param value a value that was given to an editor
     * @param loaded what snakeyaml loads
     */
    static boolean isSame(Object value, Object loaded) {
        if (value instanceof Map<?, ?> map) {
            return loaded instanceof Map<?, ?> other
                    && map.size() == other.size()
                    && map.entrySet().stream()
                            .allMatch(entry -> other.containsKey(entry.getKey())
                                    && isSame(entry.getValue(), other.get(entry.getKey())));
        }
        if (value instanceof List<?> list) {
            return loaded instanceof List<?> other
                    && list.size() == other.size()
                    && IntStream.range(0, list.size()).allMatch(i -> isSame(list.get(i), other.get(i)));
        }
        if (value instanceof LocalDate date) {
            // In the place of a text in quotes it has quotes.
            return loaded instanceof Date time
                    ? time.toInstant()
                            .atOffset(ZoneOffset.UTC)
                            .toLocalDateTime()
                            .equals(date.atStartOfDay())
                    : date.toString().equals(loaded);
        }
        if (value instanceof Number number) {
            return loaded instanceof Number other
                    && new BigDecimal(number.toString()).doubleValue() == other.doubleValue();
        }
        return value.equals(loaded);
    }
}
