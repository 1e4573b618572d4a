package dev.foreword.bind;

import dev.foreword.data.DataNode;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import java.util.List;

/** Turns data into records. */
public final class Binder {

    private static final Binder STANDARD = new Binder();

    private Binder() {}

    /**
     * The binder with every default.
     *
     * @return always the same one
     */
    public static Binder standard() {
        return STANDARD;
    }

    /**
     * Binds data to a type.
     *
     * @param data the data
     * @param source the text that its spans point into
     * @param type the type
     * @param <T> the type
     * @return the value or every error
     */
    public <T> Result<T> bind(DataNode data, SourceText source, Class<T> type) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * The outside names of a record's components, in order.
     *
     * @param type a record class
     * @return the names
     */
    public List<String> keys(Class<?> type) {
        throw new UnsupportedOperationException("not built yet");
    }
}
