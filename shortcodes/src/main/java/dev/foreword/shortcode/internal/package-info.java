/**
 * The machinery behind {@code dev.foreword.shortcode}.
 *
 * <ol>
 *   <li>Reading: {@code ShortcodeLexer} finds the tags, {@code TagLexer} and {@code ValueLexer} read one,
 *       {@code TagPairs} finds out which belong together, {@code ShortcodeParser} makes the tree.
 *   <li>What is wrong with it: {@code TagFaults}, {@code ArgumentFaults} and {@code QuoteFaults} have the words,
 *       {@code TagFixes} and {@code DelimiterFixes} the mends; they are asked only when there is a fault.
 *   <li>Rendering: {@link dev.foreword.shortcode.internal.Expander} binds and renders each call, as a {@code CallFrame}, and
 *       leaves {@link dev.foreword.shortcode.internal.Piece}s. {@code CallChecks} compares the calls with their definitions,
 *       {@code CallFixes} mends them.
 *   <li>Changing: {@code TagText} writes tags again.
 * </ol>
 */
@NullMarked
package dev.foreword.shortcode.internal;

import org.jspecify.annotations.NullMarked;
