package dev.foreword.cli;

import dev.foreword.data.DataNode;
import dev.foreword.frontmatter.FrontMatterEditor;

/** One change of front matter, as asked for on the command line. */
@FunctionalInterface
interface Change {

    void make(FrontMatterEditor editor);

    /**
     * {@code --set path=value}.
     *
     * @throws IllegalArgumentException when the words are not of that form; so do the other three
     */
    static Change set(String words) {
        KeyPath.Assignment assignment = KeyPath.parseAssignment(words);
        DataNode value = value(assignment, words);
        return editor -> assignment.path().in(editor).set(value);
    }

    /** {@code --append path=value}. */
    static Change append(String words) {
        KeyPath.Assignment assignment = KeyPath.parseAssignment(words);
        DataNode value = value(assignment, words);
        return editor -> assignment.path().in(editor).append(value);
    }

    /** {@code --remove path}. */
    static Change remove(String words) {
        KeyPath path = KeyPath.parse(words);
        return editor -> path.in(editor).remove();
    }

    /** {@code --rename path=key}. */
    static Change rename(String words) {
        KeyPath.Assignment assignment = KeyPath.parseAssignment(words);
        String key = assignment
                .rest()
                .flatMap(rest -> KeyPath.parse(rest).singleKey())
                .orElseThrow(
                        () -> new IllegalArgumentException("expected old=new, where new is a single key, since a key"
                                + " stays in its mapping: params.oldname=newname; found " + words));
        if (assignment.path().steps().get(assignment.path().steps().size() - 1) instanceof Integer) {
            throw new IllegalArgumentException("expected a key, found an item of a list, which has no name: " + words);
        }
        return editor -> assignment.path().in(editor).rename(key);
    }

    private static DataNode value(KeyPath.Assignment assignment, String words) {
        return ValueText.parse(assignment
                .rest()
                .orElseThrow(() -> new IllegalArgumentException("expected key=value, found " + words)));
    }
}
