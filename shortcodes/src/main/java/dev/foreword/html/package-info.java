/**
 * HTML that is safe by the way it is made.
 *
 * <p>Start at {@link dev.foreword.html.HtmlWriter}; {@link dev.foreword.html.Html} is for markup that is already known
 * to be safe.
 */
@NullMarked
package dev.foreword.html;

import org.jspecify.annotations.NullMarked;
