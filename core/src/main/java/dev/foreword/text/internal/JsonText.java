package dev.foreword.text.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON into a string, where no I/O can fail. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private JsonText() {}

    static String write(Writing writing) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
