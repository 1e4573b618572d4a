package dev.foreword.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A bar on standard error that moves while a person watches and goes when the work is done; nothing at all for a few files,
 * or in a pipe, a log or a dumb terminal.
 */
final class Progress implements AutoCloseable {

    /** Fewer are done before anybody has read the bar. */
    private static final int MANY = 100;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress of(String task, int steps) {
        return new Progress(
                steps >= MANY && Terminal.ERR.isWatched()
                        ? new ProgressBarBuilder()
                                .setTaskName(task)
                                .setInitialMax(steps)
                                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                                .setUpdateIntervalMillis(100)
                                .clearDisplayOnFinish()
                                .build()
                        : null);
    }

    /** For work that prints as it goes: a bar only when that goes elsewhere, for lines and bar would write over each other. */
    static Progress beside(String task, int steps) {
        return Terminal.OUT.isWatched() ? new Progress(null) : of(task, steps);
    }

    /** Whether the terminal shows a bar, so that messages had better wait. */
    boolean isShown() {
        return bar != null;
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
