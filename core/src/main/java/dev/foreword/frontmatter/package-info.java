/**
 * The block of data at the head of a content file.
 *
 * <p>Start at {@link dev.foreword.frontmatter.FrontMatter}.
 */
@NullMarked
package dev.foreword.frontmatter;

import org.jspecify.annotations.NullMarked;
