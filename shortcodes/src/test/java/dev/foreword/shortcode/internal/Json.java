package dev.foreword.shortcode.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value read whole; a missing key, and null, are an empty value. */
record Json(Optional<Object> value) {

    static Json read(Path file) {
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            parser.nextToken();
            return read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Json read(JsonParser parser) throws IOException {
        Object value = switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Json> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    map.put(key, read(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<Json> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(read(parser));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
        return new Json(Optional.ofNullable(value));
    }

    Json get(String key) {
        return value.isPresent() && value.get() instanceof Map<?, ?> map && map.get(key) instanceof Json json
                ? json
                : new Json(Optional.empty());
    }

    @SuppressWarnings("unchecked")
    Map<String, Json> map() {
        return (Map<String, Json>) value.orElse(Map.of());
    }

    @SuppressWarnings("unchecked")
    List<Json> list() {
        return (List<Json>) value.orElse(List.of());
    }

    Json get(int index) {
        return list().get(index);
    }

    String text() {
        return (String) value.orElse("");
    }

    int number() {
        return Math.toIntExact((Long) value.orElse(-1L));
    }

    boolean isPresent() {
        return value.isPresent();
    }

    boolean isMap() {
        return value.orElse("") instanceof Map;
    }

    @Override
    public String toString() {
        return value.map(Object::toString).orElse("null");
    }
}
