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

    /** Results that wait for a slow one before them; keeps memory bounded however many inputs there are. */
    private static final int WAITING_PER_THREAD = 8;

    private InOrder() {}

    static <A, B> void forEach(List<A> inputs, Function<A, B> work, Consumer<B> sink) {
        int threads = Math.max(1, Math.min(inputs.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            ArrayDeque<Future<B>> running = new ArrayDeque<>();
            for (A input : inputs) {
                if (running.size() == threads * WAITING_PER_THREAD) {
                    sink.accept(join(running.remove()));
                }
                running.add(pool.submit(() -> work.apply(input)));
            }
            while (!running.isEmpty()) {
                sink.accept(join(running.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <B> B join(Future<B> future) {
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
