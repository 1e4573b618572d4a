package dev.foreword.bind;

import dev.foreword.data.DataNode;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.time.ZoneId;
import java.util.Optional;

/** What a {@link Converter} is handed: the binder for what is inside of a value, and a place for errors. */
public interface BindContext {

    /**
     * The text that the spans point into.
     *
     * @return the source
     */
    SourceText source();

    /**
     * The zone for times that name none.
     *
     * @return the binder's zone
     */
    ZoneId zone();

    /**
     * Binds a part of the value with the same binder. Its errors are reported.
     *
     * @param node the part
     * @param type the type wanted
     * @param <U> the type
     * @return the object, or empty when there was an error
     */
    <U> Optional<U> bind(DataNode node, Class<U> type);

    /**
     * As {@link #bind(DataNode, Class)}, for a type with type arguments.
     *
     * @param node the part
     * @param type the type wanted
     * @param <U> the type
     * @return the object, or empty when there was an error
     */
    <U> Optional<U> bind(DataNode node, TypeToken<U> type);

    /**
     * Reports {@code bind.type} with a message of the usual shape: {@code expected WHAT, found "..."}.
     *
     * @param node what was found
     * @param what what was expected, best with an example: {@code a price such as 12.50 EUR}
     */
    void expected(DataNode node, String what);

    /**
     * Reports {@code bind.invalid}: the value has the right form and makes no sense.
     *
     * @param node the value
     * @param message one line
     */
    void error(DataNode node, String message);

    /**
     * Reports anything.
     *
     * @param diagnostic about {@link #source()}
     */
    void report(Diagnostic diagnostic);
}
