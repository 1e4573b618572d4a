package dev.foreword.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The {@code foreword} command.
 *
 * <pre>
 * foreword render content -o site
 * foreword inspect content/post.md
 * foreword check content --fix
 * foreword edit content --set draft=false --dry-run
 * foreword schema content --record
 * foreword shortcodes --format markdown
 * foreword completion
 * </pre>
 *
 * <p>Exit status: 0 when the content has no errors, 1 when it has some, 2 for wrong usage and files that cannot be read
 * or written.
 */
@Command(
        name = "foreword",
        description = "Reads Hugo-flavoured Markdown: front matter, shortcodes, footnotes.",
        mixinStandardHelpOptions = true,
        versionProvider = Foreword.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  foreword render                      the sample site, into target/site",
            "  foreword render content -o site      a folder becomes a site",
            "  foreword render post.md              a page's HTML on standard output",
            "  foreword inspect content | jq .      what was understood, as JSON",
            "  foreword check content --fix         what is wrong, and mend what is certain",
            "  foreword edit content --set draft=false --dry-run",
            "                                       change front matter, and nothing else",
            "  foreword schema content --record     a Java record that fits all pages",
            "  foreword shortcodes                  what authors may call, with examples",
            "  foreword help check                  all about one command",
            "  source <(foreword completion)        complete with the Tab key in bash and zsh",
            "",
            "Colours are for terminals alone; the variable NO_COLOR turns them off there, too."
        })
public final class Foreword implements Runnable {

    static final int OK = 0;
    static final int CONTENT_ERRORS = 1;
    static final int FAILED = 2;

    /** In the order of the help. */
    private static final Map<String, Class<?>> COMMANDS = commands();

    private static final Set<String> ABOUT_OTHERS = Set.of("completion", "help");

    private final Ink outInk;
    private final Ink errInk;

    @Spec
    private CommandSpec spec;

    /** Made by {@link #run}. */
    Foreword(Ink outInk, Ink errInk) {
        this.outInk = outInk;
        this.errInk = errInk;
    }

    Ink outInk() {
        return outInk;
    }

    Ink errInk() {
        return errInk;
    }

    /**
     * Runs the command and ends the process with its exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(
                standard(FileDescriptor.out),
                standard(FileDescriptor.err),
                Ink.of(Terminal.OUT, System.getenv()),
                Ink.of(Terminal.ERR, System.getenv()),
                args));
    }

    /** Runs the command in this process; what it prints goes to the given writers, without colours. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(out, err, Ink.PLAIN, Ink.PLAIN, args);
    }

    static int run(PrintWriter out, PrintWriter err, Ink outInk, Ink errInk, String... args) {
        boolean coloured = outInk == Ink.COLOURED && errInk == Ink.COLOURED;
        int status = commandLine(new Foreword(outInk, errInk), args.length == 0 ? "" : args[0])
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        coloured ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    err.println("foreword: " + Refusal.describe(failure));
                    if (!(failure instanceof Refusal || failure instanceof IOException)) {
                        failure.printStackTrace(err);
                    }
                    return FAILED;
                })
                .setParameterExceptionHandler((wrong, words) -> usage(wrong))
                .execute(args);
        err.flush();
        if (out.checkError()) {
            err.println("foreword: standard output cannot be written, so what it got is not complete");
            err.flush();
            return FAILED;
        }
        return status;
    }

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("render", RenderCommand.class);
        commands.put("inspect", InspectCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("edit", EditCommand.class);
        commands.put("schema", SchemaCommand.class);
        commands.put("shortcodes", ShortcodesCommand.class);
        commands.put("completion", CompletionCommand.class);
        commands.put("help", CommandLine.HelpCommand.class);
        return Collections.unmodifiableMap(commands);
    }

    /** picocli takes longer to look at all commands than one of them takes for a page; so it sees only what is called. */
    private static CommandLine commandLine(Foreword foreword, String called) {
        boolean one = COMMANDS.containsKey(called) && !ABOUT_OTHERS.contains(called);
        CommandLine line = new CommandLine(foreword);
        COMMANDS.forEach((name, command) -> {
            if (!one || name.equals(called)) {
                line.addSubcommand(command);
            }
        });
        return line;
    }

    /** What is wrong stays in sight: of a command's help, which is long, there is only how it is called. */
    private static int usage(ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(line.getColorScheme().errorText(wrong.getMessage()));
        if (line.getParent() == null) {
            if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err)) {
                line.usage(err);
            }
        } else {
            CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
            err.print("Usage: " + line.getHelp().synopsis("Usage: ".length()));
        }
        err.println("More: " + line.getCommandSpec().qualifiedName() + " --help");
        return FAILED;
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do: render, inspect, check, edit, schema, shortcodes, completion or help");
    }

    /** UTF-8 whatever the locale says: JSON and HTML have no other encoding. */
    private static PrintWriter standard(FileDescriptor descriptor) {
        OutputStream stream = new FileOutputStream(descriptor);
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Foreword.class.getPackage().getImplementationVersion();
            return new String[] {"foreword " + (version == null ? "(not packaged)" : version)};
        }
    }
}
