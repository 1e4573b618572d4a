package dev.foreword.shortcode;

import dev.foreword.shortcode.internal.TagEdit;
import dev.foreword.shortcode.internal.TagText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is to become of a node when a text is rewritten; made for {@link ShortcodeDocument#rewrite}.
 *
 * <pre>{@code
 * String migrated = document.rewrite(call -> switch (call.name()) {
 *     case "img" -> ShortcodeEdit.keep().rename("figure").nameArguments(List.of("src", "alt"));
 *     case "center" -> ShortcodeEdit.unwrap();
 *     case "clear" -> ShortcodeEdit.remove();
 *     default -> ShortcodeEdit.keep();
 * });
 * }</pre>
 *
 * <p>Only what is asked for is changed: blanks, line breaks and quotes around it stay. A changed tag is read again before it
 * is handed out, and must be what was asked for. In what remains of a call, the
 * nested calls are edited in turn. Immutable: every method gives a new edit.
 */
public final class ShortcodeEdit {

    private static final ShortcodeEdit KEEP = new ShortcodeEdit(Optional.of(TagEdit.NONE), "", "", true);
    private static final ShortcodeEdit REMOVE = new ShortcodeEdit(Optional.empty(), "", "", false);

    private final Optional<TagEdit> tags;
    private final String before;
    private final String after;
    private final boolean inner;

    private ShortcodeEdit(Optional<TagEdit> tags, String before, String after, boolean inner) {
        this.tags = tags;
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
        this.inner = inner;
    }

    /**
     * No change; where all changes of a tag begin.
     *
     * @return always the same
     */
    public static ShortcodeEdit keep() {
        return KEEP;
    }

    /**
     * Takes the node away, and all that is nested in it.
     *
     * @return always the same
     */
    public static ShortcodeEdit remove() {
        return REMOVE;
    }

    /**
     * Puts something else in place of the node, and of all that is nested in it.
     *
     * @param source the new text, written as it is
     * @return an edit
     */
    public static ShortcodeEdit replaceWith(String source) {
        return new ShortcodeEdit(Optional.empty(), source, "", false);
    }

    /**
     * Takes the tags of a call away and keeps what is between them.
     *
     * @return an edit
     */
    public static ShortcodeEdit unwrap() {
        return unwrap("", "");
    }

    /**
     * Puts something else in place of the tags of a call and keeps what is between them.
     *
     * @param before what stands in place of the opening tag
     * @param after what stands in place of the closing tag
     * @return an edit
     */
    public static ShortcodeEdit unwrap(String before, String after) {
        return new ShortcodeEdit(Optional.empty(), before, after, true);
    }

    /**
     * Gives the call another name, in both of its tags.
     *
     * @param name the new name
     * @return a new edit
     * @throws IllegalArgumentException when it is not a name: letters, digits, {@code _}, {@code -}, {@code /}, the
     *     first a letter, a digit or {@code _}, the last no {@code /}
     */
    public ShortcodeEdit rename(String name) {
        if (!TagText.isName(name)) {
            throw new IllegalArgumentException("a shortcode cannot be called \"" + name + "\": " + TagText.NAME_RULE);
        }
        return with(tagEdit().withName(name));
    }

    /**
     * Gives the call another notation, in both of its tags.
     *
     * @param notation the new notation
     * @return a new edit
     */
    public ShortcodeEdit notation(Notation notation) {
        return with(tagEdit().withNotation(notation));
    }

    /**
     * Gives positional arguments names. Comes before all other changes of arguments.
     *
     * @param names the name of the first argument, of the second, and so on; at least as many as there are arguments
     * @return a new edit
     */
    public ShortcodeEdit nameArguments(List<String> names) {
        return with(tagEdit().withPositionalNames(List.copyOf(names)));
    }

    /**
     * Gives a named argument another name; does nothing when there is none of that name. A call that has another
     * argument of the new name does not fit, see {@link ShortcodeDocument#rewrite}.
     *
     * @param from the name that it has
     * @param to the name that it gets
     * @return a new edit
     */
    public ShortcodeEdit renameArgument(String from, String to) {
        TagEdit edit = tagEdit();
        Map<String, String> renamed = new LinkedHashMap<>(edit.renamed());
        renamed.put(from, Objects.requireNonNull(to, "to"));
        return with(edit.withRenamed(renamed));
    }

    /**
     * Takes a named argument away; does nothing when there is none of that name.
     *
     * @param name its name, as it is before any renaming
     * @return a new edit
     */
    public ShortcodeEdit removeArgument(String name) {
        TagEdit edit = tagEdit();
        Set<String> removed = new LinkedHashSet<>(edit.removed());
        removed.add(name);
        return with(edit.withRemoved(removed));
    }

    /**
     * Gives a named argument a value, in quotes; adds it behind the others when there is none of that name.
     *
     * @param name its name, as it is after any renaming
     * @param value the value as it shall be read
     * @return a new edit
     * @throws IllegalArgumentException when no sort of quotes can hold the value: it has a backtick together with a
     *     line break, with a backslash before a quote or a backtick, or at its end
     */
    public ShortcodeEdit setArgument(String name, String value) {
        TagText.quote(name);
        TagText.quote(value);
        TagEdit edit = tagEdit();
        Map<String, String> set = new LinkedHashMap<>(edit.set());
        set.put(name, value);
        return with(edit.withSet(set));
    }

    /**
     * Gives an argument without a name another value, in quotes; adds it behind the others when there are exactly as many
     * as the index says.
     *
     * @param index from 0, as it is before any removing
     * @param value the value as it shall be read
     * @return a new edit
     * @throws IllegalArgumentException when the index is negative, or no sort of quotes can hold the value
     */
    public ShortcodeEdit setArgument(int index, String value) {
        TagText.quote(value);
        return withPositional(index, Optional.of(value));
    }

    /**
     * Takes an argument without a name away; does nothing when there are not so many. Those behind it move up.
     *
     * @param index from 0, as it is before any removing
     * @return a new edit
     * @throws IllegalArgumentException when the index is negative
     */
    public ShortcodeEdit removeArgument(int index) {
        return withPositional(index, Optional.empty());
    }

    private ShortcodeEdit withPositional(int index, Optional<String> value) {
        if (index < 0) {
            throw new IllegalArgumentException("arguments are counted from 0, not from " + index);
        }
        TagEdit edit = tagEdit();
        Map<Integer, Optional<String>> positional = new TreeMap<>(edit.positional());
        positional.put(index, value);
        return with(edit.withPositional(positional));
    }

    private TagEdit tagEdit() {
        return tags.orElseThrow(() -> new IllegalStateException("the tags are taken away; begin with keep()"));
    }

    private ShortcodeEdit with(TagEdit edit) {
        return new ShortcodeEdit(Optional.of(edit), before, after, inner);
    }

    Optional<TagEdit> tags() {
        return tags;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    /** Whether what is nested in the node stays. */
    boolean keepsInner() {
        return inner;
    }
}
