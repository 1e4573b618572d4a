package dev.foreword.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the pages and the pictures that a path stands for. */
final class ContentFiles {

    private static final Set<String> PAGES = Set.of("md", "markdown");
    private static final Set<String> MEDIA = Set.of("svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "pdf");

    private ContentFiles() {}

    static boolean isPage(Path file) {
        return PAGES.contains(suffix(file));
    }

    static boolean isMedia(Path file) {
        return MEDIA.contains(suffix(file));
    }

    /** Every file below a folder, sorted by its path; hidden files and folders are left out. */
    static List<Path> below(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            // A folder that is given as a symbolic link is walked; links inside of it are not.
            Path start = folder.toRealPath();
            Files.walkFileTree(start, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return !directory.equals(start) && isHidden(directory)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    boolean regular = attributes.isRegularFile() || Files.isRegularFile(file);
                    if (!isHidden(file) && regular) {
                        files.add(within(folder, start.relativize(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new Refusal("cannot read the folder " + folder, e);
        }
        // The names are made once, not for each comparison.
        Map<Path, String> names = new HashMap<>();
        files.forEach(file -> names.put(file, slashed(file)));
        files.sort(Comparator.comparing(names::get));
        return files;
    }

    /** Without the "./" of the folder one is in: readers of reports look for files by the names that their tools use. */
    private static Path within(Path folder, Path file) {
        return folder.toString().equals(".") ? file : folder.resolve(file);
    }

    /** The pages that paths stand for: a file for itself, a folder for all pages below it. */
    static List<Path> pages(List<Path> paths) {
        List<Path> pages = new ArrayList<>();
        for (Path path : paths) {
            requireExists(path);
            if (Files.isDirectory(path)) {
                List<Path> found =
                        below(path).stream().filter(ContentFiles::isPage).toList();
                requirePages(path, found);
                pages.addAll(found);
            } else {
                pages.add(path);
            }
        }
        return pages;
    }

    /** As {@link #pages}, each file once, whatever paths and links lead to it: two changes at a time would collide. */
    static List<Path> distinctPages(List<Path> paths) throws IOException {
        Set<Path> seen = new HashSet<>();
        List<Path> distinct = new ArrayList<>();
        for (Path page : pages(paths)) {
            if (seen.add(page.toRealPath())) {
                distinct.add(page);
            }
        }
        return distinct;
    }

    static void requireExists(Path path) {
        if (!Files.exists(path)) {
            throw new Refusal(path + ": no such file or folder");
        }
    }

    static void requirePages(Path folder, List<?> pages) {
        if (pages.isEmpty()) {
            throw new Refusal(folder + ": no pages in this folder; pages are files that end in .md or .markdown");
        }
    }

    /** A path with {@code /} between its parts on every system, so that the order is the same everywhere. */
    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static String suffix(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
