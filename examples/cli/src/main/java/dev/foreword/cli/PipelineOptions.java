package dev.foreword.cli;

import dev.foreword.content.ContentPipeline;
import dev.foreword.content.PageLanguage;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.shortcode.hugo.HugoShortcodes;
import picocli.CommandLine.Option;

/** What the commands that process pages let the user say about the content. */
final class PipelineOptions {

    @Option(
            names = "--trust-html",
            description = "Keep the authors' own HTML. Without it, their HTML is left out with a warning.")
    private boolean trustHtml;

    @Option(
            names = "--hugo",
            description = "Hugo's own shortcodes may be called, too: figure, ref, highlight and the like; see"
                    + " foreword shortcodes --hugo.")
    private boolean hugo;

    /** Made by picocli. */
    PipelineOptions() {}

    ContentPipeline pipeline() {
        return builder().build();
    }

    ContentPipeline.Builder builder() {
        ContentPipeline.Builder builder =
                ContentPipeline.builder().shortcodes(shortcodes()).language(PageLanguage.usual());
        return trustHtml ? builder.trustAuthorHtml() : builder;
    }

    private Shortcodes shortcodes() {
        Shortcodes.Builder all = Shortcodes.builder().addStandard();
        return (hugo ? all.addHugo(HugoShortcodes.create()) : all).build();
    }
}
