package dev.foreword.frontmatter.internal;

/** How a YAML node is written. */
enum YamlStyle {
    PLAIN,
    SINGLE,
    DOUBLE,
    LITERAL,
    FOLDED,
    ALIAS,
    BLOCK_LIST,
    FLOW_LIST,
    BLOCK_MAP,
    FLOW_MAP;

    boolean isFlow() {
        return this == FLOW_LIST || this == FLOW_MAP;
    }

    boolean isBlockCollection() {
        return this == BLOCK_LIST || this == BLOCK_MAP;
    }

    boolean isBlockScalar() {
        return this == LITERAL || this == FOLDED;
    }

    boolean isMap() {
        return this == BLOCK_MAP || this == FLOW_MAP;
    }

    boolean isList() {
        return this == BLOCK_LIST || this == FLOW_LIST;
    }
}
