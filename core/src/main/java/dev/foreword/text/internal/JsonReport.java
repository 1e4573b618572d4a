package dev.foreword.text.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Edit;
import dev.foreword.text.Fix;
import dev.foreword.text.Position;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.io.IOException;
import java.util.List;

/** Diagnostics as a JSON array. */
public final class JsonReport {

    private JsonReport() {}

    public static String write(List<Diagnostic> diagnostics) {
        return JsonText.write(json -> {
            json.writeStartArray();
            for (Diagnostic diagnostic : diagnostics) {
                write(json, diagnostic);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Diagnostic diagnostic) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", diagnostic.severity().word());
        json.writeStringField("code", diagnostic.code());
        json.writeStringField("message", diagnostic.message());
        json.writeStringField("file", FileNames.slashes(diagnostic.source().name()));
        place(json, diagnostic.source(), diagnostic.span());
        if (diagnostic.help().isPresent()) {
            json.writeStringField("help", diagnostic.help().get());
        }
        if (!diagnostic.related().isEmpty()) {
            json.writeArrayFieldStart("related");
            for (Diagnostic.Related related : diagnostic.related()) {
                json.writeStartObject();
                json.writeStringField("message", related.message());
                place(json, diagnostic.source(), related.span());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!diagnostic.fixes().isEmpty()) {
            json.writeArrayFieldStart("fixes");
            for (Fix fix : diagnostic.fixes()) {
                fix(json, fix);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void fix(JsonGenerator json, Fix fix) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", fix.title());
        json.writeBooleanField("safe", fix.isSafe());
        json.writeArrayFieldStart("edits");
        for (Edit edit : fix.edits()) {
            json.writeStartObject();
            span(json, edit.span());
            json.writeStringField("replacement", edit.replacement());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void span(JsonGenerator json, Span span) throws IOException {
        json.writeFieldName("span");
        json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }

    private static void place(JsonGenerator json, SourceText source, Span span) throws IOException {
        span(json, span);
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        json.writeNumberField("line", start.line());
        json.writeNumberField("column", start.column());
        json.writeNumberField("endLine", end.line());
        json.writeNumberField("endColumn", end.column());
    }
}
