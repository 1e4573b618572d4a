package dev.foreword.benchmarks.compare;

import dev.foreword.benchmarks.BenchmarkPages;
import dev.foreword.benchmarks.FrontMatterBenchmark;
import dev.foreword.benchmarks.Scaling;
import dev.foreword.benchmarks.SideBySide;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that Foreword is compared with, in one run of some minutes.
 *
 * <pre>{@code
 * java -jar examples/benchmarks/target/benchmarks.jar compare
 * java -jar examples/benchmarks/target/benchmarks.jar compare --pages content --hugo-pages 2000 site start
 * }</pre>
 *
 * <p>Parts: {@code matter}, {@code pages} and {@code shortcodes} are the tables of {@link SideBySide}; {@code node} is
 * gray-matter; {@code site} is a folder of pages rendered by the command and by Hugo; {@code start} is one page from a cold
 * start; {@code document} is {@link Scaling}. What is not installed is left out, and said so.
 */
public final class Compare {

    private static final List<String> PARTS =
            List.of("matter", "pages", "shortcodes", "node", "site", "start", "document");
    private static final String ONE_PAGE = "---\ntitle: \"One\"\n---\nOne *page* with a note.[^1]\n\n[^1]: The note.\n";

    private final PrintStream out;
    private final Path folder;
    private String pages = "";
    private int hugoPages = 10_000;
    private int runs = 7;
    private int rounds = 60;
    private Optional<Path> output = Optional.empty();
    private Path jar = Path.of("examples", "cli", "target", "foreword.jar");
    private List<String> parts = PARTS;

    private Compare(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /**
     * Prints the tables.
     *
     * @param args {@code --pages PATH} a folder of pages, made up by default; {@code --hugo-pages N} how many pages the
     *     folder that is rendered has, 10000 by default; {@code --runs N} of each program, 7; {@code --rounds N} of the
     *     tables, 60; {@code --output DIR} where the sites are written, beside their pages by default: on a file system in
     *     memory, such as {@code /dev/shm}, what is the disk's is left out, but the sites of all runs have to fit into it; {@code --jar PATH} of the command; then the
     *     parts, all by default
     * @throws IOException when files cannot be written or programs not be started
     * @throws InterruptedException when interrupted
     */
    public static void main(String... args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("foreword-compare");
        try {
            Compare compare = new Compare(new PrintStream(System.out, true, StandardCharsets.UTF_8), folder);
            compare.read(args);
            for (String part : compare.parts) {
                compare.run(part);
            }
        } finally {
            HugoSite.delete(folder);
        }
    }

    private void read(String... args) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--") && i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " needs a value");
            }
            switch (args[i]) {
                case "--pages" -> pages = args[++i];
                case "--hugo-pages" -> hugoPages = Integer.parseInt(args[++i]);
                case "--runs" -> runs = Integer.parseInt(args[++i]);
                case "--rounds" -> rounds = Integer.parseInt(args[++i]);
                case "--output" -> output = Optional.of(Path.of(args[++i]));
                case "--jar" -> jar = Path.of(args[++i]);
                default -> {
                    if (!PARTS.contains(args[i])) {
                        throw new IllegalArgumentException(
                                "no part \"" + args[i] + "\"; there are " + String.join(", ", PARTS));
                    }
                    chosen.add(args[i]);
                }
            }
        }
        parts = chosen.isEmpty() ? PARTS : chosen;
        // Where the pages are read, here and in the processes that are started.
        System.setProperty(BenchmarkPages.FOLDER, pages);
    }

    private void run(String part) throws IOException, InterruptedException {
        out.println("== " + part);
        switch (part) {
            case "node" ->
                new GrayMatter(out, rounds)
                        .run(folder.resolve("node"), FrontMatterBenchmark.readByAll(BenchmarkPages.load()));
            case "site" -> site();
            case "start" -> start();
            case "document" -> fork(Scaling.class);
            default -> fork(SideBySide.class, String.valueOf(rounds), part);
        }
    }

    /** In a process of its own: what the compiler learnt from another table is no part of this one. */
    private void fork(Class<?> main, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Program.java(),
                "-Xmx2g",
                "-D" + BenchmarkPages.FOLDER + "=" + pages,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(Arrays.asList(args));
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException(main.getSimpleName() + " ended with " + status);
        }
        out.println();
    }

    private void site() throws IOException, InterruptedException {
        if (!canRun()) {
            return;
        }
        Path site = folder.resolve("site");
        List<SourceText> all = BenchmarkPages.load();
        int refused = HugoSite.write(site, all, hugoPages);
        out.println(hugoPages + " pages, made of " + (all.size() - refused)
                + (refused == 0 ? "" : "; left out are " + refused + " that Hugo refuses or has to be set up for"));
        Path written = output.isPresent() ? Files.createTempDirectory(output.get(), "foreword-compare") : site;
        output.ifPresent(place -> out.println("written to " + place));
        Path theirs = written.resolve("public");
        Path ours = written.resolve("out");
        List<Program> programs = programs(
                site, List.of("--destination", theirs.toString()), List.of("render", "content", "-o", ours.toString()));
        Aside aside = new Aside(written.resolve("aside"));
        Race.Before clean = () -> aside.take(theirs, ours);
        try {
            new Race(out, runs).run("a folder to a site", programs, clean);
            for (Program program : programs) {
                clean.run();
                program.run();
                requirePages(List.of(theirs, ours), program);
            }
        } finally {
            if (output.isPresent()) {
                HugoSite.delete(written);
            }
        }
    }

    /** What is quick because it does nothing is not to win. */
    private void requirePages(List<Path> sites, Program program) throws IOException {
        long count = 0;
        for (Path site : sites) {
            if (Files.exists(site)) {
                try (Stream<Path> files = Files.walk(site)) {
                    count += files.filter(file -> file.toString().endsWith(".html"))
                            .count();
                }
            }
        }
        if (count < hugoPages * 0.99) {
            throw new IllegalStateException(program.name() + " wrote " + count + " pages of " + hugoPages);
        }
    }

    private void start() throws IOException, InterruptedException {
        if (!canRun()) {
            return;
        }
        Path site = folder.resolve("one");
        HugoSite.write(site, List.of(SourceText.of("one.md", ONE_PAGE)), 1);
        List<Program> programs = programs(site, List.of(), List.of("render", "content/s0/p0.md"));
        programs.add(new Program("java -version", site, List.of(0), List.of(Program.java(), "-version")));
        new Race(out, 3 * runs)
                .run("one page, from a cold start", programs, () -> HugoSite.delete(site.resolve("public")));
    }

    private boolean canRun() {
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing; build it, or say where it is with --jar");
        }
        if (!Program.isInstalled("hugo") || !Program.isInstalled("bash")) {
            out.println("left out: hugo and bash are not both installed\n");
            return false;
        }
        return true;
    }

    private List<Program> programs(Path site, List<String> hugoArguments, List<String> arguments) {
        Path absolute = jar.toAbsolutePath().normalize();
        Path script = absolute.resolveSibling("../foreword").normalize();
        // Errors in the content are no failure: authors' mistakes are part of real pages.
        List<Integer> statuses = List.of(0, 1);
        List<Program> programs = new ArrayList<>();
        programs.add(new Program("hugo", site, List.of(0), words(List.of("hugo", "--quiet"), hugoArguments)));
        if (Files.exists(script)) {
            programs.add(new Program("foreword", site, statuses, words(List.of(script.toString()), arguments)));
        }
        programs.add(new Program(
                "java -jar foreword.jar",
                site,
                statuses,
                words(List.of(Program.java(), "-jar", absolute.toString()), arguments)));
        return programs;
    }

    private static List<String> words(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
