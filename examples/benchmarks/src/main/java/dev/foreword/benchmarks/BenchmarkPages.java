package dev.foreword.benchmarks;

import dev.foreword.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages that everything is measured on: those of a folder given by {@code -Dforeword.pages=DIR}, or made up. */
public final class BenchmarkPages {

    /** The system property that names the folder. */
    public static final String FOLDER = "foreword.pages";

    private static final int GENERATED = 400;

    private BenchmarkPages() {}

    /** Reads the folder, or makes pages up, and says so. */
    public static List<SourceText> load() {
        String folder = System.getProperty(FOLDER, "");
        List<SourceText> pages = folder.isEmpty() ? GeneratedPages.make(GENERATED) : read(Path.of(folder));
        System.out.println(pages.size() + " pages, "
                + pages.stream().mapToLong(SourceText::length).sum() + " characters, "
                + (folder.isEmpty() ? "made up" : "from " + folder));
        return pages;
    }

    private static List<SourceText> read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<SourceText> pages = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                pages.add(SourceText.read(file));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
