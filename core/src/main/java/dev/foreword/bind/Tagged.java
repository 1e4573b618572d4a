package dev.foreword.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a sealed interface of records: the key whose value picks the record.
 *
 * <pre>{@code
 * @Tagged("type")
 * sealed interface Media {
 *     record Image(Path file) implements Media {}            // type: image
 *     @Key("youtube") record Video(String id) implements Media {} // type: youtube
 * }
 * }</pre>
 *
 * <p>A record goes by its simple name in lower case with hyphens ({@code IconBlock} is {@code icon-block}) unless
 * {@link Key} says otherwise.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Tagged {

    /**
     * The key that says which record it is.
     *
     * @return the key
     */
    String value();
}
