package dev.foreword.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.frontmatter.HugoPage;
import dev.foreword.testkit.DataJson;
import dev.foreword.testkit.SchemaValidator;
import dev.foreword.testkit.SpecFile;
import dev.foreword.testkit.SpecFile.Example;
import dev.foreword.text.SourceText;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JsonSchemaTest {

    @Description(title = "A page of the handbook", value = "One rule on each page.")
    record Rule(
            @Description(title = "Heading", value = "What the rule says, in one line.") @Length(max = 60)
            String title,

            @Default("info") Level level,
            List<String> tags,
            Optional<Rule> parent) {}

    enum Level {
        @Description("Good to know.")
        INFO,
        @Key(value = "must", aliases = "shall")
        OBLIGATION
    }

    @Test
    void a_schema_reads_like_the_record() {
        assertThat(JsonSchema.of(Rule.class, Binder.standard().withUnknownKeys(UnknownKeys.ERROR))
                        .withId("https://example.org/rule.schema.json")
                        .toString())
                .isEqualTo("""
                        {
                          "$schema": "https://json-schema.org/draft/2020-12/schema",
                          "$id": "https://example.org/rule.schema.json",
                          "title": "A page of the handbook",
                          "description": "One rule on each page.",
                          "type": "object",
                          "properties": {
                            "title": {
                              "title": "Heading",
                              "description": "What the rule says, in one line.",
                              "type": [ "string", "number", "boolean" ],
                              "maxLength": 60
                            },
                            "level": {
                              "anyOf": [ {
                                "$ref": "#/$defs/Level"
                              }, {
                                "type": [ "string", "null" ],
                                "maxLength": 0
                              } ],
                              "default": "info"
                            },
                            "tags": {
                              "anyOf": [ {
                                "type": [ "string", "number", "boolean", "null" ]
                              }, {
                                "type": "array",
                                "items": {
                                  "type": [ "string", "number", "boolean", "null" ]
                                }
                              } ]
                            },
                            "parent": {
                              "anyOf": [ {
                                "$ref": "#"
                              }, {
                                "type": [ "string", "null" ],
                                "maxLength": 0
                              } ]
                            }
                          },
                          "patternProperties": {
                            "^[-_]*[tT][-_]*[iI][-_]*[tT][-_]*[lL][-_]*[eE][-_]*$": {
                              "$ref": "#/properties/title"
                            },
                            "^[-_]*[lL][-_]*[eE][-_]*[vV][-_]*[eE][-_]*[lL][-_]*$": {
                              "$ref": "#/properties/level"
                            },
                            "^[-_]*[tT][-_]*[aA][-_]*[gG][-_]*[sS][-_]*$": {
                              "$ref": "#/properties/tags"
                            },
                            "^[-_]*[pP][-_]*[aA][-_]*[rR][-_]*[eE][-_]*[nN][-_]*[tT][-_]*$": {
                              "$ref": "#/properties/parent"
                            }
                          },
                          "additionalProperties": false,
                          "allOf": [ {
                            "if": {
                              "propertyNames": {
                                "not": {
                                  "pattern": "^[-_]*[tT][-_]*[iI][-_]*[tT][-_]*[lL][-_]*[eE][-_]*$"
                                }
                              }
                            },
                            "then": {
                              "required": [ "title" ]
                            }
                          } ],
                          "$defs": {
                            "Level": {
                              "title": "Level",
                              "anyOf": [ {
                                "enum": [ "info", "must" ],
                                "enumDescriptions": [ "Good to know.", "" ]
                              }, {
                                "type": "string",
                                "pattern": "^(?:[-_]*[iI][-_]*[nN][-_]*[fF][-_]*[oO][-_]*|[-_]*[mM][-_]*[uU][-_]*[sS][-_]*[tT][-_]*|[-_]*[oO][-_]*[bB][-_]*[lL][-_]*[iI][-_]*[gG][-_]*[aA][-_]*[tT][-_]*[iI][-_]*[oO][-_]*[nN][-_]*|[-_]*[sS][-_]*[hH][-_]*[aA][-_]*[lL][-_]*[lL][-_]*)$"
                              } ]
                            }
                          }
                        }
                        """);
    }

    @Test
    void every_schema_is_valid_itself() {
        SchemaValidator schemas = SchemaValidator.ofSchemas();
        assertThat(schemas.errors("{\"type\": \"txt\"}")).isNotEmpty();
        for (Class<?> type : BindingRecords.class.getDeclaredClasses()) {
            if (type.getTypeParameters().length == 0) {
                assertThat(schemas.errors(JsonSchema.of(type).toJson()))
                        .as(type.getSimpleName())
                        .isEmpty();
            }
        }
        assertThat(schemas.errors(JsonSchema.of(HugoPage.class).toJson())).isEmpty();
        assertThat(schemas.errors(JsonSchema.of(new TypeToken<BindingRecords.Box<List<BindingRecords.Tree>>>() {})
                        .toJson()))
                .isEmpty();
        assertThat(schemas.errors(
                        JsonSchema.of(new TypeToken<Map<String, Integer>>() {}).toJson()))
                .isEmpty();
    }

    /** What a schema cannot say; each with the name of its example. */
    private static final Map<String, String> UNSAID = Map.of(
            "union-tag-twice", "it looks at both spellings of a key",
            "constructor", "a constructor refuses",
            "constructor-nested", "a constructor refuses",
            "constructor-without-message", "a constructor refuses");

    @TestFactory
    Stream<DynamicTest> the_schema_agrees_with_the_binder_on_every_example() {
        return SpecFile.examples("binding.md").stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    boolean same = agrees(example);
                    assertThat(same).as(example.input()).isEqualTo(!UNSAID.containsKey(example.name()));
                }));
    }

    /** Likewise for Hugo's own fields. */
    private static final Map<String, String> UNSAID_OF_HUGO =
            Map.of("time-without-seconds", "the dates are those of the binder, which takes these");

    @TestFactory
    Stream<DynamicTest> the_schema_of_hugo_pages_agrees_with_every_example() {
        return SpecFile.examples("hugo-page.md").stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    FrontMatter file = FrontMatter.parse(SourceText.of("post.md", example.input()));
                    List<String> errors = SchemaValidator.of(
                                    JsonSchema.of(HugoPage.class).toJson())
                            .errors(DataJson.of(file.data()));
                    boolean same = file.as(HugoPage.class).value().isPresent() == errors.isEmpty();
                    assertThat(same)
                            .as(example.name() + example.input() + errors)
                            .isEqualTo(!UNSAID_OF_HUGO.containsKey(example.name()));
                }));
    }

    private static boolean agrees(Example example) {
        Class<?> type = Arrays.stream(BindingRecords.class.getDeclaredClasses())
                .filter(each -> each.getSimpleName().equals(example.option("record", "")))
                .findFirst()
                .orElseThrow();
        String unknown = example.option("unknown", "WARN").toUpperCase(Locale.ROOT);
        Binder binder = Binder.builder()
                .unknownKeys(UnknownKeys.valueOf(unknown))
                .zone(ZoneId.of(example.option("zone", "UTC")))
                .build();
        FrontMatter file = FrontMatter.parse(SourceText.of("post.md", example.input()));
        boolean binds = binder.bind(file.data(), file.source(), type).value().isPresent();
        List<String> errors =
                SchemaValidator.of(JsonSchema.of(type, binder).toJson()).errors(DataJson.of(file.data()));
        return binds == errors.isEmpty();
    }

    record Color(int rgb) {}

    @WrittenAs(Price.Text.class)
    record Price(int cents) {
        record Text(
                @Pattern(value = "[0-9]+\\.[0-9]{2}", expected = "a price such as 12.50")
                String value) {}
    }

    record Item(Color color, Price price) {}

    @Test
    void a_converter_may_take_anything_but_what_is_shown_holds() {
        Binder binder = Binder.builder()
                .scalar(Price.class, text -> new Price(0))
                .converter(Color.class, (node, context) -> Optional.of(new Color(0)))
                .build();
        SchemaValidator validator =
                SchemaValidator.of(JsonSchema.of(Item.class, binder).toJson());

        assertThat(validator.errors("{\"color\": [1], \"price\": \"1.50\"}")).isEmpty();
        assertThat(validator.errors("{\"color\": {}, \"price\": \"1\"}"))
                .isNotEmpty()
                .allMatch(error -> error.startsWith("/price: does not match"));
        assertThat(validator.errors("{\"color\": null, \"price\": \"1.50\"}"))
                .isNotEmpty()
                .allMatch(error -> error.startsWith("/color: null found"));
    }

    enum Side {
        LEFT,
        RIGHT
    }

    record Maps(Map<String, Object> any, Map<Side, Integer> sides, Map<@Length(max = 3) String, String> codes) {}

    @Test
    void keys_and_values_of_maps_are_looked_at() {
        JsonSchema schema = JsonSchema.of(Maps.class);
        SchemaValidator validator = SchemaValidator.of(schema.toJson());

        assertThat(validator.errors("{\"any\": {\"x\": [1]}, \"sides\": {\"left\": 1}, \"codes\": {\"abc\": \"x\"}}"))
                .isEmpty();
        assertThat(validator.errors("{\"sides\": {\"up\": 1}}")).isNotEmpty();
        assertThat(validator.errors("{\"sides\": {\"left\": \"x\"}}")).isNotEmpty();
        assertThat(validator.errors("{\"codes\": {\"abcd\": \"x\"}}")).isNotEmpty();
        assertThat(schema.toString()).doesNotContain("enumDescriptions");
    }

    @Test
    void a_map_may_be_the_whole() {
        SchemaValidator validator = SchemaValidator.of(
                JsonSchema.of(new TypeToken<Map<String, Integer>>() {}).toJson());

        assertThat(validator.errors("{\"a\": 1}")).isEmpty();
        assertThat(validator.errors("{\"a\": \"x\"}")).isNotEmpty();
        assertThat(validator.errors("[1]")).isNotEmpty();
    }

    @Test
    void unions_in_two_steps_have_all_their_members() {
        SchemaValidator validator =
                SchemaValidator.of(JsonSchema.of(BinderTest.Drawing.class).toJson());

        assertThat(validator.errors("{\"shapes\": [{\"kind\": \"circle\", \"centre\": \"2024-04-01\"}]}"))
                .isEmpty();
        assertThat(validator.errors("{\"shapes\": [{\"kind\": \"circle\", \"centre\": \"soon\"}]}"))
                .isNotEmpty();
        assertThat(validator.errors("{\"shapes\": [{\"kind\": \"square\"}]}")).isNotEmpty();
    }

    @Test
    void what_cannot_be_bound_has_no_schema() {
        record Bad(Thread thread) {}

        assertThatThrownBy(() -> JsonSchema.of(Bad.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Thread cannot be bound");
    }
}
