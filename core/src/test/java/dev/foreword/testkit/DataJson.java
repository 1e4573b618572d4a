package dev.foreword.testkit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;

/** Data as the JSON that an editor's language server sees in YAML 1.2: dates and infinities are text. */
public final class DataJson {

    private DataJson() {}

    /** One JSON value. */
    public static String of(DataNode node) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            write(node, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(DataNode node, JsonGenerator json) throws IOException {
        if (node instanceof Mapping mapping) {
            json.writeStartObject();
            for (Map.Entry<String, DataNode.Entry> entry : mapping.byKey().entrySet()) {
                json.writeFieldName(entry.getKey());
                write(entry.getValue().value(), json);
            }
            json.writeEndObject();
        } else if (node instanceof Sequence sequence) {
            json.writeStartArray();
            for (DataNode item : sequence.items()) {
                write(item, json);
            }
            json.writeEndArray();
        } else {
            write((Scalar) node, json);
        }
    }

    private static void write(Scalar scalar, JsonGenerator json) throws IOException {
        if (scalar.kind() == Kind.NULL) {
            json.writeNull();
            return;
        }
        // Hugo reads more for a number than YAML 1.2 does.
        boolean hugoOnly = scalar.text().indexOf('_') >= 0 || scalar.text().contains("0b");
        Object value = hugoOnly ? scalar.text() : scalar.toJava();
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Double number && Double.isFinite(number)) {
            json.writeNumber(number);
        } else {
            // TOML's dates may have a small t and z.
            json.writeString(scalar.kind() == Kind.DATE ? scalar.text().toUpperCase(Locale.ROOT) : scalar.text());
        }
    }
}
