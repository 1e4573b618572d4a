package dev.foreword.benchmarks.attacks;

import dev.foreword.benchmarks.MarkdownPeers;
import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.util.Locale;
import java.util.Map;

/** A library that is attacked: from the text of a page to HTML, with the extensions that make it read what Hugo reads. */
enum Engine {

    /** The whole pipeline: front matter, shortcodes, Markdown, footnotes. */
    FOREWORD {

        private final ContentPipeline pipeline =
                ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();

        @Override
        int render(String page) {
            return pipeline.process(SourceText.of("attack.md", page)).html().length();
        }

        @Override
        String fault(Attack attack, int length) {
            String page = attack.page(length);
            int end = attack.text(length).length() + attack.ending().length();
            Content<Map<String, Object>> content = pipeline.process(SourceText.of("attack.md", page));
            for (Diagnostic diagnostic : content.diagnostics()) {
                if (diagnostic.span().end() > end) {
                    return diagnostic.code() + " outside of the attack";
                }
            }
            return content.html().contains(Attack.paragraph()) ? "" : "the paragraph is lost";
        }
    },

    /** Markdown alone. */
    FLEXMARK {

        @Override
        int render(String page) {
            return MarkdownPeers.flexmark(page).length();
        }
    },

    /** Markdown alone. */
    COMMONMARK {

        @Override
        int render(String page) {
            return MarkdownPeers.commonmark(page).length();
        }
    };

    /** Renders a page, and says how long its HTML is, so that nothing is optimised away. */
    abstract int render(String page);

    /** What is wrong with what came out of an attack; empty when nothing is, or nobody can tell. */
    String fault(Attack attack, int length) {
        return "";
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
