package dev.foreword.shortcode.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.content.ContentPipeline;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Our calls against those that the real Hugo executed, on every page that it accepts; and on the pages that it refuses,
 * whether we report an error on the line that it names.
 *
 * <p>What remains differs on purpose: {@code sc.close.022} and {@code .066} close a call by another name, which Hugo takes
 * for the end of the innermost one and we report; {@code sem.errors.007} is an unknown name in another call, for which
 * Hugo names the line of the outer call and we that of the name.
 */
@org.junit.jupiter.api.Tag("shared")
class HugoCallsTest {

    @Test
    void sameCalls() {
        HugoVectors table = new HugoVectors("calls");
        for (Json vector : HugoVectors.pages()) {
            // What later versions refuse is among the refused pages.
            boolean refusedSince = vector.get("head").get("error").isPresent();
            if (vector.get("expect").get("calls").isPresent() && !refusedSince) {
                compare(vector, table);
            }
        }
        assertThat(table.report()).isGreaterThanOrEqualTo(99);
    }

    @Test
    void sameRefusals() {
        HugoVectors table = new HugoVectors("refused pages");
        for (Json vector : HugoVectors.pages()) {
            Json ofHead = vector.get("head").get("error").get("message");
            Json error = ofHead.isPresent()
                            && vector.get("head").get("error").get("line").isPresent()
                    ? vector.get("head").get("error")
                    : vector.get("expect").get("error");
            boolean accepted = vector.get("head").get("lexer").isPresent() && !ofHead.isPresent();
            if (error.isPresent() && !accepted && isOurs(error.get("message").text())) {
                compareErrors(vector, error, table);
            }
        }
        assertThat(table.report()).isGreaterThanOrEqualTo(97);
    }

    /** Neither about front matter nor about what a template does. */
    private static boolean isOurs(String message) {
        return !message.startsWith("unmarshal failed")
                && !message.contains("delimiter")
                && (!message.startsWith("failed to render") || message.contains("no earlier definition"));
    }

    private static void compareErrors(Json vector, Json error, HugoVectors table) {
        ShortcodeDocument document = HugoVectors.document(vector);
        List<String> lines = new ArrayList<>();
        for (Diagnostic diagnostic : document.diagnostics()) {
            lines.add(diagnostic.position().line() + ": " + diagnostic.message());
        }
        document.calls()
                .forEach(call -> registryFault(call, vector)
                        .ifPresent(fault -> lines.add(document.source()
                                        .position(call.opening().start())
                                        .line() + ": " + fault)));
        String wanted = error.get("line").number() + ": ";
        if (lines.stream().anyMatch(line -> line.startsWith(wanted))) {
            table.agree();
        } else {
            table.differ(lines.isEmpty() ? "no error of ours" : "another line", vector, error + " " + lines);
        }
    }

    /** What the registry would say with the shortcodes of the vectors. */
    private static Optional<String> registryFault(Call call, Json vector) {
        Optional<String> template = template(call.name(), vector);
        if (template.isEmpty()) {
            return Optional.of("unknown");
        }
        boolean hasInner = DrawnCalls.hasInner(template.get());
        return hasInner == call.inner().isPresent()
                ? Optional.empty()
                : Optional.of(hasInner ? "unclosed" : "no inner content");
    }

    private static Optional<String> template(String name, Json vector) {
        Json own = vector.get("setup").get("shortcodes").get(name + ".html");
        if (own.isPresent()) {
            return Optional.of(own.text());
        }
        return switch (name) {
            case "a", "b", "c" -> Optional.of("@@INNER@@[" + name + ":{{ .Inner }}]");
            case "n", "m" -> Optional.of("@@NOIN@@[" + name + "]");
            default -> Optional.empty();
        };
    }

    private static void compare(Json vector, HugoVectors table) {
        ShortcodeDocument document = HugoVectors.document(vector);
        boolean inner = document.calls().allMatch(call -> isPlain(template(call.name(), vector)));
        Stream<String> drawn = vector.get("expect").get("calls").list().stream().map(call -> draw(call, inner, vector));
        Stream<String> found = DrawnCalls.of(document, name -> template(name, vector), inner).stream();
        if (vector.get("setup").toString().contains("RenderString")) {
            // A template that runs the calls of an argument; Hugo places them nowhere in particular.
            drawn = drawn.map(HugoCallsTest::withoutPlace);
            found = Stream.concat(found, callsInArguments(document, vector)).map(HugoCallsTest::withoutPlace);
        }
        if (vector.get("setup").toString().contains("enableEmoji")) {
            // A matter of text, not of calls.
            found = found.map(call -> call.replace("<:smile:>", "<\uD83D\uDE04>"));
        }
        // Hugo runs the Markdown calls first and the others in the order of the HTML: each as often as it is there.
        List<String> theirs = drawn.distinct().sorted().toList();
        List<String> ours = found.filter(call -> isShown(call, document))
                .distinct()
                .sorted()
                .toList();
        if (!ours.equals(theirs)) {
            table.differ("other calls", vector, "Hugo " + theirs + "\n        ours " + ours + document.diagnostics());
        } else if (Diagnostic.anyError(document.diagnostics())) {
            table.differ("an error of ours", vector, document.diagnostics().toString());
        } else {
            table.agree();
        }
    }

    /** Whether it is known what a template prints: its inner content and fixed text. */
    private static boolean isPlain(Optional<String> template) {
        return template.map(text -> text.startsWith("@@")
                        || !text.replace("{{ .Inner }}", "").contains("{{")
                        || text.contains("RenderString"))
                .orElse(true);
    }

    private static Stream<String> callsInArguments(ShortcodeDocument document, Json vector) {
        return document.calls()
                .flatMap(call -> call.arguments().positional().stream())
                .flatMap(argument -> DrawnCalls.of(
                        ShortcodeDocument.parse(SourceText.of("argument.md", argument.text())),
                        name -> template(name, vector),
                        true)
                        .stream());
    }

    private static String withoutPlace(String call) {
        return call.replaceAll(" at \\d+:\\d+ @\\d+", "");
    }

    /** A call in a footnote that nobody sees is not run. */
    private static boolean isShown(String call, ShortcodeDocument document) {
        if (!document.source().text().contains("[^{{")) {
            return true;
        }
        String html = ContentPipeline.builder()
                .shortcodes(Shortcodes.builder()
                        .renderUnknown((arguments, context, out) ->
                                out.text("@" + context.span().start() + ";"))
                        .build())
                .build()
                .process(document.source())
                .html();
        return html.contains(call.substring(call.lastIndexOf('@')) + ";");
    }

    private static String draw(Json call, boolean inner, Json vector) {
        StringBuilder out = new StringBuilder(call.get("name").text())
                .append('#')
                .append(call.get("ordinal").number());
        Json params = call.get("params");
        if (params.isMap()) {
            out.append(vector.get("head").isPresent() ? laterValues(vector) : new TreeMap<>(params.map()).toString());
        } else if (params.isPresent()) {
            out.append(params);
        }
        out.append(call.get("parent").isPresent() ? " in " + call.get("parent").text() : "");
        if (call.get("offset").isPresent()) {
            out.append(" at ").append(call.get("line").number()).append(':').append(call.get("col"));
            out.append(" @").append(call.get("offset"));
        }
        return out.append(
                        inner && call.get("inner").isPresent()
                                ? " <" + call.get("inner").text() + ">"
                                : "")
                .toString();
    }

    /** The named values as the lexer of today reads them, for the one page where it differs. */
    private static String laterValues(Json vector) {
        Map<String, String> values = new TreeMap<>();
        String name = "";
        for (Json token : vector.get("tokens").list()) {
            String kind = token.list().get(0).text();
            String text = token.list().get(1).text();
            if (kind.equals("param")) {
                name = text;
            } else if (kind.equals("value")) {
                values.put(name, "[string, " + text + "]");
            }
        }
        return values.toString();
    }
}
