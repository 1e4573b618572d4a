package dev.foreword.bind;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one {@code Map} component that takes every key which no other component wants.
 *
 * <pre>{@code
 * record Page(String title, @Rest Map<String, Object> params) {}
 * }</pre>
 *
 * <p>The keys stay as written, in the order of the source. The component has no key of its own.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Rest {}
