package dev.foreword.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page of the documentation with its fenced blocks. */
record Page(String name, String text, List<Block> blocks) {

    static final Path ROOT = Path.of("..", "..");

    /**
     * A fenced block.
     *
     * @param language the first word behind the fence
     * @param line where it begins, from 1
     * @param text its lines, each with its end
     */
    record Block(String language, int line, String text) {

        @Override
        public String toString() {
            return "line " + line + ", " + language + ":\n" + text;
        }
    }

    static Page read(String name) {
        String text = readFile(name);
        return new Page(name, text, blocks(text));
    }

    /** Every page that is documentation, by its name in the repository. */
    static List<String> names() {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            List<String> names = new ArrayList<>(List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md"));
            docs.map(file -> "docs/" + file.getFileName())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .forEach(names::add);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String readFile(String name) {
        try {
            return Files.readString(ROOT.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String fence = fence(lines.get(i));
            if (!fence.isEmpty()) {
                String language = lines.get(i).strip().substring(fence.length()).strip();
                int begin = i + 1;
                StringBuilder inside = new StringBuilder();
                for (i++; !closes(lines.get(i), fence); i++) {
                    inside.append(lines.get(i)).append('\n');
                }
                blocks.add(new Block(language, begin, inside.toString()));
            }
        }
        return blocks;
    }

    private static String fence(String line) {
        String trimmed = line.strip();
        for (String mark : List.of("`", "~")) {
            int length = 0;
            while (trimmed.startsWith(mark, length)) {
                length++;
            }
            if (length >= 3 && trimmed.indexOf('`', length) < 0) {
                return mark.repeat(length);
            }
        }
        return "";
    }

    private static boolean closes(String line, String fence) {
        String trimmed = line.strip();
        return trimmed.startsWith(fence) && trimmed.equals(fence.substring(0, 1).repeat(trimmed.length()));
    }
}
