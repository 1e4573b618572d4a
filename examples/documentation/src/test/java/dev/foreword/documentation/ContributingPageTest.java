package dev.foreword.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContributingPageTest extends PageTest {

    ContributingPageTest() {
        super("CONTRIBUTING.md");
    }

    @Test
    void the_example_of_a_specification_is_one() {
        assertThat(Page.readFile("shortcodes/src/test/resources/spec/syntax.md"))
                .contains(block("text", 0));
    }

    @Test
    void the_commands_are_those_of_the_checks() {
        String[] commands = block("sh", 0).split("\n");
        assertThat(Page.readFile(".ci/run")).contains(commands[0]);
        assertThat(commands[1]).startsWith(commands[0] + " -Dforeword.shared=");
        assertThat(Page.readFile("pom.xml")).contains("<foreword.shared>");
    }
}
