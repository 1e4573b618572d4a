package dev.foreword.frontmatter.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.frontmatter.FrontMatter.Limits;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value tree of a JSON object from jackson-core's tokens. The parser reads from the file's own characters, so
 * its offsets are the file's; where a token ends is read off the text, since the parser has by then gone on.
 */
final class JsonReader {

    /** The limits are ours; names are not canonicalized, since that table outlives the parser. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final SourceText source;
    private final Span data;
    private final Limits limits;
    private final List<Diagnostic> diagnostics;
    private int depth;

    JsonReader(SourceText source, Span data, Limits limits, List<Diagnostic> diagnostics) {
        this.source = source;
        this.data = data;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    Mapping read() {
        try (JsonParser parser = FACTORY.createParser(source.slice(data))) {
            JsonToken token = parser.nextToken();
            if (token != JsonToken.START_OBJECT) {
                throw new Unreadable(JsonErrors.notAnObject(source, token == null ? Span.at(data.start()) : data));
            }
            Mapping mapping = mapping(parser);
            if (parser.nextToken() != null) {
                throw new Unreadable(JsonErrors.notTheEnd(source, start(parser)));
            }
            HalfCharacters.refuse(source, data, Format.JSON, mapping);
            return mapping;
        } catch (JsonProcessingException e) {
            throw new Unreadable(new JsonErrors(source, data).translate(e));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    private DataNode value(JsonParser parser, @Nullable JsonToken token) throws IOException {
        if (token == null) {
            throw new Unreadable(JsonErrors.notTheEnd(source, data.end()));
        }
        return switch (token) {
            case START_OBJECT -> mapping(parser);
            case START_ARRAY -> sequence(parser);
            case VALUE_STRING -> string(parser, parser.getText());
            case VALUE_NUMBER_INT -> plain(parser, Kind.INTEGER);
            case VALUE_NUMBER_FLOAT -> plain(parser, Kind.DECIMAL);
            case VALUE_TRUE, VALUE_FALSE -> plain(parser, Kind.BOOLEAN);
            default -> plain(parser, Kind.NULL);
        };
    }

    private Mapping mapping(JsonParser parser) throws IOException {
        int start = enter(parser);
        RepeatedKeys keys = new RepeatedKeys(source, diagnostics);
        List<Entry> entries = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Scalar key = string(parser, parser.currentName());
            keys.see(key);
            entries.add(new Entry(key, value(parser, parser.nextToken())));
        }
        depth--;
        return new Mapping(entries, new Span(start, start(parser) + 1));
    }

    private Sequence sequence(JsonParser parser) throws IOException {
        int start = enter(parser);
        List<DataNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        depth--;
        return new Sequence(items, new Span(start, start(parser) + 1));
    }

    private int enter(JsonParser parser) {
        int start = start(parser);
        if (++depth > limits.depth()) {
            throw new Unreadable(Limited.tooDeep(source, new Span(start, start + 1), limits.depth()));
        }
        return start;
    }

    private Scalar string(JsonParser parser, String text) {
        int start = start(parser);
        int end = start + 1;
        while (end < data.end() && source.text().charAt(end) != '"') {
            end += source.text().charAt(end) == '\\' ? 2 : 1;
        }
        return new Scalar(text, Kind.STRING, new Span(start, Math.min(end + 1, data.end())));
    }

    private Scalar plain(JsonParser parser, Kind kind) throws IOException {
        int start = start(parser);
        String text = parser.getText();
        return new Scalar(text, kind, new Span(start, start + text.length()));
    }

    private int start(JsonParser parser) {
        return data.start() + (int) parser.currentTokenLocation().getCharOffset();
    }
}
