package dev.foreword.bind;

import dev.foreword.data.DataNode;
import java.util.Optional;

/**
 * Turns a value that an author wrote into an object of one's own type.
 *
 * <pre>{@code
 * Converter<Money> money = (node, context) -> node instanceof DataNode.Scalar scalar
 *         ? Money.read(scalar.text())
 *         : context.bind(node, MoneyParts.class).map(MoneyParts::total);
 * Binder binder = Binder.builder().converter(Money.class, money).build();
 * }</pre>
 *
 * <p>For a type that is written as one text, {@link Binder.Builder#scalar} is simpler. It must be safe to use
 * from several threads.
 *
 * @param <T> the type of the objects
 */
@FunctionalInterface
public interface Converter<T> {

    /**
     * Converts one value. An {@link IllegalArgumentException} or {@link java.time.DateTimeException} becomes a
     * {@code bind.type} error with its message; any other exception passes through.
     *
     * @param node the value, never a null scalar
     * @param context what helps, and where errors go
     * @return the object; empty when the value is no good, which the binder reports unless the converter did
     */
    Optional<T> convert(DataNode node, BindContext context);
}
