package dev.foreword.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which file of a site is made from which file of the content.
 *
 * <p>{@code bells/care.md} becomes {@code bells/care.html}; {@code bells/_index.md} and {@code bells/index.md} become
 * {@code bells/index.html}. The site's own {@code index.html} is always the list of pages; an index page at the top
 * is written above the list. Two pages that would become one file keep their full names: {@code care.markdown.html}.
 */
final class SitePlan {

    static final String INDEX = "index.html";
    static final String STYLE = "foreword.css";
    static final String SITE_STYLE = "site.css";

    private final List<Item> pages = new ArrayList<>();
    private final List<Item> media = new ArrayList<>();

    /** In lower case: on many disks, Care.html and care.html are one file. */
    private final Set<String> taken = new HashSet<>(Set.of(INDEX, STYLE, SITE_STYLE));

    private static final Set<String> HOME = Set.of("_index.md", "index.md", "_index.markdown", "index.markdown");

    private final Set<String> folders = new HashSet<>();
    private boolean hasHome;

    private SitePlan() {}

    /**
     * A file to be written.
     *
     * @param source what it is made from
     * @param target its place in the site, with {@code /} between the parts
     */
    record Item(Path source, String target) {

        /** How to get from this page to the top of the site: empty, or one {@code ../} for each folder. */
        String toTop() {
            return "../".repeat((int) target.chars().filter(c -> c == '/').count());
        }
    }

    static SitePlan of(List<Path> paths, Path output) {
        SitePlan plan = new SitePlan();
        boolean several = paths.size() > 1;
        for (Path path : paths) {
            ContentFiles.requireExists(path);
            if (Files.isDirectory(path)) {
                refuseOutputInside(path, output);
                plan.addFolder(path, several ? plan.folderName(path) + "/" : "");
            } else {
                plan.addPage(path, path.getFileName().toString());
            }
        }
        return plan;
    }

    /** The folder's own name, with a number when another has it already. */
    private String folderName(Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        String free = name;
        for (int i = 2; !folders.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    List<Item> pages() {
        return pages;
    }

    List<Item> media() {
        return media;
    }

    private void addFolder(Path folder, String prefix) {
        int before = pages.size();
        for (Path file : ContentFiles.below(folder)) {
            String name = prefix + ContentFiles.slashed(folder.relativize(file));
            if (ContentFiles.isPage(file)) {
                addPage(file, name);
            } else if (ContentFiles.isMedia(file)) {
                taken.add(name.toLowerCase(Locale.ROOT));
                media.add(new Item(file, name));
            }
        }
        ContentFiles.requirePages(folder, pages.subList(before, pages.size()));
    }

    private void addPage(Path file, String name) {
        if (!hasHome && HOME.contains(name)) {
            hasHome = true;
            pages.add(new Item(file, INDEX));
            return;
        }
        int dot = name.lastIndexOf('.');
        String stem = dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
        String target = (stem.equals("_index") || stem.endsWith("/_index")
                        ? stem.substring(0, stem.length() - "_index".length()) + "index"
                        : stem)
                + ".html";
        for (int i = 1; !taken.add(target.toLowerCase(Locale.ROOT)); i++) {
            target = name + (i == 1 ? "" : "-" + i) + ".html";
        }
        pages.add(new Item(file, target));
    }

    /** A site inside of its own content would be content the next time. */
    private static void refuseOutputInside(Path folder, Path output) {
        try {
            Path content = folder.toRealPath();
            Path existing = output.toAbsolutePath().normalize();
            while (existing != null && !Files.exists(existing)) {
                existing = existing.getParent();
            }
            Path site = existing == null
                    ? output.toAbsolutePath().normalize()
                    : existing.toRealPath()
                            .resolve(existing.relativize(output.toAbsolutePath().normalize()))
                            .normalize();
            if (site.startsWith(content)) {
                throw new Refusal("the site cannot be written into " + output + ", which is "
                        + (site.equals(content) ? "the folder of its content" : "inside of its content, " + folder)
                        + "; choose another folder with -o");
            }
        } catch (IOException e) {
            throw new Refusal("cannot tell where " + output + " lies", e);
        }
    }
}
