/** The machinery behind {@code dev.foreword.shortcode}: the lexer and the parser, and what renders the calls. */
@NullMarked
package dev.foreword.shortcode.internal;

import org.jspecify.annotations.NullMarked;
