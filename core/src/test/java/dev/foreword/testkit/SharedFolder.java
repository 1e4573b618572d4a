package dev.foreword.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The conformance material beside the checkout: real pages, vectors, suites. Tests that read it bear
 * {@code @Tag("shared")} and run with the Maven profile {@code shared}.
 */
public final class SharedFolder {

    private SharedFolder() {}

    /**
     * A file or folder there.
     *
     * @throws IllegalStateException when it is missing, so that such a test can never pass by accident
     */
    public static Path path(String relative) {
        String root = System.getProperty("foreword.shared", "");
        Path path = Path.of(root).resolve(relative).normalize();
        if (root.isEmpty() || !Files.exists(path)) {
            throw new IllegalStateException("this test reads " + relative
                    + " of the shared folder; run it with -Pshared (and -Dforeword.shared=DIR if it lies elsewhere), not found: "
                    + path.toAbsolutePath());
        }
        return path;
    }

    /** All Markdown files below a folder, in order. */
    public static List<Path> pages(String relative) {
        try (Stream<Path> walk = Files.walk(path(relative))) {
            return walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
