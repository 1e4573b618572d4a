package dev.foreword.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.foreword.content.Content;
import dev.foreword.content.Heading;
import dev.foreword.data.DataNode;
import dev.foreword.footnote.Footnote;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.shortcode.Arguments;
import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.text.DiagnosticReport;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was understood of a page, as one JSON object without line breaks. */
final class Inspection {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final SourceText source;

    private Inspection(JsonGenerator json, SourceText source) {
        this.json = json;
        this.source = source;
    }

    static String toJson(Content<?> content) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            new Inspection(json, content.file().source()).page(content);
        }
        return text.toString();
    }

    private void page(Content<?> content) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", source.name());
        frontMatter(content.file());
        json.writeObjectFieldStart("body");
        span("span", content.file().bodySpan());
        json.writeEndObject();
        json.writeFieldName("shortcodes");
        calls(content.shortcodes().nodes().stream()
                .filter(Call.class::isInstance)
                .map(Call.class::cast)
                .toList());
        json.writeArrayFieldStart("footnotes");
        for (Footnote footnote : content.footnotes().list()) {
            footnote(footnote);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("headings");
        for (Heading heading : content.headings()) {
            heading(heading);
        }
        json.writeEndArray();
        json.writeFieldName("diagnostics");
        diagnostics(DiagnosticReport.of(content.diagnostics()).json());
        json.writeEndObject();
    }

    private void frontMatter(FrontMatter file) throws IOException {
        json.writeObjectFieldStart("frontMatter");
        json.writeStringField("format", file.format().word());
        span("span", file.span());
        json.writeFieldName("data");
        DataJson.write(json, file.data());
        json.writeEndObject();
    }

    /** Goes as deep as the calls are nested, which the parser limits. */
    private void calls(List<Call> calls) throws IOException {
        json.writeStartArray();
        for (Call call : calls) {
            json.writeStartObject();
            json.writeStringField("name", call.name());
            json.writeStringField("notation", call.notation().word());
            json.writeFieldName("arguments");
            arguments(call.arguments());
            span("span", call.span());
            span("opening", call.opening());
            span("closing", call.closing());
            json.writeStringField(
                    "innerText", call.innerSpan().map(source::slice).orElse(""));
            json.writeFieldName("inner");
            calls(call.children());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void arguments(Arguments arguments) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("positional");
        for (DataNode value : arguments.positional()) {
            DataJson.write(json, value);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("named");
        for (Map.Entry<String, ? extends DataNode> argument : arguments.named().entrySet()) {
            json.writeFieldName(argument.getKey());
            DataJson.write(json, argument.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void footnote(Footnote footnote) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", footnote.number());
        json.writeStringField("label", footnote.label());
        span("definition", footnote.definition());
        json.writeArrayFieldStart("references");
        for (Footnote.Reference reference : footnote.references()) {
            span(reference.span());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void heading(Heading heading) throws IOException {
        json.writeStartObject();
        json.writeNumberField("level", heading.level());
        json.writeStringField("id", heading.id());
        json.writeStringField("text", heading.text());
        span("span", heading.span());
        json.writeEndObject();
    }

    /** As {@code check} writes them, but for the line breaks. */
    private void diagnostics(String report) throws IOException {
        try (JsonParser parser = JSON.createParser(report)) {
            parser.nextToken();
            json.copyCurrentStructure(parser);
        }
    }

    private void span(String name, Span span) throws IOException {
        json.writeFieldName(name);
        span(span);
    }

    private void span(String name, Optional<Span> span) throws IOException {
        json.writeFieldName(name);
        if (span.isPresent()) {
            span(span.get());
        } else {
            json.writeNull();
        }
    }

    private void span(Span span) throws IOException {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }
}
