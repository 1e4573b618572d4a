package dev.foreword.markdown.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.markdown.MarkdownOptions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** Every example of the CommonMark specification, compared byte for byte with the HTML that it gives. */
class CommonMarkSpecTest {

    /** Where goldmark, which Hugo uses, decides otherwise than the specification; number and reason. */
    private static final Map<Integer, String> AS_GOLDMARK = Map.of();

    @Test
    void everyExample() {
        MarkdownEngine engine = new MarkdownEngine(MarkdownOptions.commonMark());
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        Map<Integer, String> failures = new TreeMap<>();
        for (int number = 1; number <= examples.size(); number++) {
            Example example = examples.get(number - 1);
            String html = new PageWriter(engine.options(), List.of())
                    .write(engine.parse(example.getSource().replace('→', '\t')));
            // The specification writes XHTML: "<br />".
            String expected = example.getHtml().replace('→', '\t').replace(" />", ">");
            if (!html.replace(" />", ">").equals(expected) && !AS_GOLDMARK.containsKey(number)) {
                failures.put(
                        number,
                        "\n--- " + number + " " + example.getSection() + "\n" + example.getSource() + "--- expected\n"
                                + expected + "--- found\n" + html);
            }
        }
        assertThat(examples).hasSizeGreaterThan(650);
        assertThat(failures).isEmpty();
    }
}
