package dev.foreword.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.foreword.cli.Foreword;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** The sample site, rendered by the command and served to this machine alone, with the headers that fit it. */
final class SampleSite implements AutoCloseable {

    static final Path CONTENT = Path.of("..", "content");

    /** Nothing but what the site itself brings: no script, and no pictures but its own and those in its style sheet. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

    private final Path folder;
    private final HttpServer server;

    private SampleSite(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    static SampleSite render(Path content, Path folder) throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int status = Foreword.run(writer, writer, "render", content.toString(), "-o", folder.toString());
        if (status != 0) {
            throw new IllegalStateException(said.toString());
        }
        return new SampleSite(folder);
    }

    /** The paths of all pages, such as {@code bells/care.html}. */
    List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    String url(String page) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + page;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/favicon.ico")) {
                // The browser asks for it by itself.
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            Path file = folder.resolve(path.substring(1)).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", type(path));
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.sendResponseHeaders(200, Files.size(file));
            Files.copy(file, exchange.getResponseBody());
        }
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
