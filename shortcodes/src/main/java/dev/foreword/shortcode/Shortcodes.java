package dev.foreword.shortcode;

import dev.foreword.bind.Binder;
import dev.foreword.bind.UnknownKeys;
import dev.foreword.data.DataNode;
import dev.foreword.shortcode.hugo.HugoShortcodes;
import dev.foreword.shortcode.standard.StandardShortcodes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The shortcodes that pages may call: names to definitions.
 *
 * <pre>{@code
 * Shortcodes shortcodes = Shortcodes.builder().addStandard().add(Badge.definition()).build();
 * }</pre>
 *
 * <p>Names are found whatever their case, as in Hugo since 0.146; where that matters to older ones there is a warning. Immutable; safe to share between threads.
 */
public final class Shortcodes {

    private final Map<String, ShortcodeDefinition<?>> byName;
    private final List<ShortcodeDefinition<?>> definitions;
    private final Binder binder;
    private final Unknown unknown;
    private final Optional<ShortcodeDefinition<Arguments>> fallback;

    private Shortcodes(Builder builder) {
        this.byName = Map.copyOf(builder.byName);
        this.definitions = builder.byName.values().stream().distinct().toList();
        this.binder =
                builder.binder.withUnknownKeys(UnknownKeys.ERROR).withKeyNoun("parameter", name -> name + "=\"…\"");
        this.unknown = builder.unknown;
        this.fallback = builder.fallback;
        definitions.forEach(this::checkRelatives);
        definitions.stream()
                .map(ShortcodeDefinition::parameters)
                .filter(type -> type != Arguments.class)
                .forEach(binder::keys);
    }

    /** A name that is misspelt would make each call an error of the page. */
    private void checkRelatives(ShortcodeDefinition<?> definition) {
        Stream.concat(definition.parents().stream(), definition.children().stream())
                .forEach(name -> checkRelative(definition, name));
    }

    private void checkRelative(ShortcodeDefinition<?> definition, String name) {
        Optional<String> known = find(name).map(ShortcodeDefinition::name);
        if (known.isEmpty() ? unknown == Unknown.ERROR : !key(known.get()).equals(key(name))) {
            throw new IllegalArgumentException(definition + " names \"" + name + "\" in within(..) or containing(..), "
                    + known.map(other -> "another name of \"" + other + "\": name that")
                            .orElse("and there is no such shortcode: add it, or mend the name"));
        }
    }

    /** What becomes of a call whose name is not registered. */
    public enum Unknown {
        /** The error {@code shortcode.unknown}, and nothing in the page. The default. */
        ERROR,
        /** Its tags stay in the page as text; what is between them is read as usual. */
        KEEP,
        /** Nothing in the page, and no word about it. */
        DROP,
        /** The renderer given to {@link Builder#renderUnknown}. */
        RENDER
    }

    /**
     * The shortcodes that Foreword brings along.
     *
     * @return those of {@link StandardShortcodes}
     */
    public static Shortcodes standard() {
        return builder().addStandard().build();
    }

    /**
     * The shortcodes that Hugo brings along.
     *
     * @return those of {@link HugoShortcodes#create()}
     */
    public static Shortcodes hugo() {
        return builder().addHugo(HugoShortcodes.create()).build();
    }

    /**
     * No shortcodes.
     *
     * @return a registry where every name is unknown
     */
    public static Shortcodes none() {
        return builder().build();
    }

    /**
     * Starts a registry without any shortcode.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * All definitions.
     *
     * @return in the order in which they were added
     */
    public List<ShortcodeDefinition<?>> definitions() {
        return definitions;
    }

    /**
     * The definition for a name.
     *
     * @param name a name or an alias, in any case
     * @return empty when there is none
     */
    public Optional<ShortcodeDefinition<?>> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /**
     * The arguments of a call by the names of its parameters, those that are written without a name too.
     *
     * <pre>{@code
     * {{< figure "a.png" "A bell" >}} and {{< figure src="a.png" alt="A bell" >}}: src, alt
     * }</pre>
     *
     * @param call a call of any shortcode; one that is not registered has no names for arguments without one, which get
     *     their index, from 0
     * @return name to value, in the order of the source; names as the author wrote them; of a repeated name the last value
     */
    public Map<String, DataNode.Scalar> arguments(ShortcodeNode.Call call) {
        List<String> names = find(call.name())
                .filter(definition -> definition.parameters() != Arguments.class)
                .map(definition -> binder.keys(definition.parameters()))
                .orElse(List.of());
        Map<String, DataNode.Scalar> arguments = new LinkedHashMap<>();
        for (DataNode.Entry entry :
                call.arguments().toData(names, call.opening()).entries()) {
            arguments.put(entry.key().text(), (DataNode.Scalar) entry.value());
        }
        return Collections.unmodifiableMap(arguments);
    }

    /**
     * Whether no shortcode is registered.
     *
     * @return true for {@link #none()}
     */
    public boolean isEmpty() {
        return definitions.isEmpty();
    }

    /**
     * What turns arguments into records.
     *
     * @return the binder given to the builder; unknown names of arguments are errors
     */
    public Binder binder() {
        return binder;
    }

    /**
     * What becomes of a call whose name is not registered.
     *
     * @return {@link Unknown#ERROR} unless said otherwise
     */
    public Unknown unknown() {
        return unknown;
    }

    /**
     * How calls are written whose name is not registered.
     *
     * @return present exactly for {@link Unknown#RENDER}
     */
    public Optional<ShortcodeDefinition<Arguments>> fallback() {
        return fallback;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Collects definitions. Not for several threads; changing it later changes no registry that was built. */
    public static final class Builder {

        private final Map<String, ShortcodeDefinition<?>> byName = new LinkedHashMap<>();
        private Binder binder = Binder.standard();
        private Unknown unknown = Unknown.ERROR;
        private Optional<ShortcodeDefinition<Arguments>> fallback = Optional.empty();

        private Builder() {}

        /**
         * Adds a shortcode.
         *
         * @param definition the shortcode
         * @return this
         * @throws IllegalArgumentException when one of its names is taken
         */
        public Builder add(ShortcodeDefinition<?> definition) {
            put(definition.name(), definition);
            definition.aliases().forEach(alias -> put(alias, definition));
            definition.formerNames().forEach(name -> put(name, definition));
            return this;
        }

        /**
         * Adds the shortcodes of {@link StandardShortcodes}.
         *
         * @return this
         * @throws IllegalArgumentException when one of their names is taken
         */
        public Builder addStandard() {
            StandardShortcodes.definitions().forEach(this::add);
            return this;
        }

        /**
         * Adds Hugo's own shortcodes.
         *
         * @param shortcodes how they shall be
         * @return this
         * @throws IllegalArgumentException when one of their names is taken
         */
        public Builder addHugo(HugoShortcodes shortcodes) {
            shortcodes.definitions().forEach(this::add);
            return this;
        }

        /**
         * Adds a shortcode in the place of the one that has its name.
         *
         * @param definition the shortcode
         * @return this
         * @throws IllegalArgumentException when there is nothing to replace, or one of its aliases is taken
         */
        public Builder replace(ShortcodeDefinition<?> definition) {
            ShortcodeDefinition<?> old = byName.get(key(definition.name()));
            if (old == null) {
                throw new IllegalArgumentException(
                        "there is no shortcode \"" + definition.name() + "\" to replace: use add(..)");
            }
            byName.values().removeIf(each -> each == old);
            return add(definition);
        }

        /**
         * The binder for arguments; {@link Binder#standard()} by default. Unknown names are errors, whatever it says.
         *
         * @param binder the binder
         * @return this
         */
        public Builder binder(Binder binder) {
            this.binder = Objects.requireNonNull(binder, "binder");
            return this;
        }

        /**
         * Leaves the tags of unknown shortcodes in the page as text, for tools that know only some of them.
         *
         * @return this
         */
        public Builder keepUnknown() {
            return unknown(Unknown.KEEP);
        }

        /**
         * Leaves unknown shortcodes out without an error.
         *
         * @return this
         */
        public Builder dropUnknown() {
            return unknown(Unknown.DROP);
        }

        /**
         * Renders unknown shortcodes all the same way. They may have inner content, which their notation decides about.
         *
         * @param renderer gets the arguments as they were written
         * @return this
         */
        public Builder renderUnknown(ShortcodeRenderer<Arguments> renderer) {
            unknown(Unknown.RENDER);
            fallback = Optional.of(ShortcodeDefinition.of("unknown", Arguments.class, renderer)
                    .optionalInner(InnerContent.AS_WRITTEN)
                    .placed(ShortcodeDefinition.Placement.EITHER));
            return this;
        }

        /**
         * Makes the registry.
         *
         * @return the registry, independent of this builder
         * @throws IllegalArgumentException when the parameters of a shortcode cannot be bound, or when it stands within or
         *     contains a shortcode that is not here, unless unknown names are welcome, or names it by an alias; the message
         *     says why
         */
        public Shortcodes build() {
            return new Shortcodes(this);
        }

        private Builder unknown(Unknown policy) {
            unknown = policy;
            fallback = Optional.empty();
            return this;
        }

        private void put(String name, ShortcodeDefinition<?> definition) {
            ShortcodeDefinition<?> other = byName.putIfAbsent(key(name), definition);
            if (other != null) {
                throw new IllegalArgumentException("there is already a shortcode \"" + name + "\" (" + other
                        + "): use replace(..), or another name");
            }
        }
    }
}
