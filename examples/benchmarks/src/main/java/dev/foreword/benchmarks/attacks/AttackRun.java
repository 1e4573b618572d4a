package dev.foreword.benchmarks.attacks;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The attacked process: reads {@code number:length} from its input, renders that attack, and prints its {@link Outcome};
 * or that there is no end of it.
 *
 * <p>So that the lengths can be compared, each is warm when it is measured, begins with a collected heap, and is rendered
 * so often that as many characters are read in all: each meets the collector as often. Its time is counted.
 */
final class AttackRun {

    /** Small on purpose: embedders run on the stacks of their own threads. */
    private static final int STACK = 512 * 1024;

    /** How many characters are rendered to warm up, and how many while time is taken. */
    private static final int WARM_CHARACTERS = 500_000;

    private static final int CHARACTERS = 2_000_000;

    /** Short attacks say little, and would be rendered very often. */
    private static final int MOST_RUNS = 20;

    /** What takes so long in all need not be rendered again. */
    private static final long ENOUGH_NANOS = 1_000_000_000L;

    /** The others are not judged, and are measured in less time. */
    private static final int PEERS_SHARE = 16;

    private static final int WARM_PAGES = 100;

    /** A run that takes longer than this has no end worth waiting for. */
    private static final long TOO_LONG_NANOS = 3_000_000_000L;

    private static final long NEVER = Long.MAX_VALUE;

    /** What the clock of the process said when the run began that is under way. */
    private static volatile long begun = NEVER;

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private AttackRun() {}

    /** The argument is the engine. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Engine engine = Engine.valueOf(args[0]);
        List<Attack> attacks = Attacks.all();
        warmUp(engine);
        Thread watch = new Thread(() -> watch(out), "watch");
        watch.setDaemon(true);
        watch.start();
        for (String task = in.readLine(); task != null; task = in.readLine()) {
            String[] parts = task.split(":");
            Attack attack = attacks.get(Integer.parseInt(parts[0]));
            int length = Integer.parseInt(parts[1]);
            out.println(onSmallStack(() -> measure(engine, attack, length)).toLine());
        }
        System.exit(0);
    }

    /** Processor time, not that of the clock on the wall: the machine may have other work to do. */
    private static void watch(PrintStream out) {
        try {
            while (begun == NEVER || PROCESS.getProcessCpuTime() - begun < TOO_LONG_NANOS) {
                Thread.sleep(50);
            }
            out.println(Outcome.failed(Outcome.OVER).toLine());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void warmUp(Engine engine) {
        for (int seed = 0; seed < WARM_PAGES; seed++) {
            String page = MixedAttacks.byChance(seed, 3_000);
            onSmallStack(() -> {
                engine.render(page);
                return Outcome.failed("");
            });
        }
    }

    private static Outcome measure(Engine engine, Attack attack, int length) {
        String page = attack.page(length);
        int warmRuns = Math.min(MOST_RUNS, WARM_CHARACTERS / length);
        long enough = engine == Engine.FOREWORD ? ENOUGH_NANOS : ENOUGH_NANOS / PEERS_SHARE;
        long warm = 0;
        for (int i = 0; i < warmRuns && warm < enough / 10; i++) {
            warm += render(engine, page);
        }
        System.gc();
        int runs = Math.min(MOST_RUNS, CHARACTERS / length);
        long processStart = PROCESS.getProcessCpuTime();
        long own = Long.MAX_VALUE;
        int run = 0;
        for (long sum = 0; run < runs && sum < enough; run++) {
            long time = render(engine, page);
            own = Math.min(own, time);
            sum += time;
        }
        double all = (PROCESS.getProcessCpuTime() - processStart) / 1e6 / run;
        return new Outcome(own / 1e6, all, engine.fault(attack, length));
    }

    private static long render(Engine engine, String page) {
        long start = THREAD.getCurrentThreadCpuTime();
        begun = PROCESS.getProcessCpuTime();
        engine.render(page);
        begun = NEVER;
        return THREAD.getCurrentThreadCpuTime() - start;
    }

    private static Outcome onSmallStack(Supplier<Outcome> work) {
        AtomicReference<Outcome> result = new AtomicReference<>(Outcome.failed(Outcome.CRASH));
        Thread thread = new Thread(null, () -> result.set(attempt(work)), "attacked", STACK);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return result.get();
    }

    private static Outcome attempt(Supplier<Outcome> work) {
        try {
            return work.get();
        } catch (StackOverflowError e) {
            return Outcome.failed(Outcome.OVERFLOW);
        } catch (OutOfMemoryError e) {
            return Outcome.failed(Outcome.MEMORY);
        } catch (RuntimeException e) {
            return Outcome.failed("threw " + e.getClass().getSimpleName());
        } finally {
            begun = NEVER;
        }
    }
}
