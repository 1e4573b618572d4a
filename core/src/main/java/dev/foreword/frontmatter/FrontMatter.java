package dev.foreword.frontmatter;

/** The split file. */
public final class FrontMatter {
    private FrontMatter() {}
}
