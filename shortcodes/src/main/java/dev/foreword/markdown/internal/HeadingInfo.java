package dev.foreword.markdown.internal;

import dev.foreword.text.Span;

/**
 * A heading as the writer met it.
 *
 * @param level 1 to 6
 * @param id the id in the HTML, unique on the page; empty when ids are switched off
 * @param text its plain text, white space at the ends removed
 * @param html its HTML without links and notes, as it may stand inside of a link
 * @param span the heading in the composed text, markers included
 */
public record HeadingInfo(int level, String id, String text, String html, Span span) {}
