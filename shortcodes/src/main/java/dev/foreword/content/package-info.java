/**
 * From a source text to HTML: the only package that knows every stage.
 *
 * <p>Start at {@link dev.foreword.content.ContentPipeline}.
 */
@NullMarked
package dev.foreword.content;

import org.jspecify.annotations.NullMarked;
