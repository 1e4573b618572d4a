package dev.foreword.benchmarks.compare;

import dev.foreword.benchmarks.FrontMatterPeers;
import dev.foreword.benchmarks.Spread;
import dev.foreword.text.SourceText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** gray-matter on Node, in turns with ours. It makes an object of whatever there is; ours makes a record. */
final class GrayMatter {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintStream out;
    private final int rounds;

    /** Keeps the results alive. */
    private int sink;

    GrayMatter(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    void run(Path folder, List<SourceText> pages) throws IOException {
        if (!Program.isInstalled("node") || !Program.isInstalled("npm")) {
            out.println("gray-matter is left out: node and npm are not installed\n");
            return;
        }
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("package.json"), "{\"private\": true}");
        if (Program.output(folder, "npm", "install", "--no-audit", "--no-fund", "gray-matter@4.0.3")
                .isEmpty()) {
            out.println("gray-matter is left out: npm cannot install it\n");
            return;
        }
        Path script = folder.resolve("gray-matter.js");
        try (InputStream source = GrayMatter.class.getResourceAsStream("gray-matter.js")) {
            if (source == null) {
                throw new IllegalStateException("gray-matter.js is missing from the jar");
            }
            Files.copy(source, script, StandardCopyOption.REPLACE_EXISTING);
        }
        for (int i = 0; i < pages.size(); i++) {
            Files.writeString(folder.resolve("pages/" + i + ".md"), pages.get(i).text());
        }
        Process node = new ProcessBuilder(
                        "node", script.toString(), folder.resolve("pages").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader answers = node.inputReader(StandardCharsets.UTF_8);
                Writer questions = node.outputWriter(StandardCharsets.UTF_8)) {
            compare(pages, answers, questions);
        } finally {
            node.destroyForcibly();
        }
    }

    private void compare(List<SourceText> pages, BufferedReader answers, Writer questions) throws IOException {
        List<SourceText> readable = new ArrayList<>(pages);
        List<String> unreadable = List.of(answer(answers).split(" "));
        readable.removeIf(page -> unreadable.contains(String.valueOf(pages.indexOf(page))));
        double[] theirs = new double[rounds];
        double[] ours = new double[rounds];
        for (int round = -rounds; round < rounds; round++) {
            questions.write("go\n");
            questions.flush();
            double micros = Double.parseDouble(answer(answers));
            long start = THREADS.getCurrentThreadCpuTime();
            for (SourceText page : readable) {
                sink ^= FrontMatterPeers.foreword(page).hashCode();
            }
            if (round >= 0) {
                theirs[round] = micros / 1e3;
                ours[round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            }
        }
        String line = "%-28s %20s %22s%n";
        out.printf(Locale.ROOT, line, "front matter", "ms (quartiles)", "ratio");
        out.printf(Locale.ROOT, line, "gray-matter on Node", Spread.of(theirs), Spread.ofRatios(theirs, theirs));
        out.printf(Locale.ROOT, line, "foreword", Spread.of(ours), Spread.ofRatios(ours, theirs));
        out.println();
    }

    private static String answer(BufferedReader answers) throws IOException {
        String answer = answers.readLine();
        if (answer == null) {
            throw new IllegalStateException("node ended");
        }
        return answer;
    }
}
