package dev.foreword.cli;

import static dev.foreword.cli.Run.foreword;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortcodesCommandTest {

    @Test
    void prints_every_shortcode_with_an_example() {
        Run run = foreword("shortcodes");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("accordion\n  a block; Markdown between its tags\n")
                .contains("  title  text, required; what is always seen\n")
                .contains("  open   true or false, default false; whether it starts open; it does not by default\n")
                .contains("    {{% accordion title=\"title\" %}}\n    Text.\n    {{% /accordion %}}\n");
    }

    @Test
    void prints_some() {
        assertThat(foreword("shortcodes", "--hugo", "Figure").out()).startsWith("figure\n");
        Run unknown = foreword("shortcodes", "figure");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no shortcode \"figure\"; it is one of Hugo's: add --hugo");
        assertThat(foreword("shortcodes", "--hugo", "figuer").err())
                .contains("there is no shortcode \"figuer\"; did you mean \"figure\"?");
        assertThat(foreword("shortcodes", "--hugo", "note").err())
                .contains("it is one of Foreword's: leave --hugo out");
        assertThat(foreword("shortcodes", "nothing-like-it").err()).contains("; allowed: accordion, ");
    }

    @Test
    void says_what_stands_between_tags() {
        assertThat(foreword("shortcodes", "--hugo", "highlight").out())
                .contains("  a block; code between its tags\n", "    {{< highlight java >}}\n");
    }

    @Test
    void prints_markdown_and_json() throws IOException {
        assertThat(foreword("shortcodes", "--format", "markdown").out())
                .startsWith("# Shortcodes\n\n## `accordion`\n")
                .contains("| `title` | text, required | what is always seen |\n", "{{%/* /accordion */%}}");
        List<String> names = new ArrayList<>();
        try (JsonParser json = new JsonFactory()
                .createParser(
                        foreword("shortcodes", "--hugo", "--format", "json").out())) {
            int depth = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 2 && token == JsonToken.VALUE_STRING && "name".equals(json.currentName())) {
                    names.add(json.getText());
                }
            }
        }
        assertThat(names)
                .containsExactly(
                        "figure", "details", "highlight", "param", "ref", "relref", "youtube", "vimeo", "gist");
    }
}
