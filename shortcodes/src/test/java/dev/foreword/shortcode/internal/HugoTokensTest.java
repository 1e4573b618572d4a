package dev.foreword.shortcode.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.DataNode.Kind;
import dev.foreword.shortcode.Arguments.Argument;
import dev.foreword.shortcode.ShortcodeLimits;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our tags against the tokens of Hugo's newest lexer, on every page that this lexer accepts. */
@org.junit.jupiter.api.Tag("shared")
class HugoTokensTest {

    @Test
    void sameTags() {
        HugoVectors table = new HugoVectors("tags");
        for (Json vector : Stream.concat(HugoVectors.pages().stream(), HugoVectors.lexed().stream())
                .toList()) {
            List<Json> tokens = (vector.get("tokens").isPresent()
                            ? vector.get("tokens")
                            : vector.get("expect").get("tokens"))
                    .list();
            if (!tokens.isEmpty()
                    && !tokens.get(tokens.size() - 1).get(0).text().equals("error")
                    && tokens.stream().noneMatch(HugoTokensTest::isOtherWorld)) {
                compare(vector, tokens, table);
            }
        }
        assertThat(table.report()).isGreaterThanOrEqualTo(99);
    }

    /** Templates in the content, and bodies that Hugo takes for JSON front matter. */
    private static boolean isOtherWorld(Json token) {
        return token.get(0).text().equals("nameInline") || token.get(0).text().equals("json");
    }

    private static void compare(Json vector, List<Json> tokens, HugoVectors table) {
        String input = vector.get("input").text();
        List<Diagnostic> diagnostics = new ArrayList<>();
        boolean lexed = vector.get("kind").text().equals("lex");
        SourceText source = SourceText.of("p.md", input);
        List<Tag> tags = ShortcodeLexer.tags(
                source, lexed ? source.span() : HugoVectors.body(input), ShortcodeLimits.standard(), diagnostics);
        List<String> ours = new ArrayList<>();
        for (Tag tag : tags) {
            if (tag.form != Tag.Form.ESCAPED) {
                ours.add(draw(tag, lexed ? "" : "@" + HugoVectors.bytes(input, tag.start)));
            }
        }
        List<String> theirs = hugo(tokens, lexed);
        if (lexed) {
            // These vectors do not say what is typed.
            ours.replaceAll(tag -> tag.replace("typed", ""));
        }
        if (theirs.stream().anyMatch(HugoTokensTest::isRefusedLater)) {
            return;
        }
        if (!ours.equals(theirs)) {
            table.differ("other tags", vector, "Hugo " + theirs + ", ours " + ours + " " + diagnostics);
        } else if (Diagnostic.anyError(diagnostics)) {
            table.differ("an error of ours", vector, diagnostics.toString());
        } else {
            table.agree();
        }
    }

    /** A tag without a name, or with one that ends in a slash: refused by Hugo behind its lexer, by us in it. */
    private static boolean isRefusedLater(String tag) {
        return tag.endsWith(" ") || tag.endsWith("/") && !tag.endsWith(" /");
    }

    private static String draw(Tag tag, String at) {
        StringBuilder out = new StringBuilder(tag.notation.word()).append(at);
        out.append(tag.form == Tag.Form.CLOSING ? " / " : " ").append(tag.name);
        for (Argument argument : tag.arguments.list()) {
            argument.name()
                    .ifPresent(name -> out.append(" <").append(name.text()).append(">="));
            out.append(" <").append(argument.value().text()).append('>');
            out.append(argument.value().kind() == Kind.STRING ? "" : "typed");
        }
        return out.append(tag.form == Tag.Form.SELF_CLOSING ? " /" : "").toString();
    }

    private static List<String> hugo(List<Json> tokens, boolean lexed) {
        List<String> tags = new ArrayList<>();
        StringBuilder tag = new StringBuilder();
        boolean closed = false;
        for (int i = 0; i < tokens.size(); i++) {
            Json token = tokens.get(i);
            String text = token.get(1).text();
            boolean named =
                    i + 1 < tokens.size() && tokens.get(i + 1).get(0).text().equals("value");
            String typed = token.list().size() > 3 ? "typed" : "";
            switch (token.get(0).text()) {
                case "left<", "left%" -> {
                    tag = new StringBuilder(token.get(0).text().equals("left<") ? "standard" : "markdown");
                    tag.append(lexed ? "" : "@" + token.get(2).number()).append(' ');
                }
                case "name" -> tag.append(text);
                case "close" -> {
                    boolean second = tokens.get(i - 1).get(0).text().equals("close");
                    boolean closing = tokens.get(i - 1).get(0).text().startsWith("left");
                    tag.append(second ? "" : closing ? "/ " : " /");
                }
                case "param" -> tag.append(" <").append(text).append('>').append(named ? "=" : typed);
                case "value" -> {
                    if (tokens.get(i - 1).get(0).text().equals("param")) {
                        tag.append(" <").append(text).append('>').append(typed);
                    }
                }
                case "right>", "right%" -> tags.add(tag.toString());
                default -> {}
            }
        }
        return tags;
    }
}
