package dev.foreword.frontmatter;

import dev.foreword.bind.internal.Unbinder;
import dev.foreword.data.DataNode;
import dev.foreword.frontmatter.FrontMatter.Limits;
import dev.foreword.frontmatter.internal.Rewriter;
import dev.foreword.frontmatter.internal.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Changes keys and values of a file and leaves every other character where it is: order, comments, quotes,
 * indentation, blank lines, line ends, a byte order mark, and the body.
 *
 * <pre>{@code
 * String changed = file.edit()
 *         .set("draft", false)
 *         .append("tags", "java")
 *         .rename("oldkey", "newkey")
 *         .at("params", "color").set("red")
 *         .at("menu").item(0).at("name").remove()
 *         .apply();
 * }</pre>
 *
 * <ul>
 *   <li>Values are texts, numbers, booleans, {@code java.time} objects, enum constants, lists and other
 *       collections, maps, records (under the names that the binder takes) and {@link DataNode}s.
 *   <li>A value that is there keeps its quotes where the new one allows it, and the comment behind it. A text that
 *       looks like something else, such as {@code no} or {@code 1.10}, gets quotes, so that Hugo reads a text, with
 *       YAML 1.1 as well as with 1.2. A value that is already the wanted one is not touched.
 *   <li>A new key comes last, on a line before the closing delimiter (in TOML before the first table), and in a
 *       nested mapping behind its last key. A file without front matter gets a YAML block at its head.
 *   <li>A key that goes takes its lines with it; blank lines and comments before and behind it stay.
 *   <li>Keys match as in the binder: case, {@code -} and {@code _} do not matter. Of several that match, the one that
 *       counts is changed ({@link DataNode.Mapping#find}); {@link #remove} takes all of them away, and so does
 *       {@link #rename} with those that do not count.
 * </ul>
 *
 * <p>Each change is made, and the result read again, at once: what is read must be the old data plus the change.
 * An editor holds the file as it was given plus the changes so far; a change that throws leaves it as it was. Not for
 * several threads.
 */
public final class FrontMatterEditor {

    private final FrontMatter original;
    private final Limits limits;
    private final Rewriter rewriter;

    FrontMatterEditor(FrontMatter file, Limits limits) {
        this.original = file;
        this.limits = limits;
        this.rewriter = new Rewriter(file, limits);
    }

    /**
     * Sets a key of the outermost mapping.
     *
     * @param key the key
     * @param value the value
     * @return this
     * @throws IllegalArgumentException when no format, or not this one, can write the value
     * @throws dev.foreword.text.ContentException when the result would not be the old data plus the change, as with a
     *     value that stands for others, too; it says where
     */
    public FrontMatterEditor set(String key, Object value) {
        return at(key).set(value);
    }

    /**
     * Takes keys of the outermost mapping away, in every spelling. What is not there is no fault.
     *
     * @param keys the keys
     * @return this
     * @throws dev.foreword.text.ContentException when the result would not be the old data without them
     */
    public FrontMatterEditor remove(String... keys) {
        for (String key : keys) {
            at(key).remove();
        }
        return this;
    }

    /**
     * Gives a key of the outermost mapping another name. Its place and its value stay. If it is not there, nothing
     * happens.
     *
     * @param key the old name
     * @param newKey the new name
     * @return this
     * @throws dev.foreword.text.ContentException when the new name is taken by another key, or the result would not be
     *     the old data under the new name
     */
    public FrontMatterEditor rename(String key, String newKey) {
        return at(key).rename(newKey);
    }

    /**
     * Adds an item to a list under a key of the outermost mapping. Nothing, or null, becomes a list of one; a single
     * value becomes the first item.
     *
     * @param key the key
     * @param item the item
     * @return this
     * @throws IllegalArgumentException when no format, or not this one, can write the item
     * @throws dev.foreword.text.ContentException when the value is a mapping, or the result would not be the old data
     *     plus the item
     */
    public FrontMatterEditor append(String key, Object item) {
        return at(key).append(item);
    }

    /**
     * Goes to a nested value.
     *
     * @param key a key of the outermost mapping
     * @param deeper keys of the mappings below
     * @return the place, whether there is something or not
     */
    public Place at(String key, String... deeper) {
        List<Step> way = new ArrayList<>();
        way.add(Step.key(key));
        for (String each : deeper) {
            way.add(Step.key(each));
        }
        return new Place(way);
    }

    /**
     * The data with the changes so far.
     *
     * @return its spans point into the text that {@link #apply()} would return now
     */
    public DataNode.Mapping data() {
        return rewriter.file().data();
    }

    /**
     * Whether the text is another one than at the beginning.
     *
     * @return false when no change was needed
     */
    public boolean isChanged() {
        return !rewriter.file().source().text().equals(original.source().text());
    }

    /**
     * The whole file with the changes so far. The editor can go on afterwards.
     *
     * @return front matter and body
     */
    public String apply() {
        return rewriter.file().source().text();
    }

    /** A value in the data, or where one could be. It is looked up anew at each call. */
    public final class Place {

        private final List<Step> way;

        private Place(List<Step> way) {
            this.way = List.copyOf(way);
        }

        /**
         * Goes on to a value in the mapping that is here.
         *
         * @param key its key
         * @return the place, whether there is something or not
         */
        public Place at(String key) {
            return and(Step.key(key));
        }

        /**
         * Goes on to an item of the list that is here.
         *
         * @param index from 0
         * @return the place, whether there is something or not
         * @throws IllegalArgumentException when the index is negative
         */
        public Place item(int index) {
            return and(Step.item(index));
        }

        private Place and(Step step) {
            List<Step> longer = new ArrayList<>(way);
            longer.add(step);
            return new Place(longer);
        }

        /**
         * The value that is here now.
         *
         * @return empty when there is none
         */
        public Optional<DataNode> value() {
            return rewriter.get(way);
        }

        /**
         * Sets the value. Mappings on the way that are missing are made.
         *
         * @param value the value
         * @return the editor
         * @throws IllegalArgumentException when no format, or not this one, can write the value
         * @throws dev.foreword.text.ContentException when something else than a mapping is in the way, the list has no
         *     such item, or the result would not be the old data plus the change
         */
        public FrontMatterEditor set(Object value) {
            Objects.requireNonNull(value, "value: remove() takes a key away");
            rewriter.set(way, Unbinder.data(value, limits.depth()));
            return FrontMatterEditor.this;
        }

        /**
         * Takes the key with its value, or the item, away. What is not there is no fault. A mapping or list that
         * becomes empty stays.
         *
         * @return the editor
         * @throws dev.foreword.text.ContentException when it is not written here but merged or stands for an alias, or
         *     the result would not be the old data without it
         */
        public FrontMatterEditor remove() {
            rewriter.remove(way);
            return FrontMatterEditor.this;
        }

        /**
         * Gives the key another name. If it is not there, nothing happens.
         *
         * @param newKey the new name, within the same mapping
         * @return the editor
         * @throws IllegalArgumentException when the place is an item
         * @throws dev.foreword.text.ContentException when the new name is taken by another key, or the result would not
         *     be the old data under the new name
         */
        public FrontMatterEditor rename(String newKey) {
            if (!way.get(way.size() - 1).isKey()) {
                throw new IllegalArgumentException("an item has no name; rename(..) is for keys");
            }
            rewriter.rename(way, Step.key(newKey).key());
            return FrontMatterEditor.this;
        }

        /**
         * Adds an item to the list that is here. Nothing, or null, becomes a list of one; a single value becomes the
         * first item.
         *
         * @param item the item
         * @return the editor
         * @throws IllegalArgumentException when no format, or not this one, can write the item
         * @throws dev.foreword.text.ContentException when a mapping is here, or the result would not be the old data
         *     plus the item
         */
        public FrontMatterEditor append(Object item) {
            Objects.requireNonNull(item, "item");
            rewriter.append(way, Unbinder.data(item, limits.depth()));
            return FrontMatterEditor.this;
        }

        @Override
        public String toString() {
            return Step.print(way);
        }
    }
}
