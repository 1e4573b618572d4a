/** How footnotes are read and resolved. */
@NullMarked
package dev.foreword.footnote.internal;

import org.jspecify.annotations.NullMarked;
