/**
 * The shortcodes that Hugo itself brings along, with the parameters and the HTML that they have there.
 *
 * <p>Start at {@link dev.foreword.shortcode.hugo.HugoShortcodes}. What differs from Hugo is for the reader's sake: videos
 * and gists are links until the site asks for players, so that no page tells others who reads it.
 */
@NullMarked
package dev.foreword.shortcode.hugo;

import org.jspecify.annotations.NullMarked;
