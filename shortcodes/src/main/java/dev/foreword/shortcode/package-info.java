/**
 * Shortcodes: calls such as {@code {{< figure src="a.png" >}}} and {@code {{% note %}}…{{% /note %}}} in a text, and
 * what becomes of them.
 *
 * <p>Start at {@link dev.foreword.shortcode.ShortcodeDocument}, which reads the calls of a page; it knows syntax
 * only, not which shortcodes there are.
 */
@NullMarked
package dev.foreword.shortcode;

import org.jspecify.annotations.NullMarked;
