package dev.foreword.bind;

import dev.foreword.bind.internal.JsonTree;
import dev.foreword.bind.internal.SchemaWalk;
import dev.foreword.bind.internal.TypeUse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The JSON Schema (2020-12) of what the {@link Binder} binds to a type: for editors, which complete and check front
 * matter with it, and for tools that do not run on the JVM.
 *
 * <pre>{@code
 * record Post(
 *         @Description("What the list of posts says.") String title,
 *         LocalDate date,
 *         @Default("false") boolean draft,
 *         List<String> tags) {}
 *
 * Files.writeString(Path.of("post.schema.json"), JsonSchema.of(Post.class).toJson());
 * }</pre>
 *
 * <p>For a YAML file of front matter, the YAML language server (VS Code, Neovim, Zed, ...) takes it from a first line
 * {@code # yaml-language-server: $schema=post.schema.json}; {@code docs/editors.md} has more.
 *
 * <p><b>It says what the binder takes, no less.</b> One value stands for a list of one; a null, and an empty text where
 * no text is wanted, are as good as nothing; numbers, dates and booleans may be text; dates have all of Hugo's
 * layouts; keys, enum constants and tags may be in any case, with {@code -} and {@code _} anywhere. The names that
 * a schema lists and an editor offers are the plain ones, in {@code properties} and {@code enum}; the other spellings
 * are patterns beside them. Unknown keys are refused when the binder has {@link UnknownKeys#ERROR}, and allowed
 * otherwise. Descriptions come from {@link Description}, defaults from {@link Default}.
 *
 * <p><b>What a schema cannot say</b>, and therefore allows: what the constructor of a record refuses; bounds of numbers
 * that are written as text, and of dates and durations; {@link OneOf} about other things than text and numbers; how a bare number or truth is written, where a text is held
 * against a length or a pattern; days that a month does not have, but in ISO dates; zones and language codes that have
 * the right form alone; what a {@link Converter} takes (see {@link WrittenAs}); regular expressions that only Java has.
 * And it is stricter in three odd places: it looks at every spelling of a key that is written twice, where the binder
 * looks at the one that counts; it counts nulls in a map; and it looks at the keys of nulls.
 *
 * <p>The text is the same for the same type, whatever the machine. Immutable.
 */
public final class JsonSchema {

    private final Map<String, Object> root;

    private JsonSchema(Map<String, Object> root) {
        this.root = root;
    }

    /**
     * The schema of a type for {@link Binder#standard()}.
     *
     * @param type the type, mostly a record
     * @return the schema
     * @throws IllegalArgumentException when the type cannot be bound; the message says why and what to do
     */
    public static JsonSchema of(Class<?> type) {
        return of(type, Binder.standard());
    }

    /**
     * The schema of a type with type arguments, for {@link Binder#standard()}.
     *
     * @param type the type
     * @return the schema
     * @throws IllegalArgumentException when the type cannot be bound; the message says why and what to do
     */
    public static JsonSchema of(TypeToken<?> type) {
        return of(type, Binder.standard());
    }

    /**
     * The schema of a type for a binder of one's own, with its converters and its policy for unknown keys.
     *
     * @param type the type, mostly a record
     * @param binder the binder
     * @return the schema
     * @throws IllegalArgumentException when the type cannot be bound; the message says why and what to do
     */
    public static JsonSchema of(Class<?> type, Binder binder) {
        return new JsonSchema(walk(binder).schema(TypeUse.of(Objects.requireNonNull(type, "type"))));
    }

    /**
     * The schema of a type with type arguments, for a binder of one's own.
     *
     * @param type the type
     * @param binder the binder
     * @return the schema
     * @throws IllegalArgumentException when the type cannot be bound; the message says why and what to do
     */
    public static JsonSchema of(TypeToken<?> type, Binder binder) {
        return new JsonSchema(walk(binder).schema(TypeUse.of(type)));
    }

    private static SchemaWalk walk(Binder binder) {
        return new SchemaWalk(binder.plans(), binder.unknownKeys());
    }

    /**
     * The same schema with an address of its own, which is how other schemas refer to it.
     *
     * @param id the {@code $id}, an absolute URI
     * @return a derived schema
     */
    public JsonSchema withId(String id) {
        Map<String, Object> changed = new LinkedHashMap<>();
        changed.put("$schema", root.get("$schema"));
        changed.put("$id", Objects.requireNonNull(id, "id"));
        root.forEach(changed::putIfAbsent);
        return new JsonSchema(Collections.unmodifiableMap(changed));
    }

    /**
     * The schema as JSON: indented by two blanks, lines end with {@code \n}.
     *
     * @return the text of a schema file
     */
    public String toJson() {
        return JsonTree.write(root) + "\n";
    }

    /** The same as {@link #toJson()}. */
    @Override
    public String toString() {
        return toJson();
    }
}
