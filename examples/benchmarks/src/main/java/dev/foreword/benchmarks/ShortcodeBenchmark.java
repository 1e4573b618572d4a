package dev.foreword.benchmarks;

import dev.foreword.shortcode.ShortcodeDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The calls of a page as a tree, with spans and typed arguments, beside the least that anybody must do, which is to look
 * for two opening braces, and beside the regular expressions that are copied from page to page. One operation is all bodies once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class ShortcodeBenchmark {

    /** Tags one by one: no nesting, no quotes that hold a delimiter, no escapes. */
    private static final Pattern TAG =
            Pattern.compile("\\{\\{([<%])\\s*(/?)\\s*([\\w/-]+)(.*?)(/?)\\s*[>%]\\}\\}", Pattern.DOTALL);

    private static final Pattern ARGUMENT = Pattern.compile("(?:([\\w-]+)\\s*=\\s*)?(?:\"([^\"]*)\"|`([^`]*)`|(\\S+))");

    /** An opening tag, what follows, and the closing tag of its name: no nesting of one name in itself. */
    private static final Pattern PAIR = Pattern.compile(
            "\\{\\{[<%]\\s*([\\w-]+)(.*?)[>%]\\}\\}(?:(.*?)\\{\\{[<%]\\s*/\\1\\s*[>%]\\}\\})?", Pattern.DOTALL);

    private record Tag(String name, boolean closing, Map<String, String> arguments, int start, int end) {}

    private List<PageBody> bodies = List.of();

    /** Loads the pages, and looks whether the expression finds what is there. */
    @Setup
    public void load() {
        bodies = PageBody.of(BenchmarkPages.load());
        long calls = 0;
        long openings = 0;
        for (PageBody body : bodies) {
            calls += ShortcodeDocument.parse(body.source(), body.span()).calls().count();
            openings += tags(body.text()).stream().filter(tag -> !tag.closing).count();
        }
        System.out.println(calls + " calls; the expression finds " + openings);
        if (Math.abs(calls - openings) * 20 > calls) {
            throw new IllegalStateException("the expression does not do the same work");
        }
    }

    /**
     * Foreword: the whole tree.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void foreword(Blackhole sink) {
        bodies.forEach(body -> sink.consume(ShortcodeDocument.parse(body.source(), body.span())));
    }

    /**
     * Looks for the two braces that begin a tag, and does nothing.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void indexOf(Blackhole sink) {
        bodies.forEach(body -> sink.consume(openings(body)));
    }

    static int openings(PageBody body) {
        int found = 0;
        for (int at = body.text().indexOf("{{"); at >= 0; at = body.text().indexOf("{{", at + 2)) {
            found++;
        }
        return found;
    }

    /**
     * The regular expression for tags, and one for their arguments.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void regexTags(Blackhole sink) {
        bodies.forEach(body -> sink.consume(tags(body.text())));
    }

    /**
     * The regular expression for pairs of tags.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void regexPairs(Blackhole sink) {
        for (PageBody body : bodies) {
            List<String> names = new ArrayList<>();
            for (Matcher pair = PAIR.matcher(body.text()); pair.find(); ) {
                names.add(pair.group(1));
                sink.consume(arguments(pair.group(2)));
            }
            sink.consume(names);
        }
    }

    private static List<Tag> tags(String text) {
        List<Tag> tags = new ArrayList<>();
        for (Matcher tag = TAG.matcher(text); tag.find(); ) {
            tags.add(new Tag(tag.group(3), !tag.group(2).isEmpty(), arguments(tag.group(4)), tag.start(), tag.end()));
        }
        return tags;
    }

    private static Map<String, String> arguments(String text) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (Matcher argument = ARGUMENT.matcher(text); argument.find(); ) {
            String name = argument.group(1) == null ? Integer.toString(arguments.size()) : argument.group(1);
            String value = argument.group(2) == null ? argument.group() : argument.group(2);
            arguments.put(name, value);
        }
        return arguments;
    }
}
