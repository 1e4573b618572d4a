package dev.foreword.cli;

import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.frontmatter.FrontMatterEditor;
import dev.foreword.text.ContentException;
import dev.foreword.text.Severity;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code foreword edit}: changes keys of front matter in many files and leaves every other byte where it is. */
@Command(
        name = "edit",
        description = {
            "Changes keys of front matter (YAML, TOML, JSON) and leaves every other byte where it is.",
            "The changes are made in the order given. A key is a path: title, params.author.name, tags[0],"
                    + " \"key.with.points\". A value is a YAML value on one line: true, 12, 2024-03-31, null, [a, b],"
                    + " {name: x}; everything else is a text as it stands. Quotes make a text of anything:"
                    + " --set 'version=\"1.10\"'.",
            "Each file is replaced in one step, so it is the old one or the new one whatever happens. A file that cannot be"
                    + " edited is reported, and the others go on."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Foreword.Version.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  foreword edit content --set draft=false --where draft=true --dry-run",
            "  foreword edit post.md --set 'tags=[java, yaml]' --append keywords=hugo",
            "  foreword edit content --rename params.colour=color --remove oldkey",
            "",
            "Exit status: 0 all done, also when there was nothing to change; 1 front matter that is broken or that the"
                    + " changes do not fit; 2 wrong usage, file failed."
        })
final class EditCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", description = "Folders and files to edit.", arity = "1..*")
    private List<Path> paths = List.of();

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Set a value; keys on the way to it are made.",
            parameterConsumer = InOrderGiven.class)
    private List<Change> set = List.of();

    @Option(
            names = "--append",
            paramLabel = "KEY=VALUE",
            description = "Add an item to a list; a single value becomes the first item.",
            parameterConsumer = InOrderGiven.class)
    private List<Change> append = List.of();

    @Option(
            names = "--remove",
            paramLabel = "KEY",
            description = "Take a key with its value, or an item, away.",
            parameterConsumer = InOrderGiven.class)
    private List<Change> remove = List.of();

    @Option(
            names = "--rename",
            paramLabel = "KEY=NEW",
            description = "Give a key another name in its place.",
            parameterConsumer = InOrderGiven.class)
    private List<Change> rename = List.of();

    @Option(
            names = "--where",
            paramLabel = "KEY[=VALUE]",
            description =
                    "Edit only files where the key is there, and has the value or a list that holds it. Several must all"
                            + " hold.",
            converter = ConditionConverter.class)
    private List<Condition> where = List.of();

    @Option(
            names = {"-n", "--dry-run"},
            description = "Write nothing; print the changes as a unified diff.")
    private boolean dryRun;

    @Spec
    private CommandSpec spec;

    /** In the order of the command line, whatever their kind. */
    private final List<Change> changes = new ArrayList<>();

    /** Made by picocli. */
    EditCommand() {}

    /** What became of a file. */
    private enum Result {
        CHANGED,
        UNCHANGED,
        NOT_MEANT,
        REFUSED,
        FAILED
    }

    private record Outcome(Result result, String diff, String message) {}

    @Override
    public Integer call() throws IOException {
        if (changes.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "say what to change: --set, --append, --remove or --rename");
        }
        List<Path> files = ContentFiles.distinctPages(paths);
        if (!dryRun) {
            Replacement.clearLeftovers(files);
        }
        int[] counts = new int[Result.values().length];
        Ink ink = Ink.ofOut(spec);
        List<String> later = new ArrayList<>();
        try (Progress progress =
                dryRun ? Progress.beside("Editing", files.size()) : Progress.of("Editing", files.size())) {
            InOrder.forEach(files, this::edit, outcome -> {
                progress.step();
                counts[outcome.result().ordinal()]++;
                spec.commandLine().getOut().print(ink.diff(outcome.diff()));
                if (!outcome.message().isEmpty() && progress.isShown()) {
                    later.add(outcome.message());
                } else if (!outcome.message().isEmpty()) {
                    spec.commandLine().getErr().println(outcome.message());
                }
            });
        }
        later.forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().flush();
        int refused = counts[Result.REFUSED.ordinal()];
        int failed = counts[Result.FAILED.ordinal()];
        spec.commandLine()
                .getErr()
                .println(Tally.count(counts[Result.CHANGED.ordinal()], "file")
                        + (dryRun ? " to change, " : " changed, ")
                        + (counts[Result.UNCHANGED.ordinal()] + counts[Result.NOT_MEANT.ordinal()]) + " unchanged"
                        + (where.isEmpty() ? "" : " (" + counts[Result.NOT_MEANT.ordinal()] + " not meant)") + ", "
                        + (refused + failed) + " failed");
        return failed > 0 ? Foreword.FAILED : refused > 0 ? Foreword.CONTENT_ERRORS : Foreword.OK;
    }

    private Outcome edit(Path path) {
        try {
            SourceText source = SourceText.read(path);
            FrontMatter file = FrontMatter.parse(source);
            FrontMatterEditor editor = file.edit();
            if (!where.stream().allMatch(condition -> condition.holds(file.data()))) {
                return new Outcome(Result.NOT_MEANT, "", "");
            }
            try {
                changes.forEach(change -> change.make(editor));
            } catch (IllegalArgumentException e) {
                return new Outcome(Result.REFUSED, "", "foreword: " + path + ": " + e.getMessage());
            }
            if (!editor.isChanged()) {
                return new Outcome(Result.UNCHANGED, "", "");
            }
            String text = EmptyBlock.without(editor.apply());
            if (!dryRun) {
                Replacement.replace(path, source, text);
            }
            return new Outcome(Result.CHANGED, dryRun ? UnifiedDiff.of(source, text) : "", "");
        } catch (ContentException e) {
            String errors = e.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .map(Ink.ofErr(spec)::diagnostic)
                    .collect(Collectors.joining("\n\n"));
            return new Outcome(Result.REFUSED, "", errors);
        } catch (IOException e) {
            return new Outcome(Result.FAILED, "", "foreword: " + Refusal.describe(path, e));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(Result.FAILED, "", "foreword: " + Refusal.fault(path, e));
        }
    }

    /** Collects the changes of all four options in one list: a list for each would forget which came first. */
    static final class InOrderGiven implements IParameterConsumer {

        @Override
        public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
            if (words.isEmpty()) {
                throw new ParameterException(
                        command.commandLine(), "Missing required parameter for option " + name(option));
            }
            Function<String, Change> kind = switch (name(option)) {
                case "--set" -> Change::set;
                case "--append" -> Change::append;
                case "--remove" -> Change::remove;
                default -> Change::rename;
            };
            try {
                ((EditCommand) command.userObject()).changes.add(kind.apply(words.pop()));
            } catch (IllegalArgumentException e) {
                throw new ParameterException(command.commandLine(), name(option) + ": " + e.getMessage());
            }
        }

        private static String name(ArgSpec option) {
            return ((OptionSpec) option).longestName();
        }
    }

    /** Reads {@code --where}. */
    static final class ConditionConverter implements ITypeConverter<Condition> {

        @Override
        public Condition convert(String words) {
            try {
                return Condition.parse(words);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
