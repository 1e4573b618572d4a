/**
 * What of Markdown is switched on. How it is read and written is nobody's business outside of the library.
 *
 * <p>Start at {@link dev.foreword.markdown.MarkdownOptions}.
 */
@NullMarked
package dev.foreword.markdown;

import org.jspecify.annotations.NullMarked;
