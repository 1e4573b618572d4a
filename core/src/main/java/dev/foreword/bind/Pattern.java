package dev.foreword.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A regular expression that the whole text must match.
 *
 * <pre>{@code
 * record Post(@Pattern(value = "[a-z0-9-]+", expected = "lower-case letters, digits and hyphens") String slug) {}
 * }</pre>
 *
 * <p>Say in {@link #expected()} what the expression means: authors read that, and few read regular expressions.
 * A text of more than 1000 characters, or one on which the expression needs too many steps, does not match.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface Pattern {

    /**
     * The expression, in the syntax of {@link java.util.regex.Pattern}.
     *
     * @return the expression
     */
    String value();

    /**
     * What is expected, to follow the word "expected" in a message.
     *
     * @return plain words; empty shows the expression
     */
    String expected() default "";
}
