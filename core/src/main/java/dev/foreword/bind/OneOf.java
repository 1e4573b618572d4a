package dev.foreword.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The only values allowed, written as the author would write them. For many uses an enum says it better.
 *
 * <pre>{@code
 * record Image(@OneOf({"left", "right"}) String align, @OneOf({"1", "2", "4"}) int columns) {}
 * }</pre>
 *
 * <p>As with enums, case, {@code -} and {@code _} do not matter in a text; the component gets the spelling of the
 * annotation.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface OneOf {

    /**
     * The values.
     *
     * @return at least one
     */
    String[] value();
}
