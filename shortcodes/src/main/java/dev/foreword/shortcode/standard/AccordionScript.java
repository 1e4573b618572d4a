package dev.foreword.shortcode.standard;

import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import dev.foreword.shortcode.TextForm;

/**
 * Nothing: {@link Accordion} needs no script. Kept so that pages that call it stay valid.
 *
 * <pre>{@code
 * {{< accordion-script >}}
 * }</pre>
 */
public record AccordionScript() {

    /**
     * The shortcode {@code accordion-script}.
     *
     * @return the definition
     */
    public static ShortcodeDefinition<AccordionScript> definition() {
        return ShortcodeDefinition.of("accordion-script", AccordionScript.class, (script, context, out) -> {})
                .placed(Placement.BLOCK)
                .markdown(TextForm.nothing());
    }
}
