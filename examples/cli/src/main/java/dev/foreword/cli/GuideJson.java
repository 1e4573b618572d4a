package dev.foreword.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.foreword.shortcode.ShortcodeGuide;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A guide to shortcodes as JSON: an array of objects. */
final class GuideJson {

    private GuideJson() {}

    static String of(ShortcodeGuide guide) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartArray();
            for (ShortcodeGuide.Entry entry : guide.entries()) {
                write(json, entry);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, ShortcodeGuide.Entry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", entry.name());
        names(json, "aliases", entry.aliases());
        names(json, "formerNames", entry.formerNames());
        json.writeArrayFieldStart("parameters");
        for (ShortcodeGuide.Parameter parameter : entry.parameters()) {
            json.writeStartObject();
            json.writeStringField("name", parameter.name());
            json.writeStringField("type", parameter.type());
            json.writeBooleanField("required", parameter.required());
            optional(json, "default", parameter.defaultValue());
            names(json, "allowed", parameter.allowed());
            optional(json, "description", parameter.description());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("inner", constant(entry.inner()));
        optional(json, "innerDescription", entry.innerDescription());
        json.writeBooleanField("innerOptional", entry.innerOptional());
        json.writeStringField("placement", constant(entry.placement()));
        names(json, "parents", entry.parents());
        names(json, "children", entry.children());
        optional(json, "deprecated", entry.deprecation());
        json.writeStringField("example", entry.example());
        json.writeEndObject();
    }

    private static String constant(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    private static void names(JsonGenerator json, String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }
}
