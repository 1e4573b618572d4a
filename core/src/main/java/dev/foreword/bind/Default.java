package dev.foreword.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a record component is when the author wrote nothing, given as the author would write it.
 *
 * <pre>{@code
 * record Post(
 *         @Default("false") boolean draft,
 *         @Default("2024-01-01") LocalDate since,
 *         @Default({"news", "blog"}) List<String> sections,
 *         @Default Author author) {}
 * }</pre>
 *
 * <p>The text goes through the component's own conversion once, when the binder first sees the record; a default
 * that does not fit is an {@link IllegalArgumentException} then. Without a value the component is a record,
 * bound from no keys at all.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {

    /**
     * The text, or several for a list.
     *
     * @return none for a nested record that has a default for everything
     */
    String[] value() default {};
}
