package dev.foreword.benchmarks.attacks;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
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

    /** The clock of processor time ticks a hundred times a second, so short runs are measured together. */
    private static final long BATCH_NANOS = 80_000_000L;

    private static final int BATCHES = 3;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private AttackRun() {}

    /** Arguments: the engine, then attacks as {@code number:length}. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Engine engine = Engine.valueOf(args[0]);
        List<Attack> attacks = Attacks.all();
        warmUp(engine);
        for (int i = 1; i < args.length; i++) {
            String[] task = args[i].split(":");
            out.println("begin " + args[i]);
            Attack attack = attacks.get(Integer.parseInt(task[0]));
            out.println(
                    "end " + args[i] + " " + onSmallStack(() -> measure(engine, attack, Integer.parseInt(task[1]))));
        }
        System.exit(0);
    }

    private static void warmUp(Engine engine) {
        for (int seed = 0; seed < 40; seed++) {
            String page = MixedAttacks.byChance(seed, 3_000);
            onSmallStack(() -> Integer.toString(engine.render(page)));
        }
    }

    /**
     * The processor time of a run in milliseconds, that of the collector included, and what was wrong with the result.
     * The best of some batches, for the compiler works beside the first.
     */
    private static String measure(Engine engine, Attack attack, int length) {
        String page = attack.page(length);
        double best = Double.MAX_VALUE;
        for (int batch = 0; batch < BATCHES; batch++) {
            long start = PROCESS.getProcessCpuTime();
            long time = 0;
            int runs = 0;
            while (time < BATCH_NANOS) {
                engine.render(page);
                runs++;
                time = PROCESS.getProcessCpuTime() - start;
            }
            best = Math.min(best, time / 1e6 / runs);
        }
        return String.format(Locale.ROOT, "%.2f %s", best, engine.fault(attack, length));
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
        }
    }
}
