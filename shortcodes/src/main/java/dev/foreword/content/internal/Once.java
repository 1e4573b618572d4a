package dev.foreword.content.internal;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out when it is first asked for, and kept. Safe to share between threads. That of core is out of
 * reach: as a module, core exports nothing internal.
 */
public final class Once<T> implements Supplier<T> {

    private @Nullable Supplier<? extends T> make;
    private @Nullable T value;

    public Once(Supplier<? extends T> make) {
        this.make = make;
    }

    @Override
    public synchronized T get() {
        if (make != null) {
            value = make.get();
            make = null;
        }
        return Objects.requireNonNull(value);
    }
}
