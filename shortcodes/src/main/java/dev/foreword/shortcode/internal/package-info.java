/**
 * The machinery behind {@code dev.foreword.shortcode}.
 *
 * <ol>
 *   <li>Reading: {@code ShortcodeLexer} finds the tags, {@code TagLexer} and {@code ValueLexer} read one,
 *       {@code TagPairs} finds out which belong together ({@code MeantClosings}: which were meant to), {@code
 *       ShortcodeParser} makes the tree.
 *   <li>What is wrong with it: {@code TagFaults}, {@code ArgumentFaults} and {@code QuoteFaults} have the words,
 *       {@code TagFixes} and {@code DelimiterFixes} the mends; they are asked only when there is a fault. What is no tag and
 *       was meant as one is found by {@code NearTags}, what is one and was not understood by {@code LooseTags}.
 *   <li>Rendering: {@link dev.foreword.shortcode.internal.Expander} binds and renders each call, as a {@code CallFrame}, and
 *       leaves {@link dev.foreword.shortcode.internal.Piece}s, which {@code PieceBuilder} collects; {@code FormWriter} does
 *       the same for text forms. {@code CallChecks} compares the calls with their definitions,
 *       {@code CallFixes} mends them.
 *   <li>Changing: {@code TagText} writes tags again.
 *   <li>Telling: {@code GuideEntries} reads a guide off the definitions.
 * </ol>
 *
 * <p>Words that are used here and further on:
 *
 * <dl>
 *   <dt>piece
 *   <dd>a stretch of the page when its calls are rendered: Markdown, or finished HTML ({@code Piece})
 *   <dt>fragment
 *   <dd>a piece that is finished HTML; in the Markdown a <i>marker</i> of noncharacters stands for it
 *   <dt>frame
 *   <dd>what a call writes around its inner content; a {@code CallFrame} is a call that is being rendered
 *   <dt>edge
 *   <dd>where a call with Markdown between its fragments begins or ends
 *   <dt>caller
 *   <dd>a call as far as its place on the page matters; <i>strict</i> when its definition says where that may be
 *   <dt>stance
 *   <dd>what became of a fragment that stands where it may not
 *   <dt>host
 *   <dd>what an {@code HtmlWriter} writes for: it hears of findings, and says whether the page is XHTML
 *   <dt>near tag
 *   <dd>a text that is no tag, but names a shortcode in something like braces
 *   <dt>loose tag
 *   <dd>a tag that was not understood or belongs to no call
 * </dl>
 */
@NullMarked
package dev.foreword.shortcode.internal;

import org.jspecify.annotations.NullMarked;
