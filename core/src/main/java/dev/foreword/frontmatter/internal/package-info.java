/** Splitting a file and reading its data: {@code FenceScanner} first, then a reader for each format. */
@NullMarked
package dev.foreword.frontmatter.internal;

import org.jspecify.annotations.NullMarked;
