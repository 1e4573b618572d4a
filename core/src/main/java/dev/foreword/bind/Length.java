package dev.foreword.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long a text may be, in characters (code points), or how many items a list, set or map may have.
 *
 * <pre>{@code
 * record Post(@Length(max = 60) String title, @Length(min = 1) List<@Length(max = 20) String> tags) {}
 * }</pre>
 *
 * <p>A list that needs an item is required.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface Length {

    /**
     * The least length.
     *
     * @return from 0
     */
    int min() default 0;

    /**
     * The greatest length.
     *
     * @return not less than {@link #min()}
     */
    int max() default Integer.MAX_VALUE;
}
