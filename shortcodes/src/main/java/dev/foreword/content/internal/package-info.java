/** How the pieces of a page become one Markdown text, and how its offsets lead back to the file. */
@NullMarked
package dev.foreword.content.internal;

import org.jspecify.annotations.NullMarked;
