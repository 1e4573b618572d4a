package dev.foreword.recipes;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.shortcode.standard.StandardShortcodes;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes footnotes into the margin, where the reader's eye is. The source stays the same: {@code [^1]} and
 * {@code [^1]: a note}. Notes that are no single paragraph do not fit there and stay at the end. The page needs the style sheet that
 * comes with the standard shortcodes, or one like it, and no script; on a narrow screen the notes fold.
 */
public final class SidenotePage {

    private static final ContentPipeline PIPELINE = ContentPipeline.builder()
            .shortcodes(Shortcodes.standard())
            .footnotes(FootnoteStyle.sidenotes())
            .build();

    private SidenotePage() {}

    static String html(SourceText source) {
        Content<?> page = PIPELINE.process(source);
        return "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<style>\n" + StandardShortcodes.styleSheet()
                + "</style>\n<main>\n" + page.html() + "</main>\n";
    }

    /** Prints a page. */
    public static void main(String... args) throws IOException {
        System.out.print(html(SourceText.read(Path.of(args[0]))));
    }
}
