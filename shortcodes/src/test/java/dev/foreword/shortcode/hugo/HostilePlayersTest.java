package dev.foreword.shortcode.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.content.ContentPipeline;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Where a site asks for players, no author can make others of them. */
class HostilePlayersTest {

    private static final List<String> TEXTS = List.of(
            "\"></iframe><script>alert(1)</script>",
            "x\" onload=\"alert(1)",
            "../../evil",
            "//evil.example",
            "x?autoplay=1",
            "x&y",
            "javascript:alert(1)",
            "x#y",
            "x y",
            "é",
            "%2e%2e/x",
            "\uFDD0",
            "</script>");

    private static final List<String> CALLS = List.of(
            "{{< youtube id=`¤` >}}",
            "{{< youtube id=x title=`¤` class=`¤` >}}",
            "{{< youtube id=x loading=`¤` >}}",
            "{{< youtube id=x start=`¤` >}}",
            "{{< vimeo id=`¤` >}}",
            "{{< vimeo id=1 title=`¤` class=`¤` >}}",
            "{{< gist `¤` 1 >}}",
            "{{< gist a `¤` >}}",
            "{{< gist a 1 `¤` >}}");

    @Test
    void onlyTheKnownSitesAreAsked() {
        ContentPipeline pipeline = ContentPipeline.builder()
                .shortcodes(Shortcodes.builder()
                        .addHugo(HugoShortcodes.create().players())
                        .build())
                .build();
        int players = 0;
        for (String call : CALLS) {
            for (String text : TEXTS) {
                String html = pipeline.process(SourceText.of("p.md", "\n" + call.replace("¤", text)))
                        .html();
                for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
                    for (Attribute attribute : element.attributes()) {
                        assertThat(attribute.getKey()).as(html).doesNotStartWith("on");
                    }
                    if (element.normalName().equals("iframe")) {
                        players++;
                        assertThat(element.attr("src"))
                                .as(html)
                                .matches("https://(www\\.youtube-nocookie\\.com/embed/[\\w-]+(\\?[a-z0-9=&]*)?"
                                        + "|player\\.vimeo\\.com/video/\\w+\\?dnt=1)");
                    } else if (element.normalName().equals("script")) {
                        players++;
                        assertThat(element.html()).isEmpty();
                        assertThat(element.attr("src"))
                                .as(html)
                                .matches("https://gist\\.github\\.com/[\\w-]+/\\w+\\.js(\\?file=[\\w.%+*-]+)?");
                    }
                }
            }
        }
        assertThat(players).isGreaterThan(20);
    }
}
