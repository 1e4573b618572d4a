package dev.foreword;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.foreword.testkit.PublicSignatures;
import org.junit.jupiter.api.Test;

class PackageOrderTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.foreword");

    @Test
    void packages_stand_in_one_line() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy("dev.foreword.text..")
                .layer("data")
                .definedBy("dev.foreword.data..")
                .layer("bind")
                .definedBy("dev.foreword.bind..")
                .layer("frontmatter")
                .definedBy("dev.foreword.frontmatter..")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("data")
                .mayOnlyAccessLayers("text")
                .whereLayer("bind")
                .mayOnlyAccessLayers("text", "data")
                .whereLayer("frontmatter")
                .mayOnlyAccessLayers("text", "data", "bind")
                .ensureAllClassesAreContainedInArchitectureIgnoring("dev.foreword")
                .check(CLASSES);
    }

    @Test
    void only_the_readers_know_the_parsers_of_others() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.foreword.frontmatter.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.yaml..", "org.tomlj..")
                .check(CLASSES);
    }

    @Test
    void there_is_no_markdown_engine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vladsch..")
                .check(CLASSES);
    }

    @Test
    void public_signatures_show_no_internal_and_no_foreign_type() {
        assertThat(PublicSignatures.foreignTypes(CLASSES, type -> true)).isEmpty();
    }
}
