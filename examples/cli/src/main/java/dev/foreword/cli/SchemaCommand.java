package dev.foreword.cli;

import dev.foreword.cli.census.Census;
import dev.foreword.cli.census.CensusReport;
import dev.foreword.cli.census.JsonText;
import dev.foreword.cli.census.Proposal;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Severity;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foreword schema}: the keys of a folder, and a record and a JSON Schema that fit them. */
@Command(
        name = "schema",
        description = {
            "Counts the keys in the front matter of pages: spellings, types, values.",
            "With --record or --json-schema, proposes a Java record or a JSON Schema that all of these pages fit."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Foreword.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  foreword schema content",
            "  foreword schema content --record --name Post > Post.java",
            "  foreword schema content --json-schema > page.schema.json",
            "  foreword schema content --format json | jq -r '.keys[] | select(.count == 1) | .key + \" \" + .files[0]'",
            "",
            "Exit status: 0 no errors; 1 front matter that cannot be read; 2 wrong usage, file failed."
        })
final class SchemaCommand implements Callable<Integer> {

    enum Format {
        text,
        json
    }

    /** One of the three, since each makes a file of its own. */
    static final class Output {
        @Option(names = "--record", description = "Propose a Java record.")
        private boolean record;

        @Option(names = "--json-schema", description = "Propose a JSON Schema (2020-12).")
        private boolean jsonSchema;

        @Option(
                names = "--format",
                description = "How the census is printed: ${COMPLETION-CANDIDATES} (default: text).")
        private @Nullable Format format;
    }

    @Parameters(paramLabel = "PATH", description = "Folders and files to count.", arity = "1..*")
    private List<Path> paths = List.of();

    @ArgGroup
    private Output output = new Output();

    @Option(names = "--name", paramLabel = "NAME", description = "The name of the record (default: ${DEFAULT-VALUE}).")
    private String name = "Page";

    @Spec
    private CommandSpec spec;

    /** Made by picocli. */
    SchemaCommand() {}

    private record Outcome(Optional<FrontMatter> file, Optional<String> failure) {

        static Outcome failed(String message) {
            return new Outcome(Optional.empty(), Optional.of(message));
        }
    }

    @Override
    public Integer call() {
        Census census = new Census();
        Tally tally = new Tally(Ink.ofErr(spec));
        List<Path> files = ContentFiles.pages(paths);
        try (Progress progress = Progress.of("Counting", files.size())) {
            InOrder.forEach(files, SchemaCommand::read, outcome -> {
                progress.step();
                outcome.failure().ifPresent(tally::fail);
                outcome.file().ifPresent(file -> {
                    tally.add(errors(file));
                    if (!file.hasErrors()) {
                        census.add(file);
                    }
                });
            });
        }
        PrintWriter out = spec.commandLine().getOut();
        Proposal proposal = Proposal.of(census, name);
        if (output.record) {
            out.print(proposal.record());
        } else if (output.jsonSchema) {
            out.print(JsonText.of(proposal.schema()) + "\n");
        } else if (output.format == Format.json) {
            out.print(JsonText.of(new CensusReport(census, proposal).data()) + "\n");
        } else {
            out.print(new CensusReport(census, proposal).text());
        }
        out.flush();
        tally.print(spec.commandLine().getErr());
        return tally.exitStatus();
    }

    private static Outcome read(Path file) {
        try {
            return new Outcome(Optional.of(FrontMatter.parse(SourceText.read(file))), Optional.empty());
        } catch (IOException e) {
            return Outcome.failed(Refusal.describe(file, e));
        } catch (RuntimeException | StackOverflowError e) {
            return Outcome.failed(Refusal.fault(file, e));
        }
    }

    private static List<Diagnostic> errors(FrontMatter file) {
        return file.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }
}
