package dev.foreword.frontmatter.internal;

import org.yaml.snakeyaml.reader.StreamReader;

/** The characters as snakeyaml's scanner gets to see them. */
final class YamlInput {

    private YamlInput() {}

    static StreamReader of(String text) {
        return new StreamReader(text);
    }
}
