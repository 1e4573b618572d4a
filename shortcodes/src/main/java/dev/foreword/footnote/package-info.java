/**
 * Footnotes as a model: which notes a page has, in which order, who refers to them, and what is wrong with them.
 *
 * <p>Start at {@link dev.foreword.footnote.Footnotes#resolve(com.vladsch.flexmark.util.ast.Document) Footnotes.resolve}.
 * {@link dev.foreword.footnote.FootnoteExtension} makes a flexmark parser read footnotes as goldmark does.
 */
@NullMarked
package dev.foreword.footnote;

import org.jspecify.annotations.NullMarked;
