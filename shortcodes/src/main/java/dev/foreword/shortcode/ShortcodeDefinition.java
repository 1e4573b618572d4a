package dev.foreword.shortcode;

import dev.foreword.shortcode.internal.TagText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One shortcode: its name, its parameters, and how it is written as HTML.
 *
 * <pre>{@code
 * record Badge(String text, @Default("info") Level level) {}
 *
 * ShortcodeDefinition.of("badge", Badge.class, (badge, context, out) ->
 *         out.open("span").attr("class", "badge " + badge.level().css()).text(badge.text()).close())
 *     .inline();
 * }</pre>
 *
 * <p>The parameters are the components of the record: {@code {{< badge text="New" level="warn" >}}}. Positional
 * arguments go by the order of the components: {@code {{< badge "New" "warn" >}}}. The other methods give changed
 * copies. Without them a shortcode has no inner content and is a block. Immutable.
 *
 * @param <P> the record of its parameters
 */
public final class ShortcodeDefinition<P> {

    private final String name;
    private final Class<P> parameters;
    private final ShortcodeRenderer<? super P> renderer;
    private final DefinitionOptions<P> options;

    private ShortcodeDefinition(
            String name, Class<P> parameters, ShortcodeRenderer<? super P> renderer, DefinitionOptions<P> options) {
        this.name = name;
        this.parameters = parameters;
        this.renderer = renderer;
        this.options = options;
    }

    /** Where a shortcode may stand. */
    public enum Placement {
        /**
         * Between paragraphs, with nothing but other blocks on its lines; in a list item, a quote or a definition, too.
         * In the middle of a line it splits the paragraph, in a heading it comes behind it, in a table cell it stays. The
         * default.
         */
        BLOCK,
        /**
         * In a line of text, which may be in a heading or a table cell. Alone on its lines it is a paragraph, as a link
         * would be. Markdown between its tags is words of one paragraph.
         */
        INLINE,
        /** Between paragraphs when nothing else is on its lines, in the text otherwise: no place is a fault. */
        EITHER
    }

    /**
     * A block shortcode without inner content.
     *
     * @param name as authors write it: letters, digits, {@code _ - /}, beginning with a letter, digit or {@code _}
     * @param parameters the record of its parameters; or {@link Arguments} itself, for one that takes any
     * @param renderer how it is written; must be safe to call from several threads
     * @param <P> the record
     * @return the definition
     * @throws IllegalArgumentException when the name cannot be called
     */
    public static <P> ShortcodeDefinition<P> of(
            String name, Class<P> parameters, ShortcodeRenderer<? super P> renderer) {
        return new ShortcodeDefinition<>(
                checkName(name),
                Objects.requireNonNull(parameters, "parameters"),
                Objects.requireNonNull(renderer, "renderer"),
                new DefinitionOptions<>());
    }

    /**
     * A copy with inner content, which every call must have: {@code {{< x >}}…{{< /x >}}}, or {@code {{< x />}}} for an
     * empty one.
     *
     * @param inner what it is taken for
     * @return the changed copy
     */
    public ShortcodeDefinition<P> inner(InnerContent inner) {
        return change(copy -> {
            copy.inner = Objects.requireNonNull(inner, "inner");
            copy.innerOptional = false;
        });
    }

    /**
     * A copy whose inner content may be missing: {@code {{< x >}}} without a closing tag is no error.
     *
     * @param inner what it is taken for when it is there
     * @return the changed copy
     */
    public ShortcodeDefinition<P> optionalInner(InnerContent inner) {
        return change(copy -> {
            copy.inner = Objects.requireNonNull(inner, "inner");
            copy.innerOptional = true;
        });
    }

    /**
     * A copy that tells authors what to write between its tags, for the {@link ShortcodeGuide}; without this it says
     * whether that is Markdown.
     *
     * @param words such as {@code code}
     * @return the changed copy
     */
    public ShortcodeDefinition<P> describeInner(String words) {
        Objects.requireNonNull(words, "words");
        return change(copy -> copy.innerDescription = Optional.of(words));
    }

    /**
     * A copy that stands in lines of text; the same as {@code placed(Placement.INLINE)}.
     *
     * @return the changed copy
     */
    public ShortcodeDefinition<P> inline() {
        return placed(Placement.INLINE);
    }

    /**
     * A copy that says where its calls may stand; elsewhere they are the warning {@code shortcode.misplaced}. Without this a
     * shortcode is written as a block wherever it stands, and no place of it is a fault.
     *
     * <pre>{@code
     * ShortcodeDefinition.of("card", Card.class, Card::render).placed(Placement.BLOCK)
     * }</pre>
     *
     * @param placement where it may stand
     * @return the changed copy
     */
    public ShortcodeDefinition<P> placed(Placement placement) {
        Objects.requireNonNull(placement, "placement");
        return change(copy -> {
            copy.placement = placement;
            copy.placementDeclared = true;
        });
    }

    /**
     * A copy with more names.
     *
     * @param names other names for the same shortcode
     * @return the changed copy
     * @throws IllegalArgumentException when a name cannot be called
     */
    public ShortcodeDefinition<P> alias(String... names) {
        return change(copy -> copy.aliases = withNames(options.aliases, names));
    }

    /**
     * A copy with names that it had before: they are understood, and each call is the warning
     * {@code shortcode.deprecated} with the new name as a fix.
     *
     * @param names old names
     * @return the changed copy
     * @throws IllegalArgumentException when a name cannot be called
     */
    public ShortcodeDefinition<P> formerly(String... names) {
        return change(copy -> copy.formerNames = withNames(options.formerNames, names));
    }

    private static List<String> withNames(List<String> known, String... names) {
        List<String> all = new ArrayList<>(known);
        for (String name : names) {
            all.add(checkName(name));
        }
        return List.copyOf(all);
    }

    /**
     * A copy that may only stand directly inside of certain shortcodes; elsewhere it is {@code shortcode.misplaced}.
     *
     * @param names the names of the shortcodes
     * @return the changed copy
     */
    public ShortcodeDefinition<P> within(String... names) {
        return change(copy -> copy.parents = List.of(names));
    }

    /**
     * A copy that may only hold certain shortcodes directly; others are {@code shortcode.misplaced}.
     *
     * @param names the names of the shortcodes
     * @return the changed copy
     */
    public ShortcodeDefinition<P> containing(String... names) {
        return change(copy -> copy.children = List.of(names));
    }

    /**
     * A copy that is not to be used any more: each call is the warning {@code shortcode.deprecated}.
     *
     * @param advice what to do instead, such as {@code use "figure"}
     * @return the changed copy
     */
    public ShortcodeDefinition<P> deprecated(String advice) {
        return change(copy -> {
            copy.deprecation = Optional.of(advice);
            copy.replacement = Optional.empty();
        });
    }

    /**
     * A copy that is not to be used any more, since another shortcode with the same parameters takes its place: each call
     * is the warning {@code shortcode.deprecated} with the other name as a fix.
     *
     * @param name the other shortcode
     * @return the changed copy
     * @throws IllegalArgumentException when the name cannot be called
     */
    public ShortcodeDefinition<P> replacedBy(String name) {
        checkName(name);
        return change(copy -> {
            copy.deprecation = Optional.of("write \"" + name + "\"");
            copy.replacement = Optional.of(name);
        });
    }

    /**
     * A copy with an example of its own for the {@link ShortcodeGuide}, which makes one of the parameters otherwise.
     *
     * @param call a call without a fault
     * @return the changed copy
     */
    public ShortcodeDefinition<P> example(String call) {
        Objects.requireNonNull(call, "call");
        return change(copy -> copy.example = Optional.of(call));
    }

    /**
     * A copy that says what it is in plain text. Without this it is what its Markdown form shows, and without that its
     * inner text.
     *
     * @param form writes it; must be safe to call from several threads
     * @return the changed copy
     */
    public ShortcodeDefinition<P> plainText(TextForm<? super P> form) {
        Objects.requireNonNull(form, "form");
        return change(copy -> copy.plainText = Optional.of(form));
    }

    /**
     * A copy that says what it is in Markdown. Without this it is its plain text, and without that its inner text.
     *
     * @param form writes it; must be safe to call from several threads
     * @return the changed copy
     */
    public ShortcodeDefinition<P> markdown(TextForm<? super P> form) {
        Objects.requireNonNull(form, "form");
        return change(copy -> copy.markdown = Optional.of(form));
    }

    /**
     * The name as authors write it.
     *
     * @return such as {@code badge}
     */
    public String name() {
        return name;
    }

    /**
     * The record of its parameters.
     *
     * @return a class that the registry's binder can bind
     */
    public Class<P> parameters() {
        return parameters;
    }

    /**
     * How it is written.
     *
     * @return the renderer
     */
    public ShortcodeRenderer<? super P> renderer() {
        return renderer;
    }

    /**
     * What the text between its tags is taken for.
     *
     * @return {@link InnerContent#NONE} unless said otherwise
     */
    public InnerContent inner() {
        return options.inner;
    }

    /**
     * Whether a call without inner content is right.
     *
     * @return true for {@link InnerContent#NONE}, too
     */
    public boolean isInnerOptional() {
        return options.innerOptional || options.inner == InnerContent.NONE;
    }

    /**
     * What authors write between its tags.
     *
     * @return empty unless {@link #describeInner} said so
     */
    public Optional<String> innerDescription() {
        return options.innerDescription;
    }

    /**
     * Where it may stand.
     *
     * @return {@link Placement#BLOCK} unless said otherwise
     */
    public Placement placement() {
        return options.placement;
    }

    /**
     * Whether another place than {@link #placement()} is a fault.
     *
     * @return false unless {@link #placed} or {@link #inline} said so
     */
    public boolean isPlacementDeclared() {
        return options.placementDeclared;
    }

    /**
     * Its other names.
     *
     * @return often empty
     */
    public List<String> aliases() {
        return options.aliases;
    }

    /**
     * The shortcodes that it may directly stand in.
     *
     * @return empty for everywhere
     */
    public List<String> parents() {
        return options.parents;
    }

    /**
     * The shortcodes that may directly stand in it.
     *
     * @return empty for all
     */
    public List<String> children() {
        return options.children;
    }

    /**
     * What to use instead of it.
     *
     * @return empty unless it is deprecated
     */
    public Optional<String> deprecation() {
        return options.deprecation;
    }

    /**
     * The shortcode that takes its place.
     *
     * @return empty unless {@link #replacedBy} said so
     */
    public Optional<String> replacement() {
        return options.replacement;
    }

    /**
     * Its own example.
     *
     * @return empty unless there is one
     */
    public Optional<String> example() {
        return options.example;
    }

    /**
     * The names that it had before.
     *
     * @return often empty
     */
    public List<String> formerNames() {
        return options.formerNames;
    }

    /**
     * How it is written as plain text.
     *
     * @return empty unless it was said
     */
    public Optional<TextForm<? super P>> plainTextForm() {
        return options.plainText;
    }

    /**
     * How it is written as Markdown.
     *
     * @return empty unless it was said
     */
    public Optional<TextForm<? super P>> markdownForm() {
        return options.markdown;
    }

    /** The name and the record. */
    @Override
    public String toString() {
        return name + " " + parameters.getSimpleName();
    }

    private ShortcodeDefinition<P> change(Consumer<DefinitionOptions<P>> change) {
        DefinitionOptions<P> copy = options.copy();
        change.accept(copy);
        return new ShortcodeDefinition<>(name, parameters, renderer, copy);
    }

    private static String checkName(String name) {
        if (!TagText.isName(name)) {
            throw new IllegalArgumentException("a shortcode cannot be called \"" + name + "\": " + TagText.NAME_RULE);
        }
        return name;
    }
}
