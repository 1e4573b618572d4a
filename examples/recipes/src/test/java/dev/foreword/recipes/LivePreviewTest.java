package dev.foreword.recipes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePreviewTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void the_browser_is_told_when_the_page_changes(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("post.md"), "---\ntitle: x\n---\nIt *rang*[^1].\n");
        try (LivePreview preview = new LivePreview(folder, 0)) {
            Document before = Jsoup.parse(get(preview, "post").body());
            assertThat(before.select("main em").text()).isEqualTo("rang");
            assertThat(before.select(".report").text()).contains("post.md:4:10: warning: footnote [^1] is not defined");

            CompletableFuture<HttpResponse<Stream<String>>> events =
                    client.sendAsync(request(preview, changes(before)), BodyHandlers.ofLines());
            Files.writeString(file, "---\ntitle: x\n---\nIt **tolled**.\n");
            try (Stream<String> lines = events.get(20, TimeUnit.SECONDS).body()) {
                assertThat(lines.filter(line -> line.startsWith("data:")).findFirst())
                        .hasValue("data: changed");
            }

            Document after = Jsoup.parse(get(preview, "post").body());
            assertThat(after.select("main strong").text()).isEqualTo("tolled");
            assertThat(after.select(".report")).isEmpty();
        }
    }

    @Test
    void the_first_page_lists_all_others_and_none_is_too_broken_to_be_shown(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("blog"));
        Files.write(folder.resolve("blog/my page.md"), "R\u00f8d".getBytes(ISO_8859_1));
        try (LivePreview preview = new LivePreview(folder, 0)) {
            String link = Jsoup.parse(get(preview, "").body()).select("li a").attr("href");
            assertThat(link).isEqualTo("/blog/my%20page");
            Document page = Jsoup.parse(get(preview, link.substring(1)).body());
            assertThat(page.select(".report").text()).contains("text.encoding");
            assertThat(page.select("main p").text()).isEqualTo("R\uFFFDd");
        }
    }

    @Test
    void only_pages_of_the_folder_are_shown(@TempDir Path folder) throws Exception {
        Path inside = Files.createDirectory(folder.resolve("content"));
        Files.writeString(folder.resolve("secret.md"), "secret");
        try (LivePreview preview = new LivePreview(inside, 0)) {
            assertThat(get(preview, "%2e%2e/secret").statusCode()).isEqualTo(404);
            assertThat(get(preview, "none").statusCode()).isEqualTo(404);
        }
    }

    /** What the script of the page asks for, when the page is at {@code /post}. */
    private static String changes(Document page) {
        String script = page.select("script").html();
        return "changes/post" + script.substring(script.indexOf('?'), script.indexOf("')"));
    }

    private HttpResponse<String> get(LivePreview preview, String path) throws IOException, InterruptedException {
        return client.send(request(preview, path), BodyHandlers.ofString());
    }

    private static HttpRequest request(LivePreview preview, String path) {
        return HttpRequest.newBuilder(URI.create(preview.address() + path)).build();
    }
}
