/**
 * Hugo's Markdown on flexmark's tree: how blocks and inlines are read and how HTML is written.
 *
 * <p>What is switched on is said by
 * {@link dev.foreword.markdown.internal.MarkdownOptions}.
 */
@NullMarked
package dev.foreword.markdown.internal;

import org.jspecify.annotations.NullMarked;
