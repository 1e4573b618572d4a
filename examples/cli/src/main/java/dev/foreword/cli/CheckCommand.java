package dev.foreword.cli;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.frontmatter.HugoPage;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.DiagnosticReport;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Spelling;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foreword check}: everything that is wrong with front matter, shortcodes and footnotes, for people and programs. */
@Command(
        name = "check",
        description = {
            "Checks front matter (as Hugo reads it), shortcodes and footnotes.",
            "The report goes to standard output, as one document whatever the number of files, in the order of the files; a"
                    + " summary by code goes to standard error."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Foreword.Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  foreword check content",
            "  foreword check content --strict --format github",
            "  foreword check content --format sarif > foreword.sarif",
            "  foreword check content --fix",
            "  foreword check content --ignore html.raw-omitted,hugo.*",
            "",
            "--fix applies the fixes that are safe: what Hugo could read, it reads as before (a repeated key that does not"
                    + " count goes away, a shortcode gets its present name); and what could not be read at all has one remedy"
                    + " only (quotes around a value such as \"a: b\", a space behind a colon, a colon for an equals sign,"
                    + " spaces for tabs, a comma too many, straight quotes where others cannot be read). Pages are checked again until nothing is left to fix. The body"
                    + " stays as it is when the fault is in the front matter. Guesses are left to you: misspelt words, a missing"
                    + " closing line, quotes that Hugo takes for a part of the value, # within a value; --fix-guesses applies them too.",
            "",
            "Exit status: 0 no errors (with --strict no warnings either); 1 some, those mended by --fix not counted; 2 wrong"
                    + " usage, file failed."
        })
final class CheckCommand implements Callable<Integer> {

    /** What the report is written for. */
    private enum Format {
        /** Whoever reads it. */
        TEXT,
        /** A JSON array. */
        JSON,
        /** A SARIF 2.1.0 log. */
        SARIF,
        /** Workflow annotations. */
        GITHUB;

        /** As it is written, and completed, on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What could be done about a page without its author. */
    private enum Remedy {
        NONE,
        GUESS,
        SAFE
    }

    /** Of a longer page, in characters, nobody tries what fixes would make of it only to say that they would. */
    private static final int LONGEST_TRIAL = 100_000;

    @Parameters(paramLabel = "PATH", description = "Folders and files to check.", arity = "1..*")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|github",
            description = "For people (text, the default), programs (json, sarif) or annotations (github).")
    private Format format = Format.TEXT;

    @Option(names = "--strict", description = "Warnings count as errors for the exit status.")
    private boolean strict;

    @Option(
            names = "--ignore",
            paramLabel = "CODE",
            description =
                    "Leave out what has this code, such as html.raw-omitted, or an area such as hugo.*; several times, or"
                            + " with commas.",
            split = ",")
    private List<String> ignore = List.of();

    @Option(names = "--fix", description = "Apply the fixes that are safe, and report what is left.")
    private boolean fix;

    @Option(
            names = "--fix-guesses",
            description = "Apply those, too, that are good guesses; look at the changes afterwards.")
    private boolean fixGuesses;

    @Mixin
    private PipelineOptions options = new PipelineOptions();

    @Spec
    private CommandSpec spec;

    /** Made by picocli. */
    CheckCommand() {}

    private record Outcome(
            Path path, List<Diagnostic> diagnostics, Remedy remedy, List<String> mended, Optional<String> failure) {

        static Outcome failed(Path path, String message) {
            return new Outcome(path, List.of(), Remedy.NONE, List.of(), Optional.of(message));
        }
    }

    @Override
    public Integer call() throws IOException {
        checkIgnored();
        List<Path> files = ContentFiles.distinctPages(paths);
        if (isFixing()) {
            Replacement.clearLeftovers(files);
        }
        ContentPipeline pipeline = options.pipeline();
        PrintWriter err = spec.commandLine().getErr();
        CodeCounts counts = new CodeCounts();
        List<Diagnostic> kept = new ArrayList<>();
        List<String> later = new ArrayList<>();
        int[] remedies = new int[Remedy.values().length];
        int[] failures = {0};
        int[] mended = {0};
        int[] ignored = {0};
        try (Progress progress = format == Format.TEXT || format == Format.GITHUB
                ? Progress.beside("Checking", files.size())
                : Progress.of("Checking", files.size())) {
            InOrder.forEach(files, file -> check(pipeline, file), outcome -> {
                progress.step();
                Consumer<String> say = progress.isShown() ? later::add : err::println;
                outcome.failure().ifPresent(message -> {
                    failures[0]++;
                    say.accept("foreword: " + message);
                });
                mended[0] += outcome.mended().isEmpty() ? 0 : 1;
                outcome.mended().forEach(say);
                List<Diagnostic> wanted = wanted(outcome.diagnostics());
                remedies[outcome.remedy().ordinal()]++;
                ignored[0] += outcome.diagnostics().size() - wanted.size();
                counts.add(wanted);
                report(wanted, kept);
            });
        }
        finish(kept);
        later.forEach(err::println);
        counts.print(err, Ink.ofErr(spec));
        err.println(Tally.count(files.size(), "file") + " checked: " + counts.summary()
                + (ignored[0] > 0 ? ", " + ignored[0] + " ignored" : "")
                + (isFixing() ? ", " + Tally.count(mended[0], "file") + " mended" : "")
                + (failures[0] > 0 ? ", " + Tally.count(failures[0], "file") + " failed" : ""));
        advise(err, remedies);
        if (failures[0] > 0) {
            return Foreword.FAILED;
        }
        return counts.errors() > 0 || strict && counts.warnings() > 0 ? Foreword.CONTENT_ERRORS : Foreword.OK;
    }

    /** What to type next. */
    private void advise(PrintWriter err, int[] remedies) {
        int safe = remedies[Remedy.SAFE.ordinal()];
        int guesses = remedies[Remedy.GUESS.ordinal()];
        if (safe > 0) {
            err.println("--fix mends what is certain in " + Tally.count(safe, "file"));
        }
        if (guesses > 0) {
            err.println("--fix-guesses has a guess for " + Tally.count(guesses, "file")
                    + "; look at the changes afterwards");
        }
    }

    private List<Diagnostic> wanted(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> !isIgnored(diagnostic.code()))
                .toList();
    }

    /** What is said to be of help has been tried: a fix may do nothing for a page while something else is wrong with it. */
    private Remedy remedy(ContentPipeline pipeline, Content<HugoPage> page) {
        if (page.source().text().length() > LONGEST_TRIAL) {
            return Remedy.NONE;
        }
        if (!isFixing() && canMend(pipeline, page, Fix::isSafe)) {
            return Remedy.SAFE;
        }
        return !fixGuesses && canMend(pipeline, page, each -> true) ? Remedy.GUESS : Remedy.NONE;
    }

    private boolean canMend(ContentPipeline pipeline, Content<HugoPage> page, Predicate<Fix> wanted) {
        return !mended(pipeline, page, wanted).titles().isEmpty();
    }

    private Mending.Mended mended(ContentPipeline pipeline, Content<HugoPage> page, Predicate<Fix> wanted) {
        return Mending.mend(
                page, text -> pipeline.process(text, HugoPage.class), found -> !isIgnored(found.code()), wanted);
    }

    private boolean isIgnored(String code) {
        return ignore.contains(code) || ignore.contains(code.substring(0, code.indexOf('.')) + ".*");
    }

    /** A code that there is not would be ignored without a word, and its author believe that it works. */
    private void checkIgnored() {
        for (String code : ignore) {
            int point = code.indexOf('.');
            if (point <= 0
                    || point == code.length() - 1
                    || !code.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '.' || c == '-' || c == '*')) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--ignore: expected a code such as html.raw-omitted or an area such as hugo.*, found \"" + code
                                + "\"");
            }
            Set<String> known = KnownCodes.withAreas();
            if (!known.contains(code)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--ignore: there is no code " + code
                                + Spelling.nearest(code, known)
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse(""));
            }
        }
    }

    private boolean isFixing() {
        return fix || fixGuesses;
    }

    /** Lines can be printed as they come; JSON is one value and has to wait. */
    private void report(List<Diagnostic> diagnostics, List<Diagnostic> kept) {
        PrintWriter out = spec.commandLine().getOut();
        if (diagnostics.isEmpty()) {
            return;
        }
        switch (format) {
            case TEXT ->
                diagnostics.forEach(diagnostic -> out.print(Ink.ofOut(spec).diagnostic(diagnostic) + "\n\n"));
            case GITHUB -> out.print(DiagnosticReport.of(diagnostics).github() + "\n");
            case JSON, SARIF -> kept.addAll(diagnostics);
        }
    }

    private void finish(List<Diagnostic> kept) {
        PrintWriter out = spec.commandLine().getOut();
        DiagnosticReport report = DiagnosticReport.of(kept);
        switch (format) {
            case JSON -> out.print(report.json() + "\n");
            case SARIF -> out.print(report.sarif() + "\n");
            case TEXT, GITHUB -> {}
        }
        out.flush();
    }

    private Outcome check(ContentPipeline pipeline, Path path) {
        try {
            SourceText source = SourceText.read(path);
            boolean isWhole = source.diagnostics().isEmpty();
            Content<HugoPage> page = pipeline.process(source, HugoPage.class);
            if (!isFixing() || !isWhole) {
                return new Outcome(
                        path,
                        page.diagnostics(),
                        isWhole ? remedy(pipeline, page) : Remedy.NONE,
                        List.of(),
                        Optional.empty());
            }
            Mending.Mended mended = mended(pipeline, page, each -> fixGuesses || each.isSafe());
            String text = mended.page().file().source().text();
            if (!text.equals(source.text())) {
                Replacement.replace(path, source, text);
            }
            return new Outcome(
                    path,
                    mended.page().diagnostics(),
                    remedy(pipeline, mended.page()),
                    mended.titles(),
                    Optional.empty());
        } catch (IOException e) {
            return Outcome.failed(path, Refusal.describe(path, e));
        } catch (RuntimeException | StackOverflowError e) {
            return Outcome.failed(path, Refusal.fault(path, e));
        }
    }
}
