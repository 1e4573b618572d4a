package dev.foreword.text.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Edit;
import dev.foreword.text.Fix;
import dev.foreword.text.Position;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Diagnostics as a SARIF log (OASIS, Static Analysis Results Interchange Format 2.1.0). */
public final class SarifReport {

    private SarifReport() {}

    public static String write(List<Diagnostic> diagnostics) {
        List<String> rules = new ArrayList<>(
                new TreeSet<>(diagnostics.stream().map(Diagnostic::code).toList()));
        return JsonText.write(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json, rules);
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (Diagnostic diagnostic : diagnostics) {
                result(json, diagnostic, rules.indexOf(diagnostic.code()));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void tool(JsonGenerator json, List<String> rules) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Foreword");
        json.writeArrayFieldStart("rules");
        for (String rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Diagnostic diagnostic, int rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", diagnostic.code());
        json.writeNumberField("ruleIndex", rule);
        json.writeStringField("level", diagnostic.severity().word());
        String help = diagnostic.help().map(text -> "\n" + text).orElse("");
        message(json, diagnostic.message() + help);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        location(json, diagnostic.source(), diagnostic.span());
        json.writeEndObject();
        json.writeEndArray();
        if (!diagnostic.related().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            for (Diagnostic.Related related : diagnostic.related()) {
                json.writeStartObject();
                location(json, diagnostic.source(), related.span());
                message(json, related.message());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!diagnostic.fixes().isEmpty()) {
            json.writeArrayFieldStart("fixes");
            for (Fix fix : diagnostic.fixes()) {
                fix(json, diagnostic.source(), fix);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void fix(JsonGenerator json, SourceText source, Fix fix) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("description");
        json.writeStringField("text", fix.title());
        json.writeEndObject();
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        artifact(json, source);
        json.writeArrayFieldStart("replacements");
        for (Edit edit : fix.edits()) {
            json.writeStartObject();
            region(json, "deletedRegion", source, edit.span());
            json.writeObjectFieldStart("insertedContent");
            json.writeStringField("text", edit.replacement());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void message(JsonGenerator json, String text) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, SourceText source, Span span) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        artifact(json, source);
        region(json, "region", source, span);
        json.writeEndObject();
    }

    private static void artifact(JsonGenerator json, SourceText source) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", FileNames.uri(source.name()));
        json.writeEndObject();
    }

    private static void region(JsonGenerator json, String field, SourceText source, Span span) throws IOException {
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        json.writeObjectFieldStart(field);
        json.writeNumberField("startLine", start.line());
        json.writeNumberField("startColumn", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
        json.writeNumberField("charOffset", span.start());
        json.writeNumberField("charLength", span.length());
        json.writeEndObject();
    }
}
