package dev.foreword.markdown.internal;

import java.util.SplittableRandom;

/** What is drawn when a page is made up. */
public final class Dice {

    private final SplittableRandom random;

    public Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A number from {@code from} to {@code to}, both included. */
    int number(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    String pick(String... values) {
        return values[random.nextInt(values.length)];
    }
}
