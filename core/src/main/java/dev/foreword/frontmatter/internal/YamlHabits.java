package dev.foreword.frontmatter.internal;

import dev.foreword.frontmatter.internal.YamlSyntax.Node;
import dev.foreword.frontmatter.internal.YamlSyntax.Pair;

/** How the author of a block is used to write: indentation, quotes, lists. What is not seen is what most do. */
final class YamlHabits {

    private final Lines lines;
    private int step;
    private int listIndent = -1;
    private int single;
    private int doubled;
    private int flowLists;
    private int blockLists;

    YamlHabits(Lines lines) {
        this.lines = lines;
    }

    YamlHabits see(Node node) {
        if (node.style() == YamlStyle.SINGLE) {
            single++;
        } else if (node.style() == YamlStyle.DOUBLE) {
            doubled++;
        } else if (node.style() == YamlStyle.FLOW_LIST && !node.items().isEmpty()) {
            flowLists++;
        } else if (node.style() == YamlStyle.BLOCK_LIST) {
            blockLists++;
        }
        node.items().forEach(this::see);
        for (Pair pair : node.pairs()) {
            if (pair.value().style() == YamlStyle.BLOCK_MAP && step == 0) {
                step = Math.max(0, indent(pair));
            } else if (pair.value().style() == YamlStyle.BLOCK_LIST && listIndent < 0) {
                listIndent = Math.max(-1, indent(pair));
            }
            see(pair.value());
        }
        return this;
    }

    private int indent(Pair pair) {
        return lines.column(pair.value().start()) - lines.column(pair.key().start());
    }

    /** Blanks before a nested mapping. */
    int step() {
        return step > 0 ? step : listIndent > 0 ? listIndent : 2;
    }

    /** Blanks before the dash of a list below its key. */
    int listIndent() {
        return listIndent >= 0 ? listIndent : step();
    }

    YamlStyle quotes() {
        return single > doubled ? YamlStyle.SINGLE : YamlStyle.DOUBLE;
    }

    /** Whether a list of a few single values goes on one line. */
    boolean inBrackets() {
        return flowLists >= blockLists;
    }
}
