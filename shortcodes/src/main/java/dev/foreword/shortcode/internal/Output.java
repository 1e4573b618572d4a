package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.TextForm;
import java.util.Optional;

/** What calls are turned into. */
public enum Output {
    /** What their renderers write. */
    HTML,
    /** Their plain-text form, else their Markdown form, else what is in them; pieces are read as Markdown afterwards. */
    PLAIN_TEXT,
    /** Their Markdown form, else their plain-text form, else what is in them; pieces are Markdown source. */
    MARKDOWN;

    <P> TextForm<? super P> form(ShortcodeDefinition<P> definition) {
        Optional<TextForm<? super P>> plain = definition.plainTextForm();
        Optional<TextForm<? super P>> markdown = definition.markdownForm();
        return (this == MARKDOWN ? markdown.or(() -> plain) : plain.or(() -> markdown)).orElse(TextForm.innerText());
    }
}
