package dev.foreword.bind.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a component of a record that shows what a converter reads: what it takes besides, and makes something else of. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Besides {

    /** Types of JSON. */
    String[] value();
}
