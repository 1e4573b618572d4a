package dev.foreword.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The headings of a page as a tree, built and written as Hugo's {@code .TableOfContents}.
 *
 * <pre>{@code
 * String nav = page.tableOfContents().html();
 * }</pre>
 *
 * <p>gives, for {@code # Bells}, {@code ## Casting}, {@code #### Moulds}:
 *
 * <pre>{@code
 * <nav id="TableOfContents">
 *   <ul>
 *     <li><a href="#casting">Casting</a>
 *       <ul>
 *         <li></li>
 *       </ul>
 *     </li>
 *   </ul>
 * </nav>
 * }</pre>
 *
 * <p>A heading that skips levels hangs below entries without a heading, one for each level, which are written as empty
 * items; so every heading of one level stands at one depth. Immutable.
 */
public final class TableOfContents {

    /** The value of {@code endLevel} that stands for no end: {@code -1}, as in Hugo. */
    public static final int ALL_LEVELS = -1;

    private static final int FIRST_LEVEL = 2;
    private static final int LAST_LEVEL = 3;

    private final List<Entry> entries;

    private TableOfContents(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * A place in the tree.
     *
     * @param heading the heading; empty where the page skips a level
     * @param entries what stands below it
     */
    public record Entry(Optional<Heading> heading, List<Entry> entries) {

        /** Copies the list. */
        public Entry {
            Objects.requireNonNull(heading, "heading");
            entries = List.copyOf(entries);
        }
    }

    /**
     * The tree of some headings.
     *
     * @param headings in reading order, such as {@link Content#headings()}
     * @return the tree
     */
    public static TableOfContents of(List<Heading> headings) {
        List<Growing> rows = new ArrayList<>();
        for (Heading heading : headings) {
            if (heading.level() == 1 || rows.isEmpty()) {
                rows.add(new Growing());
            }
            Growing row = rows.get(rows.size() - 1);
            if (heading.level() == 1) {
                row.heading = Optional.of(heading);
            } else {
                row.parentOf(heading.level()).add(heading);
            }
        }
        return new TableOfContents(rows.stream().map(Growing::entry).toList());
    }

    /** An entry while headings are added; those below an entry without one may come later. */
    private static final class Growing {

        private Optional<Heading> heading = Optional.empty();
        private final List<Growing> entries = new ArrayList<>();

        void add(Heading added) {
            Growing entry = new Growing();
            entry.heading = Optional.of(added);
            entries.add(entry);
        }

        /** The entry below which a heading belongs; this entry is of level 1. */
        Growing parentOf(int level) {
            Growing parent = this;
            for (int i = 2; i < level; i++) {
                if (parent.entries.isEmpty()) {
                    parent.entries.add(new Growing());
                }
                parent = parent.entries.get(parent.entries.size() - 1);
            }
            return parent;
        }

        Entry entry() {
            return new Entry(heading, entries.stream().map(Growing::entry).toList());
        }
    }

    /**
     * The entries of level 1. A page whose headings begin at level 2 has one, without a heading.
     *
     * @return in reading order; none when there are no headings
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The levels 2 and 3 as nested lists with bullets, as Hugo writes them unless a site's
     * {@code markup.tableOfContents} says otherwise.
     *
     * @return a {@code nav} element with the id {@code TableOfContents}, with nothing in it when there is nothing to list
     */
    public String html() {
        return html(FIRST_LEVEL, LAST_LEVEL, false);
    }

    /**
     * Some levels as nested lists.
     *
     * @param startLevel the first level that is listed, Hugo's {@code startLevel}
     * @param endLevel the last one, Hugo's {@code endLevel}; {@link #ALL_LEVELS} for no end
     * @param ordered whether the lists are numbered, Hugo's {@code ordered}
     * @return a {@code nav} element with the id {@code TableOfContents}
     */
    public String html(int startLevel, int endLevel, boolean ordered) {
        return new Writer(startLevel, endLevel, ordered ? "ol" : "ul").write(entries);
    }

    @Override
    public String toString() {
        return "TableOfContents" + entries;
    }

    /** White space and all as Hugo's {@code tocBuilder}. */
    private static final class Writer {

        private final int startLevel;
        private final int endLevel;
        private final String list;
        private final StringBuilder out = new StringBuilder();

        Writer(int startLevel, int endLevel, String list) {
            this.startLevel = startLevel;
            this.endLevel = endLevel;
            this.list = list;
        }

        String write(List<Entry> entries) {
            out.append("<nav id=\"TableOfContents\">");
            list(1, 0, entries);
            return out.append("</nav>").toString();
        }

        private void list(int level, int indent, List<Entry> entries) {
            if (level < startLevel) {
                entries.forEach(entry -> list(level + 1, indent, entry.entries()));
                return;
            }
            if (entries.isEmpty() || endLevel != ALL_LEVELS && level > endLevel) {
                return;
            }
            out.append('\n');
            indent(indent + 1).append('<').append(list).append(">\n");
            entries.forEach(entry -> item(level + 1, indent + 2, entry));
            indent(indent + 1).append("</").append(list).append(">\n");
            indent(indent);
        }

        private void item(int level, int indent, Entry entry) {
            indent(indent).append("<li>");
            entry.heading().ifPresent(this::link);
            list(level, indent, entry.entries());
            out.append("</li>\n");
        }

        private void link(Heading heading) {
            if (!heading.id().isEmpty() || !heading.html().isEmpty()) {
                out.append("<a href=\"#");
                heading.id().chars().forEach(c -> out.append(c == '"' ? "&quot;" : c == '&' ? "&amp;" : (char) c));
                out.append("\">").append(heading.html()).append("</a>");
            }
        }

        private StringBuilder indent(int steps) {
            return out.append("  ".repeat(steps));
        }
    }
}
