package dev.foreword.frontmatter.internal;

import dev.foreword.data.DataNode;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.text.Edit;
import java.util.List;

/**
 * How one format is changed: each method works out the edits for one small change and leaves all other characters
 * where they are. Ways name keys exactly as they are written; of exactly repeated keys the last is meant.
 */
interface Editing {

    static Editing of(FrontMatter file) {
        return switch (file.format()) {
            case YAML -> new YamlEditing(file);
            case JSON -> new JsonEditing(file);
            case TOML -> new TomlEditing(file);
            case NONE -> throw new IllegalStateException("there is no front matter to edit");
        };
    }

    /** What the format gives back when it reads what was written for this value: kinds that it does not have are text. */
    DataNode asRead(DataNode value);

    /** Puts a value in the place of another one. */
    List<Edit> replace(List<Step> way, DataNode value);

    /** Adds a key to the mapping at the end of the way; the empty way is the block itself. */
    List<Edit> addKey(List<Step> way, String key, DataNode value);

    /** Adds an item to the list at the end of the way, before the one that has the index now. */
    List<Edit> addItem(List<Step> way, int index, DataNode value);

    /** Takes a key with its value, or an item, away. */
    List<Edit> remove(List<Step> way);

    /** Takes the key that begins at an offset away, with its value, whether it counts or not. */
    List<Edit> removeAt(int keyOffset);

    /** Gives the key at the end of the way another name. */
    List<Edit> rename(List<Step> way, String key);

    /** What may be the matter when the result is another one than asked for; empty, or a sentence for the author. */
    default String doubt() {
        return "";
    }
}
