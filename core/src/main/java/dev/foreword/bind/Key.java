package dev.foreword.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name that authors write for a record component, an enum constant, or a record of a {@link Tagged} union.
 *
 * <pre>{@code
 * record Post(@Key("og:title") String socialTitle, @Key(aliases = "lang") Locale language) {}
 * enum Level { INFO, @Key("!") ALERT }
 * @Key("youtube") record Video(String id) implements Media {}
 * }</pre>
 *
 * <p>Case, {@code -} and {@code _} do not matter, here as anywhere.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
public @interface Key {

    /**
     * The name in place of Java's own.
     *
     * @return the name; empty keeps Java's
     */
    String value() default "";

    /**
     * Other names that are taken too, older spellings for example. The name itself wins over them.
     *
     * @return the other names
     */
    String[] aliases() default {};
}
