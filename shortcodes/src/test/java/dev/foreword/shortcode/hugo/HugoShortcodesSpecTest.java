package dev.foreword.shortcode.hugo;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.SourceText;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HugoShortcodesSpecTest {

    private static final String FRONT_MATTER = """
            ---
            title: A page
            city: Aarhus
            tags: [rye, wheat]
            draft: false
            author: {name: Ada Holm, club: null, friends: [{name: Bo}]}
            params: {oven: old}
            ---

            """;

    private static final HugoShortcodes SET = HugoShortcodes.create().links(HugoShortcodesSpecTest::address);

    private final ContentPipeline pipeline = pipeline(SET);
    private final ContentPipeline players = pipeline(SET.players());

    private static ContentPipeline pipeline(HugoShortcodes set) {
        return ContentPipeline.builder()
                .shortcodes(Shortcodes.builder().addHugo(set).build())
                .build();
    }

    private static Optional<String> address(LinkResolver.Link link) {
        String base = link.absolute() ? "https://example.org" : "";
        String language = link.language().map(tag -> "/" + tag).orElse("");
        String format = link.outputFormat().map(name -> name + "/").orElse("");
        return switch (link.path()) {
            case "" -> Optional.of(link.file().replace(".md", "/"));
            case "/shop/prices.md" -> Optional.of(base + language + "/shop/prices/" + format);
            default -> Optional.empty();
        };
    }

    @TestFactory
    Stream<DynamicTest> shortcodes() {
        return SpecFile.tests("hugo-shortcodes.md", example -> {
            ContentPipeline chosen = example.has("players") ? players : pipeline;
            Content<?> page = chosen.process(SourceText.of("page.md", FRONT_MATTER + example.input()));
            String output =
                    example.has("texts") ? page.plainText() + "\n==========\n" + page.markdownText() : page.html();
            return new Outcome(output, page.diagnostics());
        });
    }
}
