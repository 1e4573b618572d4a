package dev.foreword.recipes;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.frontmatter.FrontMatterEditor;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.ShortcodeEdit;
import dev.foreword.text.ContentException;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes many pages and shows the change as a diff before anything is written. Comments, quotes, order and line ends of
 * the front matter stay, and so does every character of the body that nobody asked to change.
 */
public final class BulkEdit {

    private BulkEdit() {}

    /** What this migration does to a page; pages that need nothing come back as they are. */
    static String edit(SourceText page) {
        FrontMatter file = FrontMatter.parse(page);
        FrontMatterEditor editor = file.edit().rename("sectiontext", "section_title");
        if (file.data().get("draft").isEmpty()) {
            editor.set("draft", false);
        }
        SourceText edited = SourceText.of(page.name(), editor.apply());

        ShortcodeDocument calls =
                ShortcodeDocument.parse(edited, FrontMatter.parse(edited).bodySpan());
        return calls.rewrite(call -> call.name().equals("info")
                ? ShortcodeEdit.keep().rename("note").nameArguments(List.of("title"))
                : ShortcodeEdit.keep());
    }

    /** A unified diff, as {@code git apply} reads it; empty when nothing changed. */
    static String diff(SourceText page, String edited) {
        List<String> before = lines(page.text());
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + page.name(), "b/" + page.name(), before, DiffUtils.diff(before, lines(edited)), 3);
        return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
    }

    /** Without their line feeds, but with their carriage returns: a diff has to say which there were. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + "\n\\ No newline at end of file");
        }
        return lines;
    }

    /** Shows what would change in a folder; with {@code --write} changes it. */
    public static void main(String... args) throws IOException {
        boolean write = args.length > 1 && args[1].equals("--write");
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path path : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                SourceText page = SourceText.read(path);
                if (FrontMatter.parse(page).hasErrors()) {
                    System.err.println(path + ": left alone, its front matter cannot be read");
                    continue;
                }
                String edited;
                try {
                    edited = edit(page);
                } catch (ContentException e) {
                    // The changes do not fit this page; the others are none the worse for it.
                    System.err.println(e.getMessage());
                    continue;
                }
                if (write && !edited.equals(page.text())) {
                    Files.writeString(path, edited);
                }
                System.out.print(diff(page, edited));
            }
        }
    }
}
