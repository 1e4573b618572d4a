/**
 * Data to records.
 *
 * <p>Start at {@link dev.foreword.bind.Binder}.
 */
@NullMarked
package dev.foreword.bind;

import org.jspecify.annotations.NullMarked;
