package dev.foreword.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.cli.Foreword;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The test of a page of the documentation. Its Java stands in the test of the page, where it is compiled and run; all other
 * blocks are input or expected output of a test, which gets them by {@link #block}. At the end none may be left.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class PageTest {

    private static final String COMMAND = "java -jar examples/cli/target/foreword.jar ";

    private final Page page;
    private final List<String> javaSources = new ArrayList<>();
    private final Set<Page.Block> run = new HashSet<>();

    /**
     * A test of a page.
     *
     * @param name of the page
     * @param otherSources tests beside this one that run Java of the page
     */
    PageTest(String name, String... otherSources) {
        page = Page.read(name);
        javaSources.add(Page.readFile(
                "examples/documentation/src/test/java/" + getClass().getName().replace('.', '/') + ".java"));
        Stream.of(otherSources).map(Page::readFile).forEach(javaSources::add);
    }

    Page page() {
        return page;
    }

    /** A block by its language; from 0. The test that asks for it says whether it is true. */
    String block(String language, int index) {
        List<Page.Block> blocks = page.blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
        assertThat(blocks).as("blocks of %s in %s", language, page.name()).hasSizeGreaterThan(index);
        run.add(blocks.get(index));
        return blocks.get(index).text();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_block_is_run() {
        List<String> sources = javaSources.stream().map(PageTest::dense).toList();
        List<Page.Block> left = page.blocks().stream()
                .filter(block -> !run.contains(block))
                .filter(block -> !block.language().equals("java")
                        || sources.stream().noneMatch(source -> source.contains(dense(block.text()))))
                .toList();
        assertThat(left)
                .as(
                        "blocks of %s that no test runs: put Java into %s as it stands, and ask for all others with block(..)",
                        page.name(), getClass().getSimpleName())
                .isEmpty();
    }

    /** Without white space: the formatter breaks lines as it likes. */
    private static String dense(String code) {
        return code.replaceAll("\\s+", "");
    }

    /** What the command printed. */
    record Output(int status, String out, String err) {}

    static Output foreword(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Foreword.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Output(status, out.toString(), err.toString());
    }

    /**
     * Runs the commands of a shell block. Those of Foreword run in this process, on a copy of the sample site; all others must
     * stand in {@code .ci/run}, which runs them.
     */
    void runShell(String block, @TempDir Path folder) throws IOException {
        for (String line :
                block.lines().map(text -> text.replaceFirst("\\s+#.*", "")).toList()) {
            String words = line.startsWith(COMMAND)
                    ? line.substring(COMMAND.length())
                    : line.startsWith("foreword ") ? line.substring("foreword ".length()) : "";
            if (words.isEmpty()) {
                assertThat(Page.readFile(".ci/run"))
                        .as("the checks run %s", line)
                        .contains(line);
            } else {
                copySample(folder);
                String[] arguments = Stream.of(words.replaceFirst("\\s+>.*", "").split(" "))
                        .map(word -> word.equals("content") || word.startsWith("content/") || word.equals("site")
                                ? folder.resolve(word).toString()
                                : word)
                        .toArray(String[]::new);
                assertThat(foreword(arguments))
                        .as(line)
                        .extracting(Output::status)
                        .isEqualTo(0);
            }
        }
    }

    private static void copySample(Path folder) throws IOException {
        Path from = Page.ROOT.resolve("examples/content");
        Path to = folder.resolve("content");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file));
            }
        }
        Files.writeString(to.resolve("post.md"), "---\ntitle: Bells\ndate: 2026-02-12\n---\nThey *ring*.\n");
    }
}
