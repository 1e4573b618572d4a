package dev.foreword;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is in the jar that is published; runs once it is packed. */
@Tag("packed")
class PublishedJarIT {

    private static Path jar(String artifact) throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(
                            file -> file.getFileName().toString().matches(artifact + "-[0-9][^-]*(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void it_holds_no_class_of_anybody_else() throws IOException {
        try (JarFile jar = new JarFile(jar("foreword-core").toFile())) {
            List<String> classes = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .toList();
            assertThat(classes).hasSizeGreaterThan(100).contains("dev/foreword/frontmatter/FrontMatter.class");
            assertThat(classes).allMatch(name -> name.startsWith("dev/foreword/") || name.equals("module-info.class"));
            assertThat(jar.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.endsWith(".jar"))
                    .noneMatch(name -> name.startsWith("dev/foreword/testkit/"));
        }
    }

    @Test
    void it_is_a_module_that_exports_its_public_packages_and_opens_none() throws IOException {
        ModuleDescriptor module = ModuleFinder.of(jar("foreword-core"))
                .find("dev.foreword.core")
                .orElseThrow()
                .descriptor();
        assertThat(module.isAutomatic()).isFalse();
        assertThat(module.opens()).isEmpty();
        assertThat(module.exports())
                .allMatch(exported -> !exported.isQualified())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(
                        "dev.foreword.text", "dev.foreword.data", "dev.foreword.bind", "dev.foreword.frontmatter");
    }
}
