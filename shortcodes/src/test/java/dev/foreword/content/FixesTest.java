package dev.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixesTest {

    record Page(String title) {}

    private static final ContentPipeline PIPELINE =
            ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();

    @Test
    void every_stage_suggests_edits_of_the_same_file() {
        SourceText source = SourceText.of("post.md", """
                ---
                titel: x
                ---
                {{% quot "Ann" %}}
                Text[^One] and {{< quot />}} again[^One].
                {{% / quot %}}

                {{% accordion tilte="More" %}}text[^tow]{{% /accordion %}}

                [^one]: A note.
                [^two]: Another.
                """);
        List<String> titles = new ArrayList<>();
        SourceText mended = source;
        for (List<Fix> fixes = fixes(mended); !fixes.isEmpty(); fixes = fixes(mended)) {
            fixes.forEach(fix -> titles.add(fix.title()));
            mended = Fix.applyAll(mended, fixes);
        }
        // What is in an unknown shortcode is looked at when it has its name.
        assertThat(titles)
                .containsExactly(
                        "change \"titel\" to \"title\"",
                        "change \"quot\" to \"quote\"",
                        "change \"tilte\" to \"title\"",
                        "change [^tow] to [^two]",
                        "change [^One] to [^one]",
                        "change \"quot\" to \"quote\"");
        assertThat(mended.text()).isEqualTo("""
                ---
                title: x
                ---
                {{% quote "Ann" %}}
                Text[^one] and {{< quote />}} again[^one].
                {{% / quote %}}

                {{% accordion title="More" %}}text[^two]{{% /accordion %}}

                [^one]: A note.
                [^two]: Another.
                """);
    }

    private static List<Fix> fixes(SourceText source) {
        return PIPELINE.process(source, Page.class).diagnostics().stream()
                .flatMap(diagnostic -> diagnostic.fixes().stream().limit(1))
                .toList();
    }
}
