package dev.foreword.benchmarks.attacks;

import java.util.Locale;

/**
 * What became of an attack of one length.
 *
 * @param own processor time of the thread that rendered, in milliseconds; the least of several runs
 * @param all processor time of the whole process, its collector and compiler included, in milliseconds; the mean of several
 *     runs, the least of several means
 * @param fault what went wrong; empty when nothing did
 */
record Outcome(double own, double all, String fault) {

    static final String OVERFLOW = "overflow";
    static final String MEMORY = "memory";
    static final String OVER = "over";
    static final String CRASH = "crash";

    /** Without times: there was no end of it. */
    static Outcome failed(String fault) {
        return new Outcome(Double.NaN, Double.NaN, fault);
    }

    /** One line, for another process to read. */
    String toLine() {
        return String.format(Locale.ROOT, "%.3f %.3f %s", own, all, fault);
    }

    static Outcome ofLine(String line) {
        String[] parts = line.split(" ", 3);
        return new Outcome(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), parts[2].strip());
    }

    boolean isMeasured() {
        return !Double.isNaN(own);
    }

    /** The better one of two measurements of the same. */
    Outcome least(Outcome other) {
        return isMeasured() && other.isMeasured()
                ? new Outcome(Math.min(own, other.own), Math.min(all, other.all), fault)
                : other;
    }

    @Override
    public String toString() {
        return isMeasured() ? String.format(Locale.ROOT, "%.1f", own) : fault;
    }
}
