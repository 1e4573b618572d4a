/** How diagnostics are drawn and how suggestions are found. */
@NullMarked
package dev.foreword.text.internal;

import org.jspecify.annotations.NullMarked;
