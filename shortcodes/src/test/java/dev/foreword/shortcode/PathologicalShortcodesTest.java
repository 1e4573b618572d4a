package dev.foreword.shortcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts made to be slow, or to exhaust the stack: each is read in under three seconds. */
class PathologicalShortcodesTest {

    private static final Map<String, String> TEXTS = texts();

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("openings", "{{<a>}}".repeat(1_000_000));
        texts.put("closings", "{{</a>}}".repeat(1_000_000));
        texts.put("openings, then closings of another name", "{{<a>}}".repeat(200_000) + "{{</b>}}".repeat(200_000));
        texts.put("openings, then closings of one that is open", "{{<b>}}" + "{{<a>}}".repeat(200_000) + "{{</b>}}");
        texts.put("nested", "{{<a>}}".repeat(100_000) + "{{</a>}}".repeat(100_000));
        texts.put("crossed", "{{<a>}}{{<b>}}".repeat(100_000) + "{{</a>}}{{</b>}}".repeat(100_000));
        texts.put("names", names(50_000));
        texts.put("left delimiters", "{{<".repeat(200_000));
        texts.put("left delimiters with blanks", "{{< ".repeat(200_000));
        texts.put("braces", "{".repeat(200_000));
        texts.put("right delimiters", "{{<a " + ">}}".repeat(200_000));
        texts.put("names without an end", "{{<a ".repeat(200_000));
        texts.put("quotes without an end", "{{<a \"".repeat(200_000));
        texts.put("quotes without an end on lines", "{{<a \"\n".repeat(200_000));
        texts.put("escaped quotes", "{{<a \"\\\"".repeat(200_000));
        texts.put("old quotes", "{{<a \\\"".repeat(200_000));
        texts.put("backslashes", "{{<a " + "\\".repeat(200_000));
        texts.put("backticks without an end", "{{<a `".repeat(200_000));
        texts.put("backtick at the end of each", "{{<a x=`>}}".repeat(200_000));
        texts.put("comments without an end", "{{</*".repeat(200_000));
        texts.put("comments with the other end", "{{</*a*/%}}".repeat(200_000));
        texts.put("half comments", "{{</*/>}}".repeat(200_000));
        texts.put("values that swallow tags", "{{<a x=".repeat(200_000));
        texts.put("values that swallow tags, with blanks", "{{<a x={{<a ".repeat(200_000));
        texts.put("values that swallow ends", "{{<a x=>}} x=".repeat(200_000));
        texts.put("values that swallow ends and tags", "{{<a x=>}}{{<a ".repeat(200_000));
        texts.put("values that swallow ends, mixed", "{{<a x=>}}{{<a y ".repeat(200_000) + ">}}");
        texts.put("values in both notations", "{{<a x={{%b y=%}} z=>}} ".repeat(200_000));
        texts.put("values without a name", "{{<a=".repeat(200_000));
        texts.put("values in quotes that swallow ends", "{{<a \">}}\" x={{<a ".repeat(200_000));
        texts.put("quotation marks", "{{<a x='" + "b ".repeat(200_000) + "'".repeat(200_000));
        texts.put("quotation marks in each", "{{<a x='b ' ".repeat(200_000));
        texts.put("one tag with many arguments", "{{<a" + " b".repeat(200_000) + ">}}");
        texts.put("one tag with many mixed arguments", "{{<a" + " b c=d".repeat(200_000) + ">}}");
        texts.put("one tag with many names", "{{<a" + " b=c".repeat(200_000) + " >}}");
        texts.put("white space", ("{{<" + " ".repeat(1_000)).repeat(2_000));
        texts.put("line breaks in a tag", "{{<a" + "\n".repeat(200_000) + ">}}");
        texts.put("slashes", "{{<a " + "/".repeat(200_000) + ">}}");
        texts.put("slashes in a name", "{{<a" + "/".repeat(200_000) + ">}}");
        texts.put("slashes in names", ("{{<a" + "/".repeat(1_000) + ">}}").repeat(1_000));
        texts.put("points", "{{<a.".repeat(200_000));
        texts.put("inline templates", "{{<a.inline >}}".repeat(200_000) + "{{</a.inline >}}".repeat(200_000));
        texts.put("broken pairs", "{{<a ,>}}".repeat(200_000) + "{{</a>}}".repeat(200_000));
        texts.put("broken closings", "{{<a>}}{{</a ".repeat(200_000));
        return texts;
    }

    private static String names(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("{{<a").append(i).append(">}}{{</b").append(i).append(">}}");
        }
        return text.toString();
    }

    @TestFactory
    Stream<DynamicTest> inLinearTime() {
        return TEXTS.entrySet().stream()
                .map(text -> dynamicTest(
                        text.getKey(),
                        () -> assertThat(assertTimeoutPreemptively(
                                        Duration.ofSeconds(60), () -> processorTime(text.getValue())))
                                .isLessThan(Duration.ofSeconds(3))));
    }

    /** What other programs on the machine do plays no part in it. */
    private static Duration processorTime(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        parse(text);
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }

    /** As many tags and arguments as there are, so that nothing is spared. */
    private static ShortcodeDocument parse(String text) {
        SourceText source = SourceText.of("p.md", text);
        ShortcodeLimits limits =
                ShortcodeLimits.standard().withTags(Integer.MAX_VALUE).withArguments(Integer.MAX_VALUE);
        return ShortcodeDocument.parse(source, source.span(), limits);
    }

    @Test
    void deepNestingStaysWithinTheLimit() {
        ShortcodeDocument document = parse(TEXTS.get("nested"));
        assertThat(document.calls()).hasSize(ShortcodeLimits.standard().nesting());
        assertThat(document.diagnostics()).extracting(Diagnostic::code).containsExactly("limit.shortcode-nesting");
        assertThat(document.nodes().hashCode()).isNotZero();
        assertThat(document.nodes().toString()).isNotEmpty();
        assertThat(document.nodes()).isEqualTo(List.copyOf(document.nodes()));
    }

    @Test
    void everyTooDeepCallIsReportedOnce() {
        String text = "{{<a>}}".repeat(2) + "{{<b>}}{{<c>}}{{</c>}}{{</b>}} {{<n>}}" + "{{</a>}}".repeat(2);
        SourceText source = SourceText.of("p.md", text);
        ShortcodeDocument document = ShortcodeDocument.parse(
                source, source.span(), ShortcodeLimits.standard().withNesting(2));
        assertThat(Outline.of(document, false)).isEqualTo("""
                call a …
                  call a …
                    text "{{<b>}}{{<c>}}{{</c>}}{{</b>}} {{<n>}}"
                """);
        assertThat(document.diagnostics()).map(Diagnostic::render).containsExactly("""
                p.md:1:15: error: expected calls to be nested at most 2 deep, found another one [limit.shortcode-nesting]
                  1 | {{<a>}}{{<a>}}{{<b>}}{{<c>}}{{</c>}}{{</b>}} {{<n>}}{{</a>}}{{</a>}}
                    |               ^^^^^^^
                  help: the call stays text, with everything in it""", """
                p.md:1:46: error: expected calls to be nested at most 2 deep, found another one [limit.shortcode-nesting]
                  1 | {{<a>}}{{<a>}}{{<b>}}{{<c>}}{{</c>}}{{</b>}} {{<n>}}{{</a>}}{{</a>}}
                    |                                              ^^^^^^^
                  help: the call stays text, with everything in it""");
    }
}
