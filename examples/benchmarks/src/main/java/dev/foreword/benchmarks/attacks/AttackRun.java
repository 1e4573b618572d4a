package dev.foreword.benchmarks.attacks;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The attacked process: renders attacks one after the other and prints a line before and after each, so that the process
 * that watches it knows what it died of.
 */
final class AttackRun {

    /** Small on purpose: embedders run on the stacks of their own threads. */
    private static final int STACK = 512 * 1024;

    /** How long a page is rendered again and again; the least time is the one that nothing else got into. */
    private static final long ENOUGH_NANOS = 30_000_000L;

    private static final int LEAST_RUNS = 3;

    /** What takes as long as this need not be measured again. */
    private static final long MOST_NANOS = 3_000_000_000L;

    /** What takes longer than this has no end worth waiting for. */
    private static final long TOO_LONG_NANOS = 5_000_000_000L;

    private static final long NEVER = Long.MAX_VALUE;

    /** What the clock of the process said when the run began that is under way. */
    private static volatile long begun = NEVER;

    /** The clock of the whole process ticks a hundred times a second. */
    private static final long ENOUGH_TICKS_NANOS = 80_000_000L;

    /** From here on growth is looked at, in time that includes the collector's. */
    private static final int LARGE = 100_000;

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private AttackRun() {}

    /** Arguments: the engine, then attacks as {@code number:length}. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Engine engine = Engine.valueOf(args[0]);
        List<Attack> attacks = Attacks.all();
        warmUp(engine);
        Thread watch = new Thread(() -> watch(out), "watch");
        watch.setDaemon(true);
        watch.start();
        for (int i = 1; i < args.length; i++) {
            String[] task = args[i].split(":");
            out.println("begin " + args[i]);
            Attack attack = attacks.get(Integer.parseInt(task[0]));
            out.println(
                    "end " + args[i] + " " + onSmallStack(() -> measure(engine, attack, Integer.parseInt(task[1]))));
        }
        System.exit(0);
    }

    /** Processor time, not that of the clock on the wall: the machine may have other work to do. */
    private static void watch(PrintStream out) {
        try {
            while (begun == NEVER || PROCESS.getProcessCpuTime() - begun < TOO_LONG_NANOS) {
                Thread.sleep(100);
            }
            out.println("late");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void warmUp(Engine engine) {
        for (int seed = 0; seed < 40; seed++) {
            String page = MixedAttacks.byChance(seed, 3_000);
            onSmallStack(() -> Integer.toString(engine.render(page)));
        }
    }

    /**
     * Processor time in milliseconds: of the thread that renders, then that of the whole process with its collector and
     * compiler, and what was wrong with the result.
     */
    private static String measure(Engine engine, Attack attack, int length) {
        String page = attack.page(length);
        long processStart = PROCESS.getProcessCpuTime();
        long own = Long.MAX_VALUE;
        long sum = 0;
        long process = 0;
        int runs = 0;
        while (runs < LEAST_RUNS || sum < ENOUGH_NANOS || (length >= LARGE && process < ENOUGH_TICKS_NANOS)) {
            long start = THREAD.getCurrentThreadCpuTime();
            begun = PROCESS.getProcessCpuTime();
            engine.render(page);
            begun = NEVER;
            long time = THREAD.getCurrentThreadCpuTime() - start;
            own = Math.min(own, time);
            sum += time;
            runs++;
            process = PROCESS.getProcessCpuTime() - processStart;
            if (sum > MOST_NANOS) {
                break;
            }
        }
        return String.format(
                Locale.ROOT, "%.2f %.2f %s", own / 1e6, process / 1e6 / runs, engine.fault(attack, length));
    }

    private static String onSmallStack(java.util.function.Supplier<String> work) {
        AtomicReference<String> result = new AtomicReference<>("");
        Thread thread = new Thread(null, () -> result.set(attempt(work)), "attacked", STACK);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return result.get();
    }

    private static String attempt(java.util.function.Supplier<String> work) {
        try {
            return work.get();
        } catch (StackOverflowError e) {
            return "stack";
        } catch (OutOfMemoryError e) {
            return "memory";
        } catch (RuntimeException e) {
            return "threw " + e;
        } finally {
            begun = NEVER;
        }
    }
}
