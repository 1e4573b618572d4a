package dev.foreword.cli;

import dev.foreword.content.ContentPipeline;
import dev.foreword.frontmatter.HugoPage;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foreword inspect}: what was understood of each page, one JSON object per line. */
@Command(
        name = "inspect",
        description = {
            "Prints what was understood of each page: front matter, shortcodes, footnotes, headings and diagnostics.",
            "One JSON object per file and line on standard output. Spans are [start, end) in UTF-16 units from the"
                    + " start of the file; lines and columns start at 1."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Foreword.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  foreword inspect post.md",
            "  foreword inspect content | jq -r '.file + \": \" + .frontMatter.data.title'",
            "  foreword inspect content | jq -r '.diagnostics[].code' | sort | uniq -c",
            "",
            "Exit status: 0 no errors; 1 errors in the content; 2 wrong usage, file failed."
        })
final class InspectCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", description = "Folders and files to inspect.", arity = "1..*")
    private List<Path> paths = List.of();

    @Mixin
    private PipelineOptions options = new PipelineOptions();

    @Spec
    private CommandSpec spec;

    /** Made by picocli. */
    InspectCommand() {}

    private record Outcome(String json, boolean hasErrors, Optional<String> failure) {

        static Outcome failed(String message) {
            return new Outcome("", false, Optional.of(message));
        }
    }

    @Override
    public Integer call() {
        List<Path> files = ContentFiles.pages(paths);
        ContentPipeline pipeline = options.pipeline();
        PrintWriter out = spec.commandLine().getOut();
        Tally tally = new Tally(Ink.ofErr(spec));
        boolean[] errors = {false};
        try (Progress progress = Progress.beside("Inspecting", files.size())) {
            InOrder.forEach(files, file -> inspect(pipeline, file), outcome -> {
                progress.step();
                outcome.failure().ifPresentOrElse(tally::fail, () -> out.print(outcome.json() + "\n"));
                errors[0] |= outcome.hasErrors();
            });
        }
        out.flush();
        tally.print(spec.commandLine().getErr());
        return errors[0] ? Math.max(Foreword.CONTENT_ERRORS, tally.exitStatus()) : tally.exitStatus();
    }

    private static Outcome inspect(ContentPipeline pipeline, Path file) {
        try {
            var content = pipeline.process(SourceText.read(file), HugoPage.class);
            return new Outcome(Inspection.toJson(content), content.hasErrors(), Optional.empty());
        } catch (IOException e) {
            return Outcome.failed(Refusal.describe(file, e));
        } catch (RuntimeException | StackOverflowError e) {
            return Outcome.failed(Refusal.fault(file, e));
        }
    }
}
