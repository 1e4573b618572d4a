package dev.foreword.benchmarks.attacks;

import java.util.function.IntFunction;

/**
 * How the text of an attack is put together: fixed parts, and parts that are repeated until the text has its length.
 *
 * <pre>{@code
 * Pattern.of(repeat("["), "a", repeat("](/x)"))     // [[[a](/x)](/x)](/x)
 * }</pre>
 *
 * <p>In a repeated part {@code #} is the number of the repetition, from 0.
 */
final class Pattern {

    /** A part that is repeated as often as the length asks for. */
    record Repeat(String unit) {

        String times(int count) {
            if (unit.indexOf('#') < 0) {
                return unit.repeat(count);
            }
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append(unit.replace("#", Integer.toString(i)));
            }
            return text.toString();
        }

        int length(int count) {
            int numbers = (int) unit.chars().filter(c -> c == '#').count();
            int digits = Integer.toString(count).length();
            return unit.length() + numbers * (digits - 1);
        }
    }

    private Pattern() {}

    static Repeat repeat(String unit) {
        return new Repeat(unit);
    }

    /** Strings as they stand, and repeated parts, all of them equally often. */
    static IntFunction<String> of(Object... parts) {
        return length -> {
            int fixed = 0;
            for (Object part : parts) {
                fixed += part instanceof String text ? text.length() : 0;
            }
            int count = Math.max(1, (length - fixed) / unitLength(parts, 1));
            count = Math.max(1, (length - fixed) / unitLength(parts, count));
            StringBuilder text = new StringBuilder(length + 16);
            for (Object part : parts) {
                text.append(part instanceof Repeat repeat ? repeat.times(count) : part);
            }
            return text.toString();
        };
    }

    /** Lines, or words, that get longer and longer: the sum is quadratic in their number. */
    static IntFunction<String> growing(IntFunction<String> part) {
        return length -> {
            StringBuilder text = new StringBuilder(length + 16);
            for (int i = 1; text.length() < length; i++) {
                text.append(part.apply(i));
            }
            return text.toString();
        };
    }

    /** A part as often as the square root of the length says, then another that fills up. */
    static IntFunction<String> rootThenFill(String head, String middle, String unit) {
        return length -> {
            String start = head.repeat((int) Math.sqrt(length)) + middle;
            return start + unit.repeat(Math.max(1, (length - start.length()) / unit.length()));
        };
    }

    private static int unitLength(Object[] parts, int count) {
        int sum = 0;
        for (Object part : parts) {
            sum += part instanceof Repeat repeat ? repeat.length(count) : 0;
        }
        return Math.max(1, sum);
    }
}
