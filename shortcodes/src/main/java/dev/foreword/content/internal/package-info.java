/**
 * How the pieces of a page become one Markdown text, and how its offsets lead back to the file.
 *
 * <ul>
 *   <li>{@link dev.foreword.content.internal.Composer} joins the pieces, {@link dev.foreword.content.internal.OffsetMap}
 *       leads back, {@link dev.foreword.content.internal.PageHtml} is what can be written then.
 *   <li>What can be judged only now: {@code PlacementCheck}, {@code IdCheck}, {@code NearTagCheck}, {@code SafeFixes}.
 *   <li>Reading aids, to the byte as in Hugo: {@code HugoPlain}, {@code TagStripper}, {@code Words},
 *       {@code AutomaticSummary}.
 * </ul>
 */
@NullMarked
package dev.foreword.content.internal;

import org.jspecify.annotations.NullMarked;
