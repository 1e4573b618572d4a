package dev.foreword.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the sites of earlier runs are kept, so that a run finds none and nothing is deleted before the last one. On ext4 a new
 * file passes over each file of its group that was deleted in the last minutes, one by one ({@code recently_deleted} in
 * {@code fs/ext4/ialloc.c}): right behind the deletion of ten thousand pages, each file takes a millisecond instead of fifty
 * microseconds, and that would be measured of everybody alike. For
 * the same reason {@code compare} is not to be run within five minutes of its last run.
 */
final class Aside {

    private final Path folder;
    private int number;

    /** Sites are kept in this folder, on the same file system. */
    Aside(Path folder) {
        this.folder = folder;
    }

    /** Takes sites out of the way, and has what the last run wrote on the disk before the next begins. */
    void take(Path... sites) throws IOException {
        Files.createDirectories(folder);
        for (Path site : sites) {
            if (Files.exists(site)) {
                Files.move(site, folder.resolve(String.valueOf(number++)));
            }
        }
        if (Program.isInstalled("sync")) {
            Program.output(folder, "sync");
        }
    }
}
