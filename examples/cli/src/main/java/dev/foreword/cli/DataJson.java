package dev.foreword.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.foreword.data.DataNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes front matter and arguments as plain JSON: keys as written, values typed; of repeated keys the last. */
final class DataJson implements DataNode.Visitor<JsonGenerator> {

    private final JsonGenerator json;

    private DataJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(JsonGenerator json, DataNode node) {
        node.accept(new DataJson(json));
    }

    @Override
    public JsonGenerator scalar(DataNode.Scalar scalar) {
        try {
            switch (scalar.kind()) {
                case NULL -> json.writeNull();
                case BOOLEAN, INTEGER, DECIMAL -> typed(scalar);
                case STRING, DATE -> json.writeString(scalar.text());
            }
            return json;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public JsonGenerator sequence(DataNode.Sequence sequence) {
        try {
            json.writeStartArray();
            sequence.items().forEach(item -> item.accept(this));
            json.writeEndArray();
            return json;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public JsonGenerator mapping(DataNode.Mapping mapping) {
        try {
            json.writeStartObject();
            for (var entry : mapping.byKey().entrySet()) {
                json.writeFieldName(entry.getKey());
                entry.getValue().value().accept(this);
            }
            json.writeEndObject();
            return json;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void typed(DataNode.Scalar scalar) throws IOException {
        Object value = scalar.toJava();
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            json.writeNumber(number);
        } else if (value instanceof Double number && Double.isFinite(number)) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else {
            // JSON has no infinity and no not-a-number.
            json.writeString(scalar.text());
        }
    }
}
