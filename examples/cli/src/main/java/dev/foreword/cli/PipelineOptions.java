package dev.foreword.cli;

import dev.foreword.content.ContentPipeline;
import dev.foreword.content.PageLanguage;
import dev.foreword.shortcode.Shortcodes;
import picocli.CommandLine.Option;

/** What all commands let the user say about the content. */
final class PipelineOptions {

    @Option(
            names = "--trust-html",
            description = "Keep the authors' own HTML. Without it, their HTML is left out with a warning.")
    private boolean trustHtml;

    /** Made by picocli. */
    PipelineOptions() {}

    ContentPipeline pipeline() {
        return builder().build();
    }

    ContentPipeline.Builder builder() {
        ContentPipeline.Builder builder =
                ContentPipeline.builder().shortcodes(Shortcodes.standard()).language(PageLanguage.usual());
        return trustHtml ? builder.trustAuthorHtml() : builder;
    }
}
