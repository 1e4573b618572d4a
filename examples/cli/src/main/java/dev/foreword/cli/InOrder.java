package dev.foreword.cli;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on several inputs at a time and hands on the results in the order of the inputs. */
final class InOrder {

    /** Tasks that wait for a slow one before them; keeps memory bounded however many inputs there are. */
    private static final int WAITING_PER_THREAD = 4;

    /** To hand over a task wakes a thread, which takes a tenth of what a page takes. */
    private static final int MOST_PER_TASK = 8;

    private InOrder() {}

    static <A, B> void forEach(List<A> inputs, Function<A, B> work, Consumer<B> sink) {
        int threads = Math.max(1, Math.min(inputs.size(), Runtime.getRuntime().availableProcessors()));
        int perTask = Math.max(1, Math.min(MOST_PER_TASK, inputs.size() / threads / WAITING_PER_THREAD));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            ArrayDeque<Future<List<B>>> running = new ArrayDeque<>();
            for (int from = 0; from < inputs.size(); from += perTask) {
                if (running.size() == threads * WAITING_PER_THREAD) {
                    join(running.remove()).forEach(sink);
                }
                List<A> some = inputs.subList(from, Math.min(from + perTask, inputs.size()));
                running.add(pool.submit(() -> some.stream().map(work).toList()));
            }
            while (!running.isEmpty()) {
                join(running.remove()).forEach(sink);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Waits for a result; what was thrown on the way to it is thrown here. */
    static <B> B join(Future<B> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted");
        }
    }
}
