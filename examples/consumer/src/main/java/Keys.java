import dev.foreword.bind.Default;
import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;

class Keys {
    record Key(String name, @Default("false") boolean dark) {}

    public static void main(String[] args) {
        Shortcodes shortcodes = Shortcodes.builder()
                .addStandard()
                .add(ShortcodeDefinition.of("key", Key.class, (key, context, out) -> out.open("kbd")
                                .attr("class", key.dark() ? "dark" : "light")
                                .text(key.name())
                                .close())
                        .inline())
                .build();
        ContentPipeline pipeline = ContentPipeline.builder().shortcodes(shortcodes).build();
        Content<?> page = pipeline.process(
                SourceText.of("page.md", "Press {{< key \"<Esc>\" >}} or {{< key name=Q dark=yes >}}, {{< kee F1 >}}."));
        System.out.print(page.html());
        page.diagnostics().forEach(System.out::println);
    }
}
