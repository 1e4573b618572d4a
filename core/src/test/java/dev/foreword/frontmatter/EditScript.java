package dev.foreword.frontmatter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.foreword.testkit.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Edits as lines of text, for specifications.
 *
 * <pre>
 * set draft = false
 * set menu.main[0].name = "Home"
 * append tags = "java"
 * rename oldkey -> newkey
 * remove params.color
 * </pre>
 *
 * <p>Values are JSON, or a date behind {@code @}. A way is keys with points between them and indexes in brackets.
 */
final class EditScript {

    private EditScript() {}

    static void run(FrontMatterEditor editor, String line) {
        int blank = line.indexOf(' ');
        String verb = line.substring(0, blank);
        String rest = line.substring(blank + 1);
        switch (verb) {
            case "set" -> place(editor, before(rest, " = ")).set(value(after(rest, " = ")));
            case "append" -> place(editor, before(rest, " = ")).append(value(after(rest, " = ")));
            case "rename" -> place(editor, before(rest, " -> ")).rename(after(rest, " -> "));
            case "remove" -> place(editor, rest).remove();
            default -> throw new IllegalArgumentException("no such edit: " + line);
        }
    }

    private static String before(String text, String sign) {
        return text.substring(0, text.indexOf(sign));
    }

    private static String after(String text, String sign) {
        return text.substring(text.indexOf(sign) + sign.length());
    }

    private static FrontMatterEditor.Place place(FrontMatterEditor editor, String way) {
        FrontMatterEditor.Place place = null;
        for (String part : way.split("\\.")) {
            List<String> pieces = new ArrayList<>(List.of(part.split("\\[")));
            String key = pieces.remove(0);
            place = place == null ? editor.at(key) : place.at(key);
            for (String index : pieces) {
                place = place.item(Integer.parseInt(index.substring(0, index.length() - 1)));
            }
        }
        return place;
    }

    private static Object value(String text) {
        if (text.startsWith("@")) {
            String date = text.substring(1);
            if (date.indexOf('T') < 0) {
                return date.indexOf(':') < 0 ? LocalDate.parse(date) : LocalTime.parse(date);
            }
            return date.length() > 19 ? OffsetDateTime.parse(date) : LocalDateTime.parse(date);
        }
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            return Json.value(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
