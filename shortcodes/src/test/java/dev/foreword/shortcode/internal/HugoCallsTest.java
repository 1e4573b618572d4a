package dev.foreword.shortcode.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.text.Diagnostic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Our calls against those that the real Hugo executed, on every page that it accepts; and on the pages that it refuses,
 * whether we report an error on the line that it names.
 */
@org.junit.jupiter.api.Tag("shared")
class HugoCallsTest {

    /** Where Hugo's templates or its HTML, not its reading of the page, decide what is called. */
    private static final Map<String, String> NOT_SYNTAX = Map.of(
            "sem.nest.023", "the template of the inner call prints what our stand-ins do not",
            "x.out.007", "a template runs shortcodes in a string",
            "x.out.008", "a template runs shortcodes in a string",
            "x.emoji.001", "Hugo 0.111 replaced emoji before anything else",
            "sc.context.059", "the second call stands in a footnote label, which is dropped from the HTML unrun",
            "sc.context.076", "the page holds one of Hugo's placeholders, and the call runs twice");

    @Test
    void sameCalls() {
        HugoVectors table = new HugoVectors("calls");
        for (Json vector : HugoVectors.pages()) {
            boolean changedSince = vector.get("head").isPresent();
            if (vector.get("expect").get("calls").isPresent()
                    && !changedSince
                    && !NOT_SYNTAX.containsKey(vector.get("id").text())) {
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
            boolean accepted = vector.get("head").get("lexer").isPresent();
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
        List<String> theirs = new ArrayList<>();
        for (Json call : vector.get("expect").get("calls").list()) {
            theirs.add(draw(call));
        }
        List<String> ours = DrawnCalls.of(document, name -> template(name, vector), true);
        // Hugo runs the Markdown calls first and the others in the order of the HTML.
        Collections.sort(theirs);
        Collections.sort(ours);
        if (!ours.equals(theirs)) {
            table.differ("other calls", vector, "Hugo " + theirs + "\n        ours " + ours + document.diagnostics());
        } else if (Diagnostic.anyError(document.diagnostics())) {
            table.differ("an error of ours", vector, document.diagnostics().toString());
        } else {
            table.agree();
        }
    }

    private static String draw(Json call) {
        StringBuilder out = new StringBuilder(call.get("name").text())
                .append('#')
                .append(call.get("ordinal").number());
        Json params = call.get("params");
        if (params.isMap()) {
            out.append(new TreeMap<>(params.map()));
        } else if (params.isPresent()) {
            out.append(params);
        }
        out.append(call.get("parent").isPresent() ? " in " + call.get("parent").text() : "");
        if (call.get("offset").isPresent()) {
            out.append(" at ").append(call.get("line").number()).append(':').append(call.get("col"));
            out.append(" @").append(call.get("offset"));
        }
        return out.append(
                        call.get("inner").isPresent() ? " <" + call.get("inner").text() + ">" : "")
                .toString();
    }
}
