package dev.foreword.shortcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.foreword.bind.Binder;
import dev.foreword.bind.Default;
import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcodesTest {

    @Test
    void relatives_that_nobody_registered_are_the_programs_fault() {
        ShortcodeDefinition<Arguments> tab =
                ShortcodeDefinition.of("tab", Arguments.class, (arguments, context, out) -> {});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shortcodes.builder().add(tab.within("tsbs")).build())
                .withMessageContaining(
                        "names \"tsbs\" in within(..) or containing(..), and there is no such shortcode");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shortcodes.builder().add(tab.containing("x")).build());
        ShortcodeDefinition<Arguments> tabs = ShortcodeDefinition.of(
                        "tabs", Arguments.class, (arguments, context, out) -> {})
                .alias("tabset");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Shortcodes.builder().add(tabs).add(tab.within("tabset")).build())
                .withMessageContaining("another name of \"tabs\": name that");
        // Where other names are welcome, one of them may be meant.
        assertThat(Shortcodes.builder()
                        .add(tab.within("tabs"))
                        .keepUnknown()
                        .build()
                        .find("tab"))
                .isPresent();
    }

    @Test
    void a_failure_names_the_line_of_the_renderer() {
        ShortcodeDefinition<Arguments> bad =
                ShortcodeDefinition.of("bad", Arguments.class, (arguments, context, out) -> {
                    RuntimeException thrown = new IllegalStateException("no");
                    thrown.setStackTrace(Stream.concat(
                                    Stream.of(
                                            new StackTraceElement("java.util.List", "get", "List.java", 1),
                                            new StackTraceElement("org.example.Badge", "render", "Badge.java", 12)),
                                    Arrays.stream(thrown.getStackTrace()))
                            .toArray(StackTraceElement[]::new));
                    throw thrown;
                });
        Content<?> page = ContentPipeline.builder()
                .shortcodes(Shortcodes.builder().add(bad).build())
                .build()
                .process(SourceText.of("page.md", "{{< bad >}}"));
        assertThat(page.diagnostics().get(0).help().orElseThrow())
                .endsWith("java.lang.IllegalStateException: no, at org.example.Badge.render(Badge.java:12)");
    }

    record Badge(String text, Optional<String> color) {}

    record Impossible(Thread thread) {}

    record BadDefault(@Default("many") int count) {}

    private static final ShortcodeDefinition<Badge> BADGE =
            ShortcodeDefinition.of("badge", Badge.class, (badge, context, out) -> out.text(badge.text()));

    @Test
    void definitionsAreFoundByNameAndAliasInAnyCase() {
        ShortcodeDefinition<Badge> aliased = BADGE.alias("label", "tag/new");
        Shortcodes shortcodes = Shortcodes.builder().add(aliased).build();
        assertThat(shortcodes.definitions()).containsExactly(aliased);
        assertThat(shortcodes.find("badge")).contains(aliased);
        assertThat(shortcodes.find("Label")).contains(aliased);
        assertThat(shortcodes.find("tag/new")).contains(aliased);
        assertThat(shortcodes.find("other")).isEmpty();
        assertThat(shortcodes.isEmpty()).isFalse();
        assertThat(Shortcodes.none().isEmpty()).isTrue();
    }

    @Test
    void aNameIsTakenOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shortcodes.builder().add(BADGE).add(BADGE))
                .withMessage("there is already a shortcode \"badge\" (badge Badge): use replace(..), or another name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shortcodes.builder().addStandard().add(BADGE.alias("NOTE")));
    }

    @Test
    void aStandardShortcodeCanBeReplaced() {
        ShortcodeDefinition<Badge> note = ShortcodeDefinition.of("note", Badge.class, (badge, context, out) -> {});
        assertThat(Shortcodes.builder().addStandard().replace(note).build().find("note"))
                .contains(note);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shortcodes.builder().replace(note))
                .withMessage("there is no shortcode \"note\" to replace: use add(..)");
    }

    @Test
    void recordsThatCannotBeBoundAreRefusedWhenTheRegistryIsMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shortcodes.builder()
                        .add(ShortcodeDefinition.of("x", Impossible.class, (x, context, out) -> {}))
                        .build())
                .withMessageContaining("Thread");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shortcodes.builder()
                        .add(ShortcodeDefinition.of("x", BadDefault.class, (x, context, out) -> {}))
                        .build())
                .withMessageContaining("many");
    }

    @Test
    void aBuilderCanGoOnWithoutChangingWhatItBuilt() {
        Shortcodes.Builder builder = Shortcodes.builder();
        Shortcodes none = builder.build();
        builder.add(BADGE).keepUnknown();
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.unknown()).isEqualTo(Shortcodes.Unknown.ERROR);
    }

    @Test
    void changesGiveCopies() {
        ShortcodeDefinition<Badge> changed = BADGE.inner(InnerContent.MARKDOWN)
                .placed(Placement.EITHER)
                .within("row")
                .containing("cell")
                .deprecated("use \"label\"");
        assertThat(BADGE.inner()).isEqualTo(InnerContent.NONE);
        assertThat(BADGE.isInnerOptional()).isTrue();
        assertThat(BADGE.placement()).isEqualTo(Placement.BLOCK);
        assertThat(BADGE.parents()).isEmpty();
        assertThat(changed.inner()).isEqualTo(InnerContent.MARKDOWN);
        assertThat(changed.isInnerOptional()).isFalse();
        assertThat(changed.optionalInner(InnerContent.AS_WRITTEN).isInnerOptional())
                .isTrue();
        assertThat(changed.placement()).isEqualTo(Placement.EITHER);
        assertThat(changed.parents()).isEqualTo(List.of("row"));
        assertThat(changed.children()).isEqualTo(List.of("cell"));
        assertThat(changed.deprecation()).contains("use \"label\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "/a", "a/", "box/", "a b", "a.b", "a\"", "<", "a="})
    void namesThatNobodyCouldCall(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShortcodeDefinition.of(name, Badge.class, (badge, context, out) -> {}))
                .withMessageContaining("cannot be called");
        assertThatIllegalArgumentException().isThrownBy(() -> BADGE.alias(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "_x", "a-b", "ns/x", "ü", "名"})
    void namesThatCanBeCalled(String name) {
        assertThat(ShortcodeDefinition.of(name, Badge.class, (badge, context, out) -> {})
                        .name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "_", "9", "a-b", "a/b", "ø", "\uD835\uDC00"})
    void whatHasANameCanBeCalled(String name) {
        Shortcodes shortcodes = Shortcodes.builder()
                .add(ShortcodeDefinition.of(name, Badge.class, (badge, context, out) -> {}))
                .build();
        ShortcodeDocument page = ShortcodeDocument.parse(SourceText.of("a.md", "{{< " + name + " >}}"));
        assertThat(page.calls().map(ShortcodeNode.Call::name)).containsExactly(name);
        assertThat(shortcodes.find(name)).isPresent();
    }

    record Meeting(OffsetDateTime at) {}

    @Test
    void argumentsAreReadByTheBinderOfTheRegistry() {
        Shortcodes shortcodes = Shortcodes.builder()
                .binder(Binder.builder().zone(ZoneId.of("Europe/Oslo")).build())
                .add(ShortcodeDefinition.of(
                        "meeting",
                        Meeting.class,
                        (meeting, context, out) -> out.text(meeting.at().toString())))
                .build();
        Content<?> page = ContentPipeline.builder()
                .shortcodes(shortcodes)
                .build()
                .process(SourceText.of(
                        "a.md", "{{< meeting at=2024-07-01 until=x >}}\n\n{{< meeting at=2024-07-01 >}}\n"));
        assertThat(page.html()).contains("2024-07-01T00:00+02:00");
        assertThat(page.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("a.md:1:27: error: unknown parameter \"until\" [bind.unknown-key]");
    }
}
