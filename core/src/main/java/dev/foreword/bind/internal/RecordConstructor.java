package dev.foreword.bind.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The canonical constructor of a record as a handle that takes an array. */
final class RecordConstructor {

    private final MethodHandle handle;

    private RecordConstructor(MethodHandle handle) {
        this.handle = handle;
    }

    /**
     * Finds it.
     *
     * @param lookups from the user's modules, tried in turn
     * @throws IllegalArgumentException when no lookup reaches it; says what to do
     */
    static RecordConstructor of(Class<?> type, List<MethodHandles.Lookup> lookups) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        MethodHandle found = lookups.stream()
                .map(lookup -> find(type, parameters, lookup))
                .filter(handle -> handle != null)
                .findFirst()
                .orElseGet(() -> open(type, parameters));
        return new RecordConstructor(found.asSpreader(Object[].class, parameters.length)
                .asType(MethodType.methodType(Object.class, Object[].class)));
    }

    private static @Nullable MethodHandle find(Class<?> type, Class<?>[] parameters, MethodHandles.Lookup lookup) {
        try {
            return MethodHandles.privateLookupIn(type, lookup)
                    .findConstructor(type, MethodType.methodType(void.class, parameters));
        } catch (IllegalAccessException e) {
            return null;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static MethodHandle open(Class<?> type, Class<?>[] parameters) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return MethodHandles.lookup().unreflectConstructor(constructor);
        } catch (InaccessibleObjectException | IllegalAccessException e) {
            throw new IllegalArgumentException(closed(type), e);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static String closed(Class<?> type) {
        String module = type.getModule().getName();
        Module ours = RecordConstructor.class.getModule();
        return "the module " + module + " does not let Foreword make "
                + Wording.article(type.getSimpleName()) + " " + type.getSimpleName()
                + "; build the binder with Binder.builder().lookup(MethodHandles.lookup()), called in " + module
                + ", or write in its module-info: opens " + type.getPackageName()
                + (ours.isNamed() ? " to " + ours.getName() : "") + ";";
    }

    /**
     * Makes a record.
     *
     * @throws RuntimeException what the constructor threw
     */
    Object create(@Nullable Object[] arguments) {
        try {
            return (Object) handle.invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            // A canonical constructor declares no checked exception.
            throw new IllegalStateException(e);
        }
    }
}
