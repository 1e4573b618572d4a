package dev.foreword.recipes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.html.Html;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.DiagnosticReport;
import dev.foreword.text.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * A preview for authors: shows the pages of a folder in the browser, what is wrong with them above the text, and shows
 * them again when the file changes. One pipeline serves all threads.
 */
public final class LivePreview implements AutoCloseable {

    private static final long POLL_MILLIS = 100;

    private static final String SCRIPT = """

            <script>
            new EventSource('/changes' + location.pathname + '?%s').onmessage = () => location.reload()
            </script>
            """;

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "preview");
        thread.setDaemon(true);
        return thread;
    });
    private final ContentPipeline pipeline =
            ContentPipeline.builder().shortcodes(Shortcodes.standard()).build();

    LivePreview(Path folder, int port) throws IOException {
        this.folder = folder.toRealPath();
        // This machine alone: the preview is not made for strangers.
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::page);
        server.createContext("/changes/", this::changes);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private void page(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals("/")) {
            send(exchange, 200, index());
            return;
        }
        Path file = file(exchange.getRequestURI().getPath());
        if (!Files.isRegularFile(file)) {
            send(exchange, 404, "no such page");
            return;
        }
        String state = state(file);
        Content<?> page = pipeline.process(SourceText.of(folder.relativize(file).toString(), Files.readAllBytes(file)));
        send(exchange, 200, html(page, state));
    }

    private String index() throws IOException {
        HtmlWriter out = HtmlWriter.create();
        out.open("ul");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                URI address = folder.toUri().relativize(file.toUri());
                String page = "/" + address.getRawPath().replaceFirst("\\.md$", "");
                out.open("li").open("a").attr("href", page).text(address.getPath());
                out.close().close();
            }
        }
        out.close();
        return "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n" + out.toHtml();
    }

    /** The page, also when there are errors in it, and a script that waits for a change of what it was made of. */
    private static String html(Content<?> page, String state) {
        HtmlWriter out = HtmlWriter.create();
        out.open("main");
        String report = DiagnosticReport.of(page.diagnostics()).text();
        if (!report.isEmpty()) {
            out.open("pre").attr("class", "report").text(report).close();
        }
        out.html(Html.trusted(page.html()));
        out.close();
        return "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n" + out.toHtml() + SCRIPT.formatted(state);
    }

    /** A server-sent event as soon as the file is another one than the one that the browser shows. */
    private void changes(HttpExchange exchange) throws IOException {
        Path file = file(exchange.getRequestURI().getPath().substring("/changes".length()));
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            String shown = exchange.getRequestURI().getQuery();
            while (state(file).equals(shown)) {
                // A comment, which fails when the browser has gone.
                out.write(":\n\n".getBytes(UTF_8));
                out.flush();
                Thread.sleep(POLL_MILLIS);
            }
            out.write("data: changed\n\n".getBytes(UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String state(Path file) throws IOException {
        return Files.exists(file) ? Files.getLastModifiedTime(file).toMillis() + "-" + Files.size(file) : "gone";
    }

    private Path file(String path) {
        Path file = folder.resolve(path.substring(1) + ".md").normalize();
        return file.startsWith(folder) ? file : folder.resolve("no-such-page");
    }

    private static void send(HttpExchange exchange, int status, String html) throws IOException {
        byte[] bytes = html.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Shows a folder until the program is ended: {@code content 8080}, then open {@code http://localhost:8080/}. */
    public static void main(String... args) throws IOException {
        LivePreview preview = new LivePreview(Path.of(args[0]), Integer.parseInt(args[1]));
        System.out.println(preview.address());
    }
}
