package dev.foreword.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a type that a {@link Converter} reads: another type that shows what authors write. {@link JsonSchema} describes
 * that one, since it cannot look into a converter.
 *
 * <pre>{@code
 * @WrittenAs(Color.Text.class)
 * record Color(int rgb) {
 *     // A record of one component of the name "value" stands for that value alone.
 *     record Text(@Pattern("#[0-9a-fA-F]{6}") String value) {}
 * }
 * }</pre>
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WrittenAs {

    /**
     * The type that shows it.
     *
     * @return a record; if it has a single component of the name {@code value}, what that component accepts
     */
    Class<? extends Record> value();
}
