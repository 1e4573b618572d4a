package dev.foreword.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component, a record, a union or an enum constant is for, in words for authors. Editors show it while they
 * write, by way of {@link JsonSchema}; the {@link Binder} does not look at it.
 *
 * <pre>{@code
 * record Post(
 *         @Description("What the browser's tab and the list of posts say.") String title,
 *         @Description(title = "Lead", value = "One or two sentences, without links.") Optional<String> intro) {}
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE, ElementType.FIELD})
public @interface Description {

    /**
     * One sentence or a few.
     *
     * @return plain text
     */
    String value();

    /**
     * A short name for people.
     *
     * @return empty for none; a record without one goes by its simple name
     */
    String title() default "";
}
