package dev.foreword.bind.internal;

import dev.foreword.bind.BindContext;
import dev.foreword.bind.Converter;
import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Scalar;
import java.util.Optional;
import java.util.function.Function;

/** Reads a type of the user's own from one text; a class of its own, so that a schema can tell. */
public record TextConverter<T>(Function<? super String, ? extends T> parse) implements Converter<T> {

    @Override
    public Optional<T> convert(DataNode node, BindContext context) {
        return node instanceof Scalar scalar ? Optional.of(parse.apply(scalar.text())) : Optional.empty();
    }
}
