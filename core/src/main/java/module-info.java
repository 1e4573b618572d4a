/**
 * The data side of Foreword: turns text into records.
 *
 * <p>Start at {@code dev.foreword.frontmatter.FrontMatter} for a content file, or at
 * {@code dev.foreword.bind.Binder} for data of one's own.
 */
module dev.foreword.core {
    requires static transitive org.jspecify;
    requires org.yaml.snakeyaml;
    requires org.tomlj;
    requires com.fasterxml.jackson.core;

    exports dev.foreword.text;
    exports dev.foreword.data;
    exports dev.foreword.bind;
    exports dev.foreword.frontmatter;
}
