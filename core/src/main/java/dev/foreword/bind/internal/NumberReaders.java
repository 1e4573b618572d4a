package dev.foreword.bind.internal;

import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.internal.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Numbers. A text is a number where nothing of it gets lost: {@code "5"} in quotes and {@code 5.0} are fine for
 * an {@code int}, {@code 5.7} is not (Hugo cuts it to 5 in silence).
 */
final class NumberReaders {

    private static final String WHOLE = "a whole number such as 3";
    private static final String DECIMAL = "a number such as 2.5";

    private static final int MAX_ADVICE = 20;

    private NumberReaders() {}

    static ScalarReader integer(long min, long max, Function<Long, Object> narrow) {
        return new NumberReader(WHOLE) {
            @Override
            @Nullable
            Object parse(Scalar scalar, BindRun run) {
                Long plain = plain(scalar.text());
                if (plain == null) {
                    plain = whole(scalar.text())
                            .filter(value -> value.bitLength() < Long.SIZE)
                            .map(BigInteger::longValue)
                            .orElse(null);
                }
                return plain == null || plain < min || plain > max ? null : narrow.apply(plain);
            }

            @Override
            String expected(Scalar refused) {
                return whole(refused.text()).isPresent() ? "a whole number from " + min + " to " + max : WHOLE;
            }
        };
    }

    static ScalarReader bigInteger() {
        return new NumberReader(WHOLE) {
            @Override
            @Nullable
            Object parse(Scalar scalar, BindRun run) {
                return whole(scalar.text()).orElse(null);
            }
        };
    }

    static ScalarReader bigDecimal() {
        return new NumberReader(DECIMAL) {
            @Override
            @Nullable
            Object parse(Scalar scalar, BindRun run) {
                return Numbers.decimal(scalar.text()).orElse(null);
            }
        };
    }

    static ScalarReader doubleNumber() {
        return floating(Double.MAX_VALUE, BigDecimal::doubleValue, special -> special);
    }

    static ScalarReader floatNumber() {
        return floating(Float.MAX_VALUE, BigDecimal::floatValue, Double::floatValue);
    }

    private static ScalarReader floating(
            double max, Function<BigDecimal, Object> narrow, Function<Double, Object> special) {
        BigDecimal limit = new BigDecimal(max);
        return new NumberReader(DECIMAL) {
            @Override
            @Nullable
            Object parse(Scalar scalar, BindRun run) {
                Optional<BigDecimal> value = Numbers.decimal(scalar.text());
                if (value.isPresent()) {
                    return value.get().abs().compareTo(limit) > 0 ? null : narrow.apply(value.get());
                }
                return Numbers.special(scalar.text()).map(special).orElse(null);
            }

            @Override
            String expected(Scalar refused) {
                return Numbers.decimal(refused.text()).isPresent() ? "a number from -" + max + " to " + max : DECIMAL;
            }
        };
    }

    /** Up to nine decimal digits, as nearly all are. */
    private static @Nullable Long plain(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return null;
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    private static Optional<BigInteger> whole(String text) {
        Optional<BigInteger> integer = Numbers.integer(text);
        return integer.isPresent()
                ? integer
                : Numbers.decimal(text)
                        .filter(value -> value.stripTrailingZeros().scale() <= 0)
                        .map(BigDecimal::toBigInteger);
    }

    private abstract static class NumberReader extends ScalarReader {

        NumberReader(String expected) {
            super(expected);
        }

        @Override
        Optional<String> advice(Scalar refused) {
            String text = refused.text().strip();
            int end = 0;
            while (end < text.length() && "+-.,0123456789".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            String number = text.substring(0, end);
            int comma = number.indexOf(',');
            if (comma > 0 && comma == number.lastIndexOf(',') && number.length() - comma != 4) {
                number = number.replace(',', '.');
            }
            // What follows belongs to the number: 1e999, 1 000. To cut it off would change the value.
            String rest = text.substring(end).strip();
            boolean goesOn = !rest.isEmpty()
                    && (rest.charAt(0) == 'e' || rest.charAt(0) == 'E' || Character.isDigit(rest.charAt(0)));
            if (goesOn || number.length() > MAX_ADVICE || number.equals(refused.text()) || !isRead(number)) {
                return Optional.empty();
            }
            return Optional.of("write " + number);
        }

        private boolean isRead(String number) {
            return (expected().equals(WHOLE) ? whole(number) : Numbers.decimal(number)).isPresent();
        }
    }
}
