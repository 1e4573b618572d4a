package dev.foreword;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is in the jar that is published; runs once it is packed. */
@Tag("packed")
class PublishedJarIT {

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file ->
                            file.getFileName().toString().matches("foreword-shortcodes-[0-9][^-]*(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void it_holds_no_class_of_anybody_else() throws IOException {
        try (JarFile jar = new JarFile(jar().toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
                    .hasSizeGreaterThan(100)
                    .allMatch(name -> name.startsWith("dev/foreword/"));
        }
    }

    @Test
    void its_module_name_does_not_come_from_its_file_name() throws IOException {
        ModuleDescriptor module = ModuleFinder.of(jar())
                .find("dev.foreword.shortcodes")
                .orElseThrow()
                .descriptor();
        assertThat(module.isAutomatic()).isTrue();
    }
}
