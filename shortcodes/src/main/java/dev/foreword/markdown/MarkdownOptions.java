package dev.foreword.markdown;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/**
 * What of Hugo's Markdown is switched on, and how it is written; Hugo's defaults unless said otherwise. Immutable.
 *
 * <pre>{@code
 * MarkdownOptions options = MarkdownOptions.hugo().toBuilder()
 *         .with(MarkdownFeature.HARD_WRAPS)
 *         .without(MarkdownFeature.TYPOGRAPHER)
 *         .build();
 * ContentPipeline pipeline = ContentPipeline.builder().markdown(options).build();
 * }</pre>
 */
public final class MarkdownOptions {

    private static final MarkdownOptions HUGO = new Builder().build();

    private final EnumSet<MarkdownFeature> features;
    private final IdStyle idStyle;
    private final EastAsianLineBreaks lineBreaks;
    private final String linkifyProtocol;
    private final Typography typography;
    private final List<Delimiters> passthroughInline;
    private final List<Delimiters> passthroughBlock;
    private final int maxInlineNesting;
    private final int maxBlockNesting;
    private final int maxBlocks;
    private final int maxInlines;

    private MarkdownOptions(Builder builder) {
        this.features = EnumSet.copyOf(builder.features);
        this.idStyle = builder.idStyle;
        this.lineBreaks = builder.lineBreaks;
        this.linkifyProtocol = builder.linkifyProtocol;
        this.typography = builder.typography;
        this.passthroughInline = builder.passthroughInline;
        this.passthroughBlock = builder.passthroughBlock;
        this.maxInlineNesting = builder.maxInlineNesting;
        this.maxBlockNesting = builder.maxBlockNesting;
        this.maxBlocks = builder.maxBlocks;
        this.maxInlines = builder.maxInlines;
    }

    /** What ids are made of: Hugo's {@code parser.autoIDType}, before 0.144 {@code autoHeadingIDType}. */
    public enum IdStyle {
        /** Letters, digits and {@code _} in lower case, a hyphen for each blank and hyphen; {@code github}. */
        GITHUB,
        /** The same without accents, and without what is not ASCII then; {@code github-ascii}. */
        GITHUB_ASCII,
        /** Letters and numbers in lower case, one hyphen for all that stands between them; {@code blackfriday}. */
        BLACKFRIDAY
    }

    /** What becomes of a line end within Chinese, Japanese or Korean text: Hugo's {@code extensions.cjk}. */
    public enum EastAsianLineBreaks {
        /** It stays, and browsers show a space. */
        KEEP,
        /** It vanishes between two wide characters; {@code eastAsianLineBreaksStyle = "simple"}. */
        SIMPLE,
        /**
         * It vanishes by the rules of a draft of CSS Text 3: between two wide characters but Hangul, and beside East
         * Asian letters and all punctuation; {@code eastAsianLineBreaksStyle = "css3draft"}.
         */
        CSS3_DRAFT
    }

    /**
     * Hugo's defaults.
     *
     * @return the options of a new Hugo site
     */
    public static MarkdownOptions hugo() {
        return HUGO;
    }

    /**
     * Plain CommonMark: no extension, the author's HTML and link targets pass.
     *
     * @return the options of the CommonMark specification
     */
    public static MarkdownOptions commonMark() {
        return new Builder()
                .without(MarkdownFeature.values())
                .with(MarkdownFeature.WRAP_STAND_ALONE_IMAGE, MarkdownFeature.UNSAFE)
                .build();
    }

    /**
     * A builder that starts from these options.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.features = EnumSet.copyOf(features);
        builder.idStyle = idStyle;
        builder.lineBreaks = lineBreaks;
        builder.linkifyProtocol = linkifyProtocol;
        builder.typography = typography;
        builder.passthroughInline = passthroughInline;
        builder.passthroughBlock = passthroughBlock;
        builder.maxInlineNesting = maxInlineNesting;
        builder.maxBlockNesting = maxBlockNesting;
        builder.maxBlocks = maxBlocks;
        builder.maxInlines = maxInlines;
        return builder;
    }

    /**
     * Whether a feature is on.
     *
     * @param feature the feature
     * @return true when it is
     */
    public boolean has(MarkdownFeature feature) {
        return features.contains(feature);
    }

    /**
     * What ids of headings are made of.
     *
     * @return the style
     */
    public IdStyle idStyle() {
        return idStyle;
    }

    /**
     * What becomes of line ends in East Asian text.
     *
     * @return the rule
     */
    public EastAsianLineBreaks eastAsianLineBreaks() {
        return lineBreaks;
    }

    /**
     * What completes a bare address that begins with {@code www.}.
     *
     * @return such as {@code https}
     */
    public String linkifyProtocol() {
        return linkifyProtocol;
    }

    /**
     * What the typographer writes.
     *
     * @return the marks
     */
    public Typography typography() {
        return typography;
    }

    /**
     * What stands around text in a line that is not Markdown.
     *
     * @return the pairs; none by default
     */
    public List<Delimiters> passthroughInline() {
        return passthroughInline;
    }

    /**
     * What stands around blocks that are not Markdown.
     *
     * @return the pairs; none by default
     */
    public List<Delimiters> passthroughBlock() {
        return passthroughBlock;
    }

    /**
     * How many inline elements may stand in each other.
     *
     * @return at least 1
     */
    public int maxInlineNesting() {
        return maxInlineNesting;
    }

    /**
     * How many quotes, lists, definitions and footnotes may stand in each other.
     *
     * @return 1 to 100
     */
    public int maxBlockNesting() {
        return maxBlockNesting;
    }

    /**
     * How many blocks a page of up to a million characters may have.
     *
     * @return at least 1
     */
    public int maxBlocks() {
        return maxBlocks;
    }

    /**
     * How many inline elements a page of up to a million characters may have.
     *
     * @return at least 1
     */
    public int maxInlines() {
        return maxInlines;
    }

    /** Collects options; starts from Hugo's defaults. For one thread. */
    public static final class Builder {

        /** What walks flexmark's tree may recurse; the stacks of others are not ours to fill. */
        private static final int MOST_BLOCK_NESTING = 100;

        private EnumSet<MarkdownFeature> features = EnumSet.noneOf(MarkdownFeature.class);
        private IdStyle idStyle = IdStyle.GITHUB;
        private EastAsianLineBreaks lineBreaks = EastAsianLineBreaks.KEEP;
        private String linkifyProtocol = "https";
        private Typography typography = Typography.standard();
        private List<Delimiters> passthroughInline = List.of();
        private List<Delimiters> passthroughBlock = List.of();
        private int maxInlineNesting = 100;
        private int maxBlockNesting = MOST_BLOCK_NESTING;
        private int maxBlocks = 55_000;
        private int maxInlines = 300_000;

        private Builder() {
            Arrays.stream(MarkdownFeature.values())
                    .filter(MarkdownFeature::isOnInHugo)
                    .forEach(features::add);
        }

        /**
         * Switches features on.
         *
         * @param on what is on
         * @return this
         */
        public Builder with(MarkdownFeature... on) {
            features.addAll(Arrays.asList(on));
            return this;
        }

        /**
         * Switches features off.
         *
         * @param off what is off
         * @return this
         */
        public Builder without(MarkdownFeature... off) {
            features.removeAll(Arrays.asList(off));
            return this;
        }

        /**
         * What ids of headings are made of; default {@link IdStyle#GITHUB}.
         *
         * @param style the style
         * @return this
         */
        public Builder idStyle(IdStyle style) {
            idStyle = Objects.requireNonNull(style, "style");
            return this;
        }

        /**
         * What becomes of line ends in East Asian text; default {@link EastAsianLineBreaks#KEEP}.
         *
         * @param rule the rule
         * @return this
         */
        public Builder eastAsianLineBreaks(EastAsianLineBreaks rule) {
            lineBreaks = Objects.requireNonNull(rule, "rule");
            return this;
        }

        /**
         * What completes a bare address that begins with {@code www.}: Hugo's {@code extensions.linkifyProtocol};
         * default {@code https}.
         *
         * @param protocol lower-case letters
         * @return this
         * @throws IllegalArgumentException when it is anything else
         */
        public Builder linkifyProtocol(String protocol) {
            if (protocol.isEmpty() || !protocol.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                throw new IllegalArgumentException(
                        "a protocol is lower-case letters, such as https, not \"" + protocol + "\"");
            }
            linkifyProtocol = protocol;
            return this;
        }

        /**
         * What the typographer writes; default {@link Typography#standard()}.
         *
         * @param marks the marks
         * @return this
         */
        public Builder typography(Typography marks) {
            typography = Objects.requireNonNull(marks, "marks");
            return this;
        }

        /**
         * Lets text between these pairs alone, for a script in the browser to find: it is written as it stands, delimiters
         * included, characters of HTML escaped. Hugo's {@code extensions.passthrough}; default none.
         *
         * @param pairs what stands around it; the first that fits counts
         * @return this
         */
        public Builder passthroughInline(Delimiters... pairs) {
            passthroughInline = List.of(pairs);
            return this;
        }

        /**
         * The same, for what is a block of its own: it ends the paragraph that it stands in. These pairs go before those
         * of {@link #passthroughInline}.
         *
         * @param pairs what stands around it; the first that fits counts
         * @return this
         */
        public Builder passthroughBlock(Delimiters... pairs) {
            passthroughBlock = List.of(pairs);
            return this;
        }

        /**
         * How many inline elements may stand in each other before the markup of the rest is shown as text; default
         * 100, which no real page comes near.
         *
         * @param depth at least 1
         * @return this
         * @throws IllegalArgumentException when it is less
         */
        public Builder maxInlineNesting(int depth) {
            if (depth < 1) {
                throw new IllegalArgumentException("maxInlineNesting must be at least 1, not " + depth);
            }
            maxInlineNesting = depth;
            return this;
        }

        /**
         * How many quotes, lists, definitions and footnotes may stand in each other before the marks of the rest are shown
         * as text; a list and its item are two. Default 100, which no real page comes near, and which is the most: the tree
         * of a page is for others to walk, whose walks may recurse.
         *
         * @param depth 1 to 100
         * @return this
         * @throws IllegalArgumentException when it is less or more
         */
        public Builder maxBlockNesting(int depth) {
            if (depth < 1 || depth > MOST_BLOCK_NESTING) {
                throw new IllegalArgumentException(
                        "maxBlockNesting must be 1 to " + MOST_BLOCK_NESTING + ", not " + depth);
            }
            maxBlockNesting = depth;
            return this;
        }

        /**
         * How many blocks a page may have before the rest of it is shown as text; default 55,000, which only tables
         * of numbers and lists of words come near. The row of a table is one block, as is the term of a definition; a
         * footnote counts for four, a heading and a paragraph that begins with a bracket for two. A page of more than a million characters may have as many for each million.
         *
         * @param count at least 1
         * @return this
         * @throws IllegalArgumentException when it is less
         */
        public Builder maxBlocks(int count) {
            if (count < 1) {
                throw new IllegalArgumentException("maxBlocks must be at least 1, not " + count);
            }
            maxBlocks = count;
            return this;
        }

        /**
         * How many inline elements a page may have, the stretches of text between them included; default 300,000, which no
         * page but a table of numbers comes near. A page of more than a million characters may have as many for each
         * million. A block with more than are left is shown as text; shorter ones behind it are not. A reference to a
         * footnote counts for four, as does an address that is no link in brackets.
         *
         * @param count at least 1
         * @return this
         * @throws IllegalArgumentException when it is less
         */
        public Builder maxInlines(int count) {
            if (count < 1) {
                throw new IllegalArgumentException("maxInlines must be at least 1, not " + count);
            }
            maxInlines = count;
            return this;
        }

        /**
         * The options; later changes to this builder do not reach them.
         *
         * @return immutable options
         */
        public MarkdownOptions build() {
            return new MarkdownOptions(this);
        }
    }
}
