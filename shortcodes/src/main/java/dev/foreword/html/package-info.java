/**
 * HTML that is safe by the way it is made.
 *
 * <p>Start at {@code dev.foreword.html.HtmlWriter}.
 */
@NullMarked
package dev.foreword.html;

import org.jspecify.annotations.NullMarked;
