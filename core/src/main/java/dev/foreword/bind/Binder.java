package dev.foreword.bind;

import dev.foreword.bind.internal.BindRun;
import dev.foreword.bind.internal.KeyWords;
import dev.foreword.bind.internal.Plans;
import dev.foreword.bind.internal.RecordReader;
import dev.foreword.bind.internal.TextConverter;
import dev.foreword.bind.internal.ValueReader;
import dev.foreword.data.DataNode;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import java.lang.invoke.MethodHandles;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Turns data into records, and says everything that is wrong with it in one go.
 *
 * <pre>{@code
 * record Post(String title, LocalDate date, @Default("false") boolean draft, List<String> tags) {}
 *
 * Result<Post> post = Binder.standard().bind(data, source, Post.class);
 * }</pre>
 *
 * <ul>
 *   <li>A component takes the key of its name; case, {@code -} and {@code _} do not matter. {@link Key} gives another
 *       name. Of several keys for one component, one with capitals wins over one without, then the last; the
 *       others get a warning.
 *   <li>A component is required unless it is an {@link Optional}, a list, set or map (empty then), or has a
 *       {@link Default}. A null is the same as nothing; so is an empty text, unless a text is wanted that is not
 *       optional.
 *   <li>The component's type decides what a text means, not the format: {@code 1.10} is "1.10" for a {@code String},
 *       {@code no} is false for a {@code boolean}.
 *   <li>One value where a list is wanted is a list of one.
 * </ul>
 *
 * <p>The types: {@code String}, primitives and their boxes, {@code BigDecimal}, {@code BigInteger}, enums,
 * {@code java.time} ({@code LocalDate}, {@code LocalTime}, {@code LocalDateTime}, {@code OffsetDateTime},
 * {@code ZonedDateTime}, {@code Instant}, {@code Year}, {@code YearMonth}, {@code MonthDay}, {@code OffsetTime}, {@code Duration}, {@code Period}, {@code ZoneId}, {@code ZoneOffset}; dates in
 * every layout that Hugo reads), {@code URI}, {@code Path}, {@code Locale}, {@code UUID}, {@code List}, {@code Set},
 * {@code Collection}, {@code Map}, {@code Optional} and its kin for primitives, records, sealed interfaces of records
 * with {@link Tagged}, {@link DataNode}, {@code Object} (plain Java values), and what
 * {@link Builder#scalar} and {@link Builder#converter} add. Records may be generic, local and private.
 *
 * <p>A type that cannot be bound is an {@link IllegalArgumentException} when the binder first sees it. Immutable
 * and safe to share between threads; keep one, since it remembers what it worked out about each class (without
 * keeping the class alive).
 */
public final class Binder {

    private static final Binder STANDARD = builder().build();

    private final Plans plans;
    private final UnknownKeys unknownKeys;
    private final KeyWords words;

    private Binder(Plans plans, UnknownKeys unknownKeys, KeyWords words) {
        this.plans = plans;
        this.unknownKeys = Objects.requireNonNull(unknownKeys, "unknownKeys");
        this.words = words;
    }

    /**
     * The binder with every default: warns of unknown keys, and takes UTC where no zone is written.
     *
     * @return always the same one
     */
    public static Binder standard() {
        return STANDARD;
    }

    /**
     * Starts a binder of one's own.
     *
     * @return a builder with every default
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same binder with another policy for unknown keys. The two share what they know about classes.
     *
     * @param policy what to do about them
     * @return a derived binder
     */
    public Binder withUnknownKeys(UnknownKeys policy) {
        return new Binder(plans, policy, words);
    }

    /**
     * The same binder with another word for keys in its messages, such as "parameter" for those of a shortcode:
     * {@code unknown parameter "titel"}. The two share what they know about classes.
     *
     * @param noun one word, singular; the default is "key"
     * @return a derived binder
     */
    public Binder withKeyNoun(String noun) {
        return new Binder(plans, unknownKeys, new KeyWords(Objects.requireNonNull(noun, "noun"), null));
    }

    /**
     * The same binder with another word for keys, and with another way to write one, which is shown where a key is
     * missing: {@code help: write title="…"} for {@code name -> name + "=\"…\""}. The two share what they know about
     * classes.
     *
     * @param noun one word, singular
     * @param written makes an example with a value out of a key's name
     * @return a derived binder
     */
    public Binder withKeyNoun(String noun, UnaryOperator<String> written) {
        KeyWords other = new KeyWords(Objects.requireNonNull(noun, "noun"), Objects.requireNonNull(written, "written"));
        return new Binder(plans, unknownKeys, other);
    }

    /**
     * Binds data to a type.
     *
     * <p>A missing key is reported at the key that its mapping stands under, else at the beginning of the mapping;
     * at the whole span of the mapping, if that does not contain its entries (as the name of a shortcode).
     *
     * @param data the data
     * @param source the text that its spans point into
     * @param type the type, mostly a record
     * @param <T> the type
     * @return the value with warnings, or every error
     * @throws IllegalArgumentException when the type cannot be bound; the message says why and what to do
     */
    @SuppressWarnings("unchecked")
    public <T> Result<T> bind(DataNode data, SourceText source, Class<T> type) {
        return (Result<T>) bind(data, source, plans.reader(type));
    }

    /**
     * Binds data to a type with type arguments.
     *
     * @param data the data
     * @param source the text that its spans point into
     * @param type the type
     * @param <T> the type
     * @return the value with warnings, or every error
     * @throws IllegalArgumentException when the type cannot be bound; the message says why and what to do
     */
    @SuppressWarnings("unchecked")
    public <T> Result<T> bind(DataNode data, SourceText source, TypeToken<T> type) {
        return (Result<T>) bind(data, source, plans.reader(type));
    }

    private Result<?> bind(DataNode data, SourceText source, ValueReader reader) {
        BindRun run = new BindRun(plans, source, unknownKeys, words);
        Object value = reader.readRoot(data, run);
        List<Diagnostic> diagnostics = run.diagnostics();
        return value == null || Diagnostic.anyError(diagnostics)
                ? Result.failure(diagnostics)
                : Result.of(value, diagnostics);
    }

    /**
     * The outside names of a record's components, in order: what the keys or the positional arguments stand for.
     * A {@link Rest} component has none.
     *
     * @param type a record class
     * @return the names
     * @throws IllegalArgumentException when it is not a record, or cannot be bound
     */
    public List<String> keys(Class<?> type) {
        return record(type).keys();
    }

    /**
     * What a record's components take, in order, as this binder reads them. A {@link Rest} component is left out.
     *
     * @param type a record class
     * @return a description of each key of {@link #keys}
     * @throws IllegalArgumentException when it is not a record, or cannot be bound
     */
    public List<BoundKey> describe(Class<?> type) {
        return record(type).describe();
    }

    private RecordReader record(Class<?> type) {
        if (plans.reader(type) instanceof RecordReader reader) {
            return reader;
        }
        throw new IllegalArgumentException(type.getName() + " is not a record");
    }

    Plans plans() {
        return plans;
    }

    UnknownKeys unknownKeys() {
        return unknownKeys;
    }

    /** Collects the options of a {@link Binder}. Not for several threads. */
    public static final class Builder {

        private UnknownKeys unknownKeys = UnknownKeys.WARN;
        private ZoneId zone = ZoneOffset.UTC;
        private final Map<Class<?>, Converter<?>> converters = new HashMap<>();
        private final List<MethodHandles.Lookup> lookups = new ArrayList<>();

        private Builder() {}

        /**
         * What to do about keys that no component takes.
         *
         * @param policy the default is {@link UnknownKeys#WARN}
         * @return this
         */
        public Builder unknownKeys(UnknownKeys policy) {
            this.unknownKeys = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * The zone for dates and times that name none.
         *
         * @param zone the default is UTC
         * @return this
         */
        public Builder zone(ZoneId zone) {
            this.zone = Objects.requireNonNull(zone, "zone");
            return this;
        }

        /**
         * Reads a type of one's own from its text, which may be empty.
         *
         * <pre>{@code
         * Binder.builder().scalar(Color.class, Color::parse)
         * }</pre>
         *
         * @param type the type
         * @param parse makes an object of a text; an {@link IllegalArgumentException} or
         *     {@link java.time.DateTimeException} becomes a {@code bind.type} error with its message
         * @param <T> the type
         * @return this
         */
        public <T> Builder scalar(Class<T> type, Function<? super String, ? extends T> parse) {
            Objects.requireNonNull(parse, "parse");
            return converter(type, new TextConverter<T>(parse));
        }

        /**
         * Reads a type of one's own from any data. It goes before what the binder would do by itself.
         *
         * @param type the type
         * @param converter makes an object of data
         * @param <T> the type
         * @return this
         */
        public <T> Builder converter(Class<T> type, Converter<? extends T> converter) {
            converters.put(Objects.requireNonNull(type, "type"), Objects.requireNonNull(converter, "converter"));
            return this;
        }

        /**
         * Lets the binder make records of a module that is closed to it. May be called for several modules.
         *
         * <pre>{@code
         * Binder.builder().lookup(MethodHandles.lookup())
         * }</pre>
         *
         * @param lookup made in that module
         * @return this
         */
        public Builder lookup(MethodHandles.Lookup lookup) {
            lookups.add(Objects.requireNonNull(lookup, "lookup"));
            return this;
        }

        /**
         * Ends the building.
         *
         * @return an immutable binder
         */
        public Binder build() {
            return new Binder(new Plans(zone, converters, lookups), unknownKeys, KeyWords.KEY);
        }
    }
}
