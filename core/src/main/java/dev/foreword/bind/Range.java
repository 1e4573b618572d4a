package dev.foreword.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The least and the greatest value allowed, both included, written as the author would write them.
 *
 * <pre>{@code
 * record Review(@Range(min = "1", max = "5") int stars, @Range(min = "2000-01-01") LocalDate date) {}
 * }</pre>
 *
 * <p>For everything that has an order: numbers, dates, durations. In front of a list or {@code Optional} type
 * argument it is about the elements: {@code List<@Range(max = "10") Integer>}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface Range {

    /**
     * The least value.
     *
     * @return empty for no limit
     */
    String min() default "";

    /**
     * The greatest value.
     *
     * @return empty for no limit
     */
    String max() default "";
}
