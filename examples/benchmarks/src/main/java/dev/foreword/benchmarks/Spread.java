package dev.foreword.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * What was measured several times.
 *
 * @param median the one in the middle
 * @param low a quarter is below it
 * @param high a quarter is above it
 */
public record Spread(double median, double low, double high) {

    /** The spread of values. */
    public static Spread of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int count = sorted.length;
        return new Spread(sorted[count / 2], sorted[count / 4], sorted[count * 3 / 4]);
    }

    /** The spread of ratios, each of two values of one round: what disturbs a round disturbs both. */
    public static Spread ofRatios(double[] values, double[] reference) {
        double[] ratios = new double[values.length];
        Arrays.setAll(ratios, round -> values[round] / reference[round]);
        return of(ratios);
    }

    /** Such as {@code 0.24 (0.23-0.26)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f-%.2f)", median, low, high);
    }
}
