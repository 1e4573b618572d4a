package dev.foreword.frontmatter;

import dev.foreword.bind.Binder;
import dev.foreword.bind.TypeToken;
import dev.foreword.bind.internal.Unbinder;
import dev.foreword.data.DataNode;
import dev.foreword.data.internal.Nesting;
import dev.foreword.frontmatter.internal.Block;
import dev.foreword.frontmatter.internal.BlockWriter;
import dev.foreword.frontmatter.internal.FenceScanner;
import dev.foreword.frontmatter.internal.ReadData;
import dev.foreword.frontmatter.internal.RepeatedKeyFixes;
import dev.foreword.text.ContentException;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A content file, split into the block of data at its head and the body behind it, exactly where Hugo splits it.
 *
 * <pre>{@code
 * record Post(String title, LocalDate date, List<String> tags) {}
 *
 * FrontMatter file = FrontMatter.parse(SourceText.read(Path.of("post.md")));
 * Post post = file.as(Post.class).orThrow();
 * String body = file.body();
 * }</pre>
 *
 * <p>The block is YAML between two lines {@code ---}, TOML between two lines {@code +++}, or a JSON object. Blank
 * lines and byte order marks may stand before it. Reading bad content never throws: {@link #diagnostics()}
 * says what is wrong, {@link #data()} is then empty, and {@link #body()} is still there. Only {@link #edit()} refuses it. Offsets are UTF-16 units of the whole
 * file. Immutable and safe to share between threads.
 */
public final class FrontMatter {

    private final SourceText source;
    private final Limits limits;
    private final Block block;
    private final DataNode.Mapping data;
    private final List<Diagnostic> diagnostics;

    private FrontMatter(SourceText source, Limits limits, Block block, ReadData read) {
        this.source = source;
        this.limits = limits;
        this.block = block;
        this.data = read.data();
        this.diagnostics = inSourceOrder(withDamage(source, block, read.diagnostics()));
    }

    /** What is not UTF-8 in the block, too: its values may be wrong. */
    private static List<Diagnostic> withDamage(SourceText source, Block block, List<Diagnostic> found) {
        List<Diagnostic> damage = source.diagnostics();
        if (damage.isEmpty() || block.format() == Format.NONE) {
            return found;
        }
        List<Diagnostic> all = new ArrayList<>(found);
        damage.stream()
                .filter(diagnostic -> diagnostic.span().start() < block.bodyStart())
                .forEach(all::add);
        return all;
    }

    private FrontMatter(FrontMatter file, List<Diagnostic> diagnostics) {
        this.source = file.source;
        this.limits = file.limits;
        this.block = file.block;
        this.data = file.data;
        this.diagnostics = diagnostics;
    }

    /** The notation of the data. */
    public enum Format {
        /** There is no front matter; the file is all body. */
        NONE,
        /** Between two lines {@code ---}. */
        YAML,
        /** Between two lines {@code +++}. */
        TOML,
        /** An object, from <code>{</code> to the balancing <code>}</code>. */
        JSON;

        /**
         * The name in lower case, such as {@code yaml}, for messages and machine-readable output.
         *
         * @return the lower-case name
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How much front matter may ask for before it is refused with a diagnostic. What a person writes stays far
     * below; the limits are there for text from strangers.
     *
     * @param size the longest block of data, in UTF-16 units; 262144 (256 Ki) by default
     * @param depth how deep lists and mappings may nest; 100 by default and at most
     * @param aliases how many YAML aliases may stand for a list or a mapping, merges ({@code <<}) not counted; 50 by
     *     default
     * @param expansion how many values all aliases and merges together may stand for; 10000 by default
     */
    public record Limits(int size, int depth, int aliases, int expansion) {

        private static final Limits STANDARD = new Limits(256 * 1024, Nesting.MAX, 50, 10_000);

        /**
         * @throws IllegalArgumentException when a limit is negative, or the depth is not 1 to 100
         */
        public Limits {
            if (size < 0 || aliases < 0 || expansion < 0) {
                throw new IllegalArgumentException("a limit cannot be negative");
            }
            if (depth < 1 || depth > Nesting.MAX) {
                throw new IllegalArgumentException("depth must be 1 to " + Nesting.MAX + ", not " + depth);
            }
        }

        /**
         * The defaults.
         *
         * @return always the same ones
         */
        public static Limits standard() {
            return STANDARD;
        }
    }

    /**
     * Splits a file and reads its data, with {@link Limits#standard()}.
     *
     * @param source the file
     * @return the two parts; also when there is no front matter or it is broken
     */
    public static FrontMatter parse(SourceText source) {
        return parse(source, Limits.standard());
    }

    /**
     * Splits a file and reads its data.
     *
     * @param source the file
     * @param limits what is too much
     * @return the two parts; also when there is no front matter or it is broken
     */
    public static FrontMatter parse(SourceText source, Limits limits) {
        Objects.requireNonNull(limits, "limits");
        Block block = FenceScanner.scan(source);
        FrontMatter file = new FrontMatter(source, limits, block, ReadData.of(source, block, limits));
        List<Diagnostic> fixable = RepeatedKeyFixes.add(file, file.diagnostics);
        return fixable == file.diagnostics ? file : new FrontMatter(file, fixable);
    }

    /**
     * The file as given.
     *
     * @return the source that every span points into
     */
    public SourceText source() {
        return source;
    }

    /**
     * The notation of the data.
     *
     * @return {@link Format#NONE} when there is no front matter
     */
    public Format format() {
        return block.format();
    }

    /**
     * The data as the author wrote it.
     *
     * <p>Spans are as {@link DataNode} says, and for what only one notation has: the value behind a YAML alias has the
     * span of the alias, where the author sees it, and what is inside of it the place where it is written. Entries
     * that {@code <<} merges in keep their place, too, which is outside of the mapping. A span does not include
     * anchors and tags; a block of text ({@code |}) ends with its last line that is not blank. A TOML table reaches from
     * its header or first key to the end of its last value.
     *
     * @return empty when there is no front matter, or when it is broken; bytes that are not UTF-8 are U+FFFD in it
     */
    public DataNode.Mapping data() {
        return data;
    }

    /**
     * The whole block, from the opening to the closing delimiter, both included, without the line break behind it.
     *
     * @return empty at 0 when there is no front matter
     */
    public Span span() {
        return block.span();
    }

    /**
     * What the reader of the data saw: for YAML and TOML the text between the delimiters, the line break behind the
     * opening one left out, the one before the closing one kept; for JSON the object with its braces.
     *
     * @return empty at 0 when there is no front matter
     */
    public Span dataSpan() {
        return block.data();
    }

    /**
     * The Markdown behind the front matter. Whether all of it could be decoded is said by
     * {@link SourceText#diagnostics()}.
     *
     * @return the text of {@link #bodySpan()}
     */
    public String body() {
        return source.slice(bodySpan());
    }

    /**
     * Where the body stands: it begins where Hugo's content begins and reaches to the end of the file. One line break
     * behind the front matter does not belong to it. Without front matter it is the whole file, a byte order mark at
     * the head left out.
     *
     * @return the span, up to the end of the file
     */
    public Span bodySpan() {
        return new Span(block.bodyStart(), source.length());
    }

    /**
     * What splitting and reading noticed, and what is not UTF-8 in the front matter.
     *
     * @return the diagnostics in source order
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Whether the data could not be read.
     *
     * @return true when a diagnostic is an error
     */
    public boolean hasErrors() {
        return Diagnostic.anyError(diagnostics);
    }

    /**
     * The data as a record, bound by {@link Binder#standard()}. A {@link HugoPage} is read with Hugo's conversions, by every
     * binder.
     *
     * @param type the record class
     * @param <T> the record class
     * @return the record, or every error; the diagnostics of reading and of binding, in source order
     */
    public <T> Result<T> as(Class<T> type) {
        return as(type, Binder.standard());
    }

    /**
     * The data as a record.
     *
     * @param type the record class
     * @param binder what turns data into records
     * @param <T> the record class
     * @return the record, or every error; the diagnostics of reading and of binding, in source order. When the data
     *     could not be read, nothing is bound
     */
    public <T> Result<T> as(Class<T> type, Binder binder) {
        return bound(() -> binder.bind(data, source, type));
    }

    /**
     * The data as a type with type arguments, such as a map or a generic record, bound by {@link Binder#standard()}.
     *
     * <pre>{@code
     * Map<String, List<String>> lists = file.as(new TypeToken<Map<String, List<String>>>() {}).orThrow();
     * }</pre>
     *
     * @param type the type
     * @param <T> the type
     * @return the value, or every error; as {@link #as(Class)} does
     */
    public <T> Result<T> as(TypeToken<T> type) {
        return as(type, Binder.standard());
    }

    /**
     * The data as a type with type arguments.
     *
     * @param type the type
     * @param binder what turns data into records
     * @param <T> the type
     * @return the value, or every error; as {@link #as(Class, Binder)} does
     */
    public <T> Result<T> as(TypeToken<T> type, Binder binder) {
        return bound(() -> binder.bind(data, source, type));
    }

    private <T> Result<T> bound(Supplier<Result<T>> binding) {
        if (hasErrors()) {
            return Result.failure(diagnostics);
        }
        Result<T> bound = binding.get();
        if (diagnostics.isEmpty() && bound.diagnostics().isEmpty()) {
            return bound;
        }
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(RepeatedKeyFixes.add(this, bound.diagnostics()));
        List<Diagnostic> ordered = inSourceOrder(all);
        return bound.value().map(value -> Result.of(value, ordered)).orElseGet(() -> Result.failure(ordered));
    }

    /**
     * Starts to change the file.
     *
     * <pre>{@code
     * String changed = file.edit().set("draft", false).remove("oldkey").apply();
     * }</pre>
     *
     * @return an editor; this object stays as it is
     * @throws ContentException when the data could not be read, or the file holds bytes that are not UTF-8, in the body
     *     too: they would be lost
     */
    public FrontMatterEditor edit() {
        if (hasErrors()) {
            throw new ContentException(diagnostics);
        }
        if (!source.diagnostics().isEmpty()) {
            throw new ContentException(source.diagnostics());
        }
        return new FrontMatterEditor(this, limits);
    }

    /**
     * Writes a new block, delimiters included, to be put in front of a body.
     *
     * <pre>{@code
     * String page = FrontMatter.write(new Post("My page", LocalDate.now(), List.of("java")), Format.YAML) + body;
     * }</pre>
     *
     * <p>The keys stand in the order of the components under the names that the binder takes; empty
     * {@code Optional}s, and empty collections without a default, are left out. Lines end with LF. The same data always gives
     * the same text, and reading it gives the same data.
     *
     * @param data a record or a map; its values may be all that {@link FrontMatterEditor} takes
     * @param format the notation
     * @return the block, with a line break at its end
     * @throws IllegalArgumentException when it is neither, holds something that the format cannot write, or the format
     *     is {@link Format#NONE}
     */
    public static String write(Object data, Format format) {
        return BlockWriter.write(Unbinder.data(data, Limits.standard().depth()), format);
    }

    private static List<Diagnostic> inSourceOrder(List<Diagnostic> diagnostics) {
        if (diagnostics.size() < 2) {
            return List.copyOf(diagnostics);
        }
        List<Diagnostic> ordered = new ArrayList<>(diagnostics);
        ordered.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
        return List.copyOf(ordered);
    }

    @Override
    public String toString() {
        return source.name() + ": " + format().word() + ", " + data.entries().size() + " entries";
    }
}
