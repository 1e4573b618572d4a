/**
 * Source text, places in it, and what there is to say about them.
 *
 * <p>Start at {@link dev.foreword.text.SourceText}; everything that Foreword finds fault with is a
 * {@link dev.foreword.text.Diagnostic}.
 */
@NullMarked
package dev.foreword.text;

import org.jspecify.annotations.NullMarked;
