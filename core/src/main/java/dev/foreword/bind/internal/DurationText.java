package dev.foreword.bind.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as Go writes it ({@code 1h30m}, {@code 1.5h}, {@code 300ms}), with {@code d} for days on
 * top, or as ISO 8601 does ({@code PT1H30M}).
 */
final class DurationText {

    private static final int MAX_LENGTH = 64;

    private DurationText() {}

    static @Nullable Duration parse(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return null;
        }
        boolean iso = text.startsWith("P") || text.startsWith("-P");
        try {
            return iso ? Duration.parse(text) : parts(text);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    /** As Go writes it, {@code 1h30m0.5s}, which is what Hugo reads. */
    static String print(Duration duration) {
        if (duration.isZero()) {
            return "0s";
        }
        Duration rest = duration.abs();
        StringBuilder out = new StringBuilder(duration.isNegative() ? "-" : "");
        if (rest.toHours() > 0) {
            out.append(rest.toHours()).append('h');
        }
        if (rest.toMinutesPart() > 0) {
            out.append(rest.toMinutesPart()).append('m');
        }
        if (rest.toSecondsPart() > 0 || rest.toNanosPart() > 0) {
            out.append(new BigDecimal(rest.toSecondsPart())
                            .add(BigDecimal.valueOf(rest.toNanosPart(), 9))
                            .stripTrailingZeros()
                            .toPlainString())
                    .append('s');
        }
        return out.toString();
    }

    private static @Nullable Duration parts(String text) {
        boolean negative = text.charAt(0) == '-';
        int at = negative || text.charAt(0) == '+' ? 1 : 0;
        if (at == text.length()) {
            return null;
        }
        BigDecimal nanos = BigDecimal.ZERO;
        while (at < text.length()) {
            int number = at;
            while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            int unit = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            long factor = nanos(text.substring(unit, at));
            BigDecimal amount = number(text.substring(number, unit));
            if (factor == 0 || amount == null) {
                return null;
            }
            nanos = nanos.add(amount.multiply(BigDecimal.valueOf(factor)));
        }
        BigDecimal[] parts = nanos.divideAndRemainder(BigDecimal.valueOf(1_000_000_000));
        Duration duration = Duration.ofSeconds(
                parts[0].longValueExact(), parts[1].toBigInteger().longValue());
        return negative ? duration.negated() : duration;
    }

    private static @Nullable BigDecimal number(String text) {
        boolean digits = !text.isEmpty() && text.indexOf('.') == text.lastIndexOf('.') && !text.equals(".");
        return digits ? new BigDecimal(text) : null;
    }

    private static long nanos(String unit) {
        return switch (unit) {
            case "ns" -> 1L;
            case "us", "µs", "μs" -> 1_000L;
            case "ms" -> 1_000_000L;
            case "s" -> 1_000_000_000L;
            case "m" -> 60_000_000_000L;
            case "h" -> 3_600_000_000_000L;
            case "d" -> 86_400_000_000_000L;
            default -> 0L;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
