package dev.foreword.cli;

import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.footnote.FootnoteStyle;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code foreword render}: folders to a site, a file to HTML. */
@Command(
        name = "render",
        description = {
            "Renders content to HTML.",
            "A folder becomes a small site: a page for each .md file, a list of all pages, the style sheet, and the"
                    + " pictures of the folder. A single file without -o is printed as an HTML fragment.",
            "What is wrong with the content is told on standard error; the pages are written all the same."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Foreword.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  foreword render                       examples/content into target/site",
            "  foreword render content -o site       a folder of your own",
            "  foreword render post.md > post.html   one page, as a fragment",
            "  foreword render post.md -o site       one page, as a document with style",
            "  foreword render --trust-html content  keep the HTML of authors",
            "",
            "Front matter that the site's template knows: title, intro, date, author, language, draft, toc (true, or its"
                    + " heading), footnotes (sidenotes or popovers), demonstrates (a list).",
            "",
            "Exit status: 0 no errors; 1 errors in the content; 2 wrong usage, file failed."
        })
final class RenderCommand implements Callable<Integer> {

    private static final Path SAMPLE_CONTENT = Path.of("examples", "content");
    private static final Path DEFAULT_OUTPUT = Path.of("target", "site");

    @Parameters(
            paramLabel = "PATH",
            description = "Folders and files to render. Default: examples/content",
            arity = "0..*")
    private List<Path> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder of the site. Default for folders: target/site")
    private @Nullable Path output;

    @Option(
            names = "--source-positions",
            description = "Write where each element comes from into the HTML, as data-source=\"line:column\","
                    + " for editors with a preview.")
    private boolean sourcePositions;

    @Mixin
    private PipelineOptions options = new PipelineOptions();

    @Spec
    private CommandSpec spec;

    /** Made by picocli. */
    RenderCommand() {}

    @Override
    public Integer call() throws IOException {
        if (paths.isEmpty()) {
            if (!Files.isDirectory(SAMPLE_CONTENT)) {
                throw new Refusal("there is no " + SAMPLE_CONTENT + " here; say what to render, such as"
                        + " foreword render content -o site");
            }
            paths = List.of(SAMPLE_CONTENT);
        }
        paths.forEach(ContentFiles::requireExists);
        boolean fragments = output == null && paths.stream().noneMatch(Files::isDirectory);
        return fragments
                ? printFragments()
                : writeSite(Optional.ofNullable(output).orElse(DEFAULT_OUTPUT));
    }

    private ContentPipeline pipeline(FootnoteStyle style) {
        ContentPipeline.Builder builder = options.builder().footnotes(style);
        return sourcePositions ? builder.sourcePositions().build() : builder.build();
    }

    private int printFragments() {
        Tally tally = new Tally(Ink.ofErr(spec));
        ContentPipeline pipeline = pipeline(FootnoteStyle.endnotes());
        for (Path path : paths) {
            try {
                Content<PageHead> page = pipeline.process(SourceText.read(path), PageHead.class);
                spec.commandLine().getOut().print(page.html());
                tally.add(page.diagnostics());
            } catch (IOException e) {
                tally.fail(Refusal.describe(path, e));
            } catch (RuntimeException | StackOverflowError e) {
                tally.fail(Refusal.fault(path, e));
            }
        }
        spec.commandLine().getOut().flush();
        tally.print(spec.commandLine().getErr());
        return tally.exitStatus();
    }

    private int writeSite(Path site) throws IOException {
        long start = System.nanoTime();
        // The disk tells the names of the files while the pipeline is made.
        FutureTask<SitePlan> planning = new FutureTask<>(() -> SitePlan.of(paths, site));
        Thread planner = new Thread(planning, "plan");
        planner.setDaemon(true);
        planner.start();
        Tally tally = new Tally(Ink.ofErr(spec));
        SiteWriter writer =
                new SiteWriter(this::pipeline, site, tally, spec.commandLine().getErr());
        SitePlan plan = InOrder.join(planning);
        try (Progress progress = Progress.of("Rendering", plan.pages().size())) {
            writer.write(plan, siteName(), progress);
        }
        tally.print(spec.commandLine().getErr());
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%s in %.1f s: %s%n%s%n",
                        Tally.count(plan.pages().size(), "page"),
                        (System.nanoTime() - start) / 1e9,
                        tally.summary(),
                        site.resolve(SitePlan.INDEX));
        return tally.exitStatus();
    }

    private String siteName() {
        return paths.get(0).toAbsolutePath().normalize().getFileName().toString();
    }
}
