package dev.foreword.bind.internal;

import dev.foreword.bind.Converter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a type of this library that every binder reads with a converter, when it has none of its own for it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReadBy {

    /** A class with a public constructor without parameters. */
    Class<? extends Converter<?>> value();
}
