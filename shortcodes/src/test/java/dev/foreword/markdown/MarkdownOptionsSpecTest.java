package dev.foreword.markdown;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.markdown.MarkdownOptions.EastAsianLineBreaks;
import dev.foreword.markdown.MarkdownOptions.IdStyle;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Example;
import dev.foreword.testkit.SpecFile.Outcome;
import dev.foreword.text.SourceText;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MarkdownOptionsSpecTest {

    @TestFactory
    Stream<DynamicTest> options() {
        return SpecFile.tests("markdown-options.md", example -> {
            Content<?> page = process(example);
            return new Outcome(page.html(), page.diagnostics());
        });
    }

    static Content<?> process(Example example) {
        return ContentPipeline.builder()
                .markdown(options(example))
                .build()
                .process(SourceText.of("page.md", example.input()));
    }

    static MarkdownOptions options(Example example) {
        MarkdownOptions.Builder builder = MarkdownOptions.hugo().toBuilder()
                .linkifyProtocol(example.option("linkifyProtocol", "https"))
                .idStyle(IdStyle.valueOf(example.option("idStyle", "GITHUB")))
                .eastAsianLineBreaks(EastAsianLineBreaks.valueOf(example.option("lineBreaks", "KEEP")));
        for (MarkdownFeature feature : MarkdownFeature.values()) {
            if (example.has(feature.name())) {
                builder.with(feature);
            } else if (example.has("-" + feature.name())) {
                builder.without(feature);
            }
        }
        Typography typography = Typography.standard();
        for (Typography.Mark mark : Typography.Mark.values()) {
            if (example.options().stream().anyMatch(option -> option.startsWith(mark.name() + "="))) {
                typography =
                        typography.with(mark, example.option(mark.name(), "").replace("⟦U+A0⟧", "\u00A0"));
            }
        }
        builder.typography(typography);
        if (example.has("passthrough")) {
            builder.passthroughInline(new Delimiters("$", "$"), new Delimiters("\\(", "\\)"))
                    .passthroughBlock(new Delimiters("$$", "$$"), new Delimiters("\\[", "\\]"));
        }
        example.options().stream().filter(option -> !isKnown(option)).findAny().ifPresent(option -> {
            throw new IllegalArgumentException("unknown option " + option);
        });
        return builder.build();
    }

    private static boolean isKnown(String option) {
        String name = option.startsWith("-") ? option.substring(1) : option.split("=", 2)[0];
        return Stream.of("later", "passthrough", "linkifyProtocol", "idStyle", "lineBreaks")
                        .anyMatch(name::equals)
                || Arrays.stream(MarkdownFeature.values())
                        .anyMatch(feature -> feature.name().equals(name))
                || Arrays.stream(Typography.Mark.values())
                        .anyMatch(mark -> mark.name().equals(name));
    }
}
