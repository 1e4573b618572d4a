package dev.foreword.testkit;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Another's validator of JSON Schema, with formats asserted. */
public final class SchemaValidator {

    private final Schema schema;

    private SchemaValidator(Schema schema) {
        this.schema = schema;
    }

    /** Validates against a schema. */
    public static SchemaValidator of(String schema) {
        return new SchemaValidator(registry().getSchema(schema, InputFormat.JSON));
    }

    /** Validates against the schema of schemas. */
    public static SchemaValidator ofSchemas() {
        return new SchemaValidator(
                registry().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")));
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    /** What is wrong with a JSON text; empty when it is valid. */
    public List<String> errors(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
