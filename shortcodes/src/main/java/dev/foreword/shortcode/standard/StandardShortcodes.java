package dev.foreword.shortcode.standard;

import dev.foreword.shortcode.ShortcodeDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The list of Foreword's own shortcodes, and the style sheet that makes them look well.
 *
 * <pre>{@code
 * Shortcodes shortcodes = Shortcodes.builder().addStandard().build();
 * Files.writeString(site.resolve("foreword.css"), StandardShortcodes.styleSheet());
 * }</pre>
 */
public final class StandardShortcodes {

    private static final List<ShortcodeDefinition<?>> DEFINITIONS = List.of(
            Accordion.definition(),
            AccordionScript.definition(),
            Quote.definition(),
            Note.definition(),
            IconBlock.definition(),
            IconBlockHorisontal.definition(),
            IconBlockContainer.definition(),
            Ingress.definition(),
            LocalButton.definition());

    private StandardShortcodes() {}

    /**
     * All of them.
     *
     * @return an immutable list
     */
    public static List<ShortcodeDefinition<?>> definitions() {
        return DEFINITIONS;
    }

    /**
     * The style sheet for pages made by Foreword: shortcodes, footnotes, tables, code; light and dark. It needs no other
     * one, and no font: it has drawings for the usual icons of Font Awesome and a ring for all others; where Font Awesome
     * 6 or 7 is on the page they make way for it.
     *
     * @return the text of {@code foreword.css}, a resource in this package
     */
    public static String styleSheet() {
        try (InputStream in = StandardShortcodes.class.getResourceAsStream("foreword.css")) {
            if (in == null) {
                throw new IllegalStateException("foreword.css is missing from the jar of foreword-shortcodes");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
