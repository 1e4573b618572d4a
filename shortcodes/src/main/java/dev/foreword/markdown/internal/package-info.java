/**
 * Hugo's Markdown on flexmark's tree: how blocks and inlines are read and how HTML is written. What is switched on is said
 * by {@link dev.foreword.markdown.MarkdownOptions}.
 *
 * <ol>
 *   <li>Blocks: {@link dev.foreword.markdown.internal.MarkdownEngine} sets up flexmark's loop over lines,
 *       {@code BlockStarts} chooses a block parser by the first character of a line, and what ends in {@code Parser} is one
 *       of these.
 *   <li>Inlines: {@link dev.foreword.markdown.internal.PageInlineParser} reads the text of a block ({@code BlockText}) with an
 *       {@code InlineScanner} into flat {@code InlineTokens}; {@code DelimiterStack} pairs emphasis, {@code LinkEnds}
 *       links, {@code InlineTree} makes nodes of them. What ends in {@code Syntax} finds one construct by its offset.
 *   <li>HTML: {@link dev.foreword.markdown.internal.PageWriter} walks the tree and leaves each {@code NodeKind} to what ends
 *       in {@code Writer}. {@link dev.foreword.markdown.internal.TextPage} writes plain text instead.
 *   <li>What shortcodes wrote: {@link dev.foreword.markdown.internal.Fragment}s, which stand in the Markdown as
 *       {@code FragmentMarker}s and in the tree as {@code FragmentBlock} or {@code FragmentInline}.
 *   <li>Where the HTML comes from: {@link dev.foreword.markdown.internal.Origins} and
 *       {@link dev.foreword.markdown.internal.HtmlTrace}.
 * </ol>
 */
@NullMarked
package dev.foreword.markdown.internal;

import org.jspecify.annotations.NullMarked;
