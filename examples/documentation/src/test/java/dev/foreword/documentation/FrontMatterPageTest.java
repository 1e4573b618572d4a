package dev.foreword.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.bind.Binder;
import dev.foreword.bind.Default;
import dev.foreword.bind.Key;
import dev.foreword.bind.Length;
import dev.foreword.bind.OneOf;
import dev.foreword.bind.Pattern;
import dev.foreword.bind.Range;
import dev.foreword.bind.Tagged;
import dev.foreword.bind.UnknownKeys;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.frontmatter.HugoPage;
import dev.foreword.text.DiagnosticReport;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import java.awt.Color;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontMatterPageTest extends PageTest {

    @Tagged("type")
    sealed interface Block {
        record Image(URI src, @Default("") String alt) implements Block {}

        record Quote(String text, Optional<String> author) implements Block {}
    }

    record Page(List<Block> blocks) {}

    record Theme(Color color, OffsetDateTime from) {}

    FrontMatterPageTest() {
        super("docs/front-matter.md");
    }

    @Test
    void a_page_becomes_a_record_and_mistakes_become_messages() {
        SourceText source = SourceText.of("post.md", block("markdown", 0));

        record Post(
                String title,
                LocalDate date,
                @Default("false") boolean draft,
                @Key(aliases = "lang") Optional<Locale> language,
                List<String> tags) {}

        FrontMatter file = FrontMatter.parse(source);
        Result<Post> post = file.as(Post.class);

        assertThat(post.diagnostics()).isEmpty();
        assertThat(post.orThrow() + "\n").isEqualTo(block("text", 0));
        assertThat(file.body()).isEqualTo("It said *tock*.\n");

        FrontMatter wrong = FrontMatter.parse(SourceText.of("post.md", block("markdown", 1)));
        Result<Post> none = wrong.as(Post.class);
        assertThat(DiagnosticReport.of(none.diagnostics()).text() + "\n").isEqualTo(block("text", 1));
        assertThat(none.value()).isEmpty();
    }

    @Test
    void limits() {
        record Review(
                @Length(max = 60) String title,
                @Range(min = "1", max = "5") int stars,
                @OneOf({"bell", "clock"}) String about,
                List<@Pattern("[a-z-]+") String> tags) {}

        FrontMatter good = FrontMatter.parse(
                SourceText.of("page.md", "---\ntitle: Tock\nstars: 5\nabout: clock\ntags: [a-b]\n---\n"));
        assertThat(good.as(Review.class).orThrow()).isEqualTo(new Review("Tock", 5, "clock", List.of("a-b")));
        FrontMatter bad = FrontMatter.parse(SourceText.of(
                "page.md", "---\ntitle: " + "x".repeat(61) + "\nstars: 6\nabout: gong\ntags: [a, \"B\"]\n---\n"));
        assertThat(bad.as(Review.class).diagnostics()).hasSize(4);
    }

    @Test
    void one_of_several_records() {
        FrontMatter file = FrontMatter.parse(SourceText.of("page.md", "---\n" + block("yaml", 0) + "---\n"));
        assertThat(file.as(Page.class).orThrow().blocks())
                .containsExactly(
                        new Block.Quote("It rang.", Optional.empty()), new Block.Image(URI.create("/bell.webp"), ""));
    }

    @Test
    void types_of_your_own() {
        FrontMatter file =
                FrontMatter.parse(SourceText.of("page.md", "---\ncolor: '#ff8800'\nfrom: 2026-06-01\nto: x\n---\n"));

        Binder binder = Binder.builder()
                .scalar(Color.class, Color::decode)
                .unknownKeys(UnknownKeys.ERROR)
                .zone(ZoneId.of("Europe/Copenhagen"))
                .build();
        Result<Theme> theme = file.as(Theme.class, binder);

        assertThat(theme.diagnostics())
                .extracting(Object::toString)
                .containsExactly("page.md:4:1: error: unknown key \"to\" [bind.unknown-key]");
        FrontMatter known =
                FrontMatter.parse(SourceText.of("page.md", "---\ncolor: '#ff8800'\nfrom: 2026-06-01\n---\n"));
        assertThat(known.as(Theme.class, binder).orThrow())
                .isEqualTo(new Theme(new Color(0xff8800), OffsetDateTime.parse("2026-06-01T00:00:00+02:00")));
    }

    @Test
    void without_a_record() {
        FrontMatter file = FrontMatter.parse(SourceText.of("page.md", "---\ntitle: 1.10\ncolor: red\n---\n"));

        HugoPage page = file.as(HugoPage.class).orThrow();
        Map<String, Object> everything = file.data().toJava();

        assertThat(page.title()).isEqualTo("1.10");
        assertThat(page.params()).isEqualTo(Map.of("color", "red"));
        assertThat(everything).isEqualTo(Map.of("title", 1.1, "color", "red"));
    }
}
