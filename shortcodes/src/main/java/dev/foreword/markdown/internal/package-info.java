/**
 * Hugo's Markdown on flexmark's tree: how blocks and inlines are read and how HTML is written.
 *
 * <p>Start at {@link dev.foreword.markdown.internal.MarkdownEngine} for blocks and at
 * {@link dev.foreword.markdown.internal.PageInlineParser} for inlines; {@link dev.foreword.markdown.internal.PageWriter}
 * writes what they read. What is switched on is said by {@link dev.foreword.markdown.MarkdownOptions}.
 */
@NullMarked
package dev.foreword.markdown.internal;

import org.jspecify.annotations.NullMarked;
