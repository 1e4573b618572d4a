package dev.foreword.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Entry;
import dev.foreword.data.DataNode.Kind;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.DataNode.Sequence;
import dev.foreword.frontmatter.FrontMatter.Format;
import dev.foreword.testkit.SharedFolder;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A span, cut out of the file and read by itself, gives its value again. */
class SpansTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n \n"})
    void theSameDataInThreeNotations(String before) {
        for (int seed = 0; seed < 1500; seed++) {
            RandomData random = new RandomData(seed);
            Map<String, Object> data = random.mapping();
            FrontMatter json = parse(before + random.json(data) + "\nBody\n");
            FrontMatter toml = parse(before + "+++\n" + random.toml(data) + "+++\nBody\n");
            String yamlText = before + "---\n" + random.yaml(data) + "---\nBody\n";
            FrontMatter yaml = parse(yamlText);
            for (FrontMatter file : List.of(json, toml, yaml, parse(yamlText.replace("\n", "\r\n")))) {
                String name = file.format() + " " + seed + "\n" + file.source().text();
                assertThat(file.hasErrors())
                        .as("%s\n%s", name, file.diagnostics())
                        .isFalse();
                assertThat(file.body()).startsWith("Body");
                assertThat(file.data().toJava()).as(name).isEqualTo(data);
                children(file, file.data());
            }
        }
    }

    @Test
    @Tag("shared")
    void realPages() throws IOException {
        Map<String, Integer> codes = new TreeMap<>();
        int pages = 0;
        for (Path path : SharedFolder.pages("corpus")) {
            FrontMatter file = FrontMatter.parse(SourceText.read(path));
            assertThat(file.hasErrors()).as("%s %s", path, file.diagnostics()).isFalse();
            children(file, file.data());
            pages += file.format() == Format.YAML ? 1 : 0;
            for (Diagnostic diagnostic : file.diagnostics()) {
                codes.merge(diagnostic.code(), 1, Integer::sum);
            }
        }
        System.out.println(pages + " pages with front matter, findings: " + codes);
        assertThat(pages).isEqualTo(398);
    }

    private static FrontMatter parse(String text) {
        return FrontMatter.parse(SourceText.of("random.md", text));
    }

    private static void children(FrontMatter file, DataNode node) {
        if (node instanceof Scalar scalar) {
            reads(file, scalar);
        } else if (node instanceof Sequence sequence) {
            for (DataNode item : sequence.items()) {
                assertThat(node.span().contains(item.span())).isTrue();
                children(file, item);
            }
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                assertThat(node.span().contains(entry.value().span())).isTrue();
                reads(file, entry.key());
                children(file, entry.value());
            }
        }
    }

    private static void reads(FrontMatter file, Scalar scalar) {
        if (scalar.kind() == Kind.NULL && scalar.text().isEmpty()) {
            assertThat(scalar.span().isEmpty()).isTrue();
            return;
        }
        String cut = file.source().slice(scalar.span());
        assertThat(cut).isEqualTo(cut.strip());
        String wrapped = switch (file.format()) {
            case JSON -> "{\"x\":" + cut + "}";
            // A bare key is no value in TOML.
            case TOML -> "+++\nx = " + (cut.matches("[A-Za-z_][\\w-]*") ? '"' + cut + '"' : cut) + "\n+++\n";
            default -> "---\nx: " + cut + "\n---\n";
        };
        DataNode again = parse(wrapped).data().get("x").orElseThrow(() -> new AssertionError(wrapped));
        assertThat(again).isInstanceOf(Scalar.class);
        assertThat(((Scalar) again).text().replace("\r\n", "\n")).as(wrapped).isEqualTo(scalar.text());
    }
}
