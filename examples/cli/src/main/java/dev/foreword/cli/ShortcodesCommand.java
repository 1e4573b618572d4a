package dev.foreword.cli;

import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeGuide;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.Spelling;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foreword shortcodes}: what authors may call. */
@Command(
        name = "shortcodes",
        description = {
            "Prints the shortcodes that pages may call: parameters, types, defaults, and an example of each.",
            "Those of Foreword, or with --hugo those that Hugo brings along."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Foreword.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  foreword shortcodes",
            "  foreword shortcodes note accordion",
            "  foreword shortcodes --hugo --format markdown > shortcodes.md",
            "  foreword shortcodes --format json | jq -r '.[].name'",
            "",
            "Exit status: 0; 2 wrong usage, unknown name."
        })
final class ShortcodesCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        MARKDOWN,
        JSON;

        /** As it is written, and completed, on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** For the shell's completion. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(Shortcodes.standard(), Shortcodes.hugo())
                    .flatMap(shortcodes -> shortcodes.definitions().stream())
                    .map(ShortcodeDefinition::name)
                    .distinct()
                    .sorted()
                    .iterator();
        }
    }

    @Parameters(
            paramLabel = "NAME",
            description = "Only these shortcodes.",
            arity = "0..*",
            completionCandidates = Names.class)
    private List<String> names = List.of();

    @Option(names = "--hugo", description = "Hugo's own shortcodes in place of Foreword's.")
    private boolean hugo;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, markdown or json. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec;

    /** Made by picocli. */
    ShortcodesCommand() {}

    @Override
    public Integer call() {
        Shortcodes known = hugo ? Shortcodes.hugo() : Shortcodes.standard();
        Shortcodes.Builder chosen = Shortcodes.builder();
        names.forEach(name -> chosen.add(known.find(name).orElseThrow(() -> unknown(name, known))));
        ShortcodeGuide guide = ShortcodeGuide.of(names.isEmpty() ? known : chosen.build());
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case TEXT -> guide.toText();
                    case MARKDOWN -> guide.toMarkdown();
                    case JSON -> GuideJson.of(guide);
                });
        out.flush();
        return Foreword.OK;
    }

    private Refusal unknown(String name, Shortcodes known) {
        List<String> all =
                known.definitions().stream().map(ShortcodeDefinition::name).toList();
        Shortcodes others = hugo ? Shortcodes.standard() : Shortcodes.hugo();
        String help = others.find(name).isPresent()
                ? hugo ? "it is one of Foreword's: leave --hugo out" : "it is one of Hugo's: add --hugo"
                : Spelling.nearest(name, all)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("allowed: " + String.join(", ", all));
        return new Refusal("there is no shortcode \"" + name + "\"; " + help);
    }
}
