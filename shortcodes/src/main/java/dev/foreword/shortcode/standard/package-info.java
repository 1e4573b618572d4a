/**
 * The shortcodes that Foreword brings along.
 *
 * <p>Start at {@link dev.foreword.shortcode.standard.StandardShortcodes}. Each record is one shortcode: its components
 * are the parameters, in the order of positional arguments. All of them work without a script and may be written in
 * both notations.
 */
@NullMarked
package dev.foreword.shortcode.standard;

import org.jspecify.annotations.NullMarked;
