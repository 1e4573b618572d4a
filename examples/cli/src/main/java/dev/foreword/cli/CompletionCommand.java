package dev.foreword.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code foreword completion}: the script that lets a shell complete the command line. */
@Command(
        name = "completion",
        description = {
            "Prints a script with which bash and zsh complete commands, options and their values with the Tab key.",
            "It is for the word foreword: put examples/cli/foreword on the PATH, or make it an alias."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Foreword.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alias foreword=$PWD/examples/cli/foreword",
            "  source <(foreword completion)         in this shell (zsh: autoload -Uz compinit; compinit, before)",
            "  foreword completion > ~/.local/share/bash-completion/completions/foreword",
            "                                        in every bash from now on",
            "",
            "Exit status: 0; 2 wrong usage."
        })
final class CompletionCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Made by picocli. */
    CompletionCommand() {}

    @Override
    public void run() {
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash("foreword", spec.root().commandLine()));
        spec.commandLine().getOut().flush();
    }
}
