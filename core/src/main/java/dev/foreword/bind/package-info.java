/**
 * Data to records: one binder for front matter and for shortcode arguments.
 *
 * <p>Start at {@link dev.foreword.bind.Binder}. What a record may say about its components:
 * {@link dev.foreword.bind.Key}, {@link dev.foreword.bind.Default}, {@link dev.foreword.bind.Rest}, and the
 * constraints {@link dev.foreword.bind.OneOf}, {@link dev.foreword.bind.Range}, {@link dev.foreword.bind.Length}
 * and {@link dev.foreword.bind.Pattern}. Types of one's own come in through {@link dev.foreword.bind.Converter}.
 * {@link dev.foreword.bind.JsonSchema} tells editors what the binder takes, {@link dev.foreword.bind.BoundKey} tells people.
 */
@NullMarked
package dev.foreword.bind;

import org.jspecify.annotations.NullMarked;
