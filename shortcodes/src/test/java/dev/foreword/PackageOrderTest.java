package dev.foreword;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.shortcode.hugo.HugoShortcodes;
import dev.foreword.shortcode.standard.StandardShortcodes;
import dev.foreword.testkit.PublicSignatures;
import org.junit.jupiter.api.Test;

class PackageOrderTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/testkit/"))
            .importPackages("dev.foreword");

    @Test
    void packages_stand_in_the_order_of_the_stages() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("text")
                .definedBy("dev.foreword.text..")
                .layer("data")
                .definedBy("dev.foreword.data..")
                .layer("bind")
                .definedBy("dev.foreword.bind..")
                .layer("frontmatter")
                .definedBy("dev.foreword.frontmatter..")
                .layer("html")
                .definedBy("dev.foreword.html..")
                .layer("shortcode")
                .definedBy("dev.foreword.shortcode", "dev.foreword.shortcode.internal..")
                .layer("standard")
                .definedBy("dev.foreword.shortcode.standard..")
                .layer("hugo")
                .definedBy("dev.foreword.shortcode.hugo..")
                .layer("footnote")
                .definedBy("dev.foreword.footnote..")
                .layer("markdown")
                .definedBy("dev.foreword.markdown..")
                .layer("content")
                .definedBy("dev.foreword.content..")
                .whereLayer("html")
                .mayNotAccessAnyLayer()
                .whereLayer("shortcode")
                .mayOnlyAccessLayers("text", "data", "bind", "html")
                .whereLayer("standard")
                .mayOnlyAccessLayers("text", "data", "bind", "html", "shortcode")
                .whereLayer("hugo")
                .mayOnlyAccessLayers("text", "data", "bind", "html", "shortcode")
                .whereLayer("footnote")
                .mayOnlyAccessLayers("text", "html")
                .whereLayer("markdown")
                .mayOnlyAccessLayers("text", "html", "footnote")
                // Shortcodes.standard() and hugo() look ahead: the names where people expect them.
                .ignoreDependency(equivalentTo(Shortcodes.Builder.class), equivalentTo(StandardShortcodes.class))
                .ignoreDependency(equivalentTo(Shortcodes.Builder.class), equivalentTo(HugoShortcodes.class))
                .ignoreDependency(equivalentTo(Shortcodes.class), equivalentTo(HugoShortcodes.class))
                .ensureAllClassesAreContainedInArchitectureIgnoring("dev.foreword")
                .check(CLASSES);
    }

    @Test
    void only_markdown_footnotes_and_the_pipeline_know_the_markdown_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.foreword.markdown..", "dev.foreword.footnote..", "dev.foreword.content..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vladsch..")
                .check(CLASSES);
    }

    /** Core is a named module as soon as it is on a module path, and exports nothing internal. */
    @Test
    void nothing_internal_of_core_is_used() {
        String[] core = {
            "dev.foreword.text..", "dev.foreword.data..", "dev.foreword.bind..", "dev.foreword.frontmatter.."
        };
        noClasses()
                .that()
                .resideOutsideOfPackages(core)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(core)
                        .and(JavaClass.Predicates.resideInAPackage("..internal..")))
                .check(CLASSES);
    }

    @Test
    void public_signatures_show_no_internal_and_no_foreign_type() {
        assertThat(PublicSignatures.foreignTypes(CLASSES, type -> true)).noneMatch(shown -> !isFlexmark(shown));
        assertThat(PublicSignatures.foreignTypes(
                        CLASSES, type -> !type.getPackageName().matches("dev\\.foreword\\.(footnote|content)")))
                .isEmpty();
    }

    private static boolean isFlexmark(String place) {
        return place.contains(" shows com.vladsch.flexmark.");
    }
}
