package dev.foreword.benchmarks.attacks;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What one attack, at all lengths, does to one library. */
final class Row {

    static final int[] LENGTHS = {1_000, 10_000, 100_000, 1_000_000};
    static final double LIMIT_MILLIS = 2_000;
    static final double LIMIT_GROWTH = 15;

    private static final int LAST = LENGTHS.length - 1;
    private static final int REPEATS = 3;

    /** Below this it is the clock that is measured: that of a process ticks a hundred times a second. */
    private static final double NOISE_MILLIS = 2;

    private final @Nullable Outcome[] outcomes = new Outcome[LENGTHS.length];

    /** Measures; what seems to be too much is measured again, and of each length the least counts. */
    static Row measure(Victim victim, int attack, boolean thoroughly) {
        Row row = new Row();
        for (int i = 0; i < LENGTHS.length; i++) {
            Outcome outcome = victim.attack(attack, LENGTHS[i]);
            row.outcomes[i] = outcome;
            if (!outcome.isMeasured()) {
                return row;
            }
        }
        for (int i = 0;
                thoroughly && i < REPEATS && (row.growth() > LIMIT_GROWTH || row.slowest() > LIMIT_MILLIS);
                i++) {
            row.again(victim, attack, LAST - 1);
            row.again(victim, attack, LAST);
        }
        return row;
    }

    private void again(Victim victim, int attack, int index) {
        Outcome before = outcomes[index];
        Outcome now = victim.attack(attack, LENGTHS[index]);
        outcomes[index] = before == null ? now : before.least(now);
    }

    /** What went wrong first, times apart; empty when nothing did. */
    String fault() {
        for (Outcome outcome : outcomes) {
            if (outcome != null && !outcome.fault().isEmpty()) {
                return outcome.fault();
            }
        }
        return "";
    }

    /** Milliseconds for the longest, all included; 0 when it was not measured. */
    double slowest() {
        Outcome last = outcomes[LAST];
        return last != null && last.isMeasured() ? last.all() : 0;
    }

    /** Milliseconds of the thread for the longest; 0 when it was not measured. */
    double slowestOwn() {
        Outcome last = outcomes[LAST];
        return last != null && last.isMeasured() ? last.own() : 0;
    }

    /** How often the last but one goes into the last, all included; 0 when it was not measured. */
    double growth() {
        Outcome before = outcomes[LAST - 1];
        return before == null ? 0 : slowest() / Math.max(before.all(), NOISE_MILLIS);
    }

    /** The same in the time of the thread. */
    double ownGrowth() {
        Outcome before = outcomes[LAST - 1];
        return before == null ? 0 : slowestOwn() / Math.max(before.own(), NOISE_MILLIS);
    }

    /** Whether it overflows, takes too long, grows too fast or is otherwise wrong. */
    String verdict() {
        if (!fault().isEmpty()) {
            return fault();
        }
        if (slowest() > LIMIT_MILLIS) {
            return String.format(Locale.ROOT, "slow, %.0f ms", slowest());
        }
        return growth() > LIMIT_GROWTH ? String.format(Locale.ROOT, "grows %.1f-fold", growth()) : "";
    }

    /** The time of the thread at each length, then of the whole process at the last, then both growths. */
    String cells() {
        StringBuilder cells = new StringBuilder();
        for (Outcome outcome : outcomes) {
            cells.append(String.format("%9s", outcome == null ? "-" : outcome));
        }
        Outcome last = outcomes[LAST];
        return last == null || !last.isMeasured()
                ? cells + " ".repeat(23)
                : cells + String.format(Locale.ROOT, "%9.1f %5.1fx %5.1fx", last.all(), ownGrowth(), growth());
    }

    static String head() {
        return String.format("%9s%9s%9s%9s%9s %6s %6s", "1 k", "10 k", "100 k", "1 M", "1 M all", "own", "all");
    }
}
