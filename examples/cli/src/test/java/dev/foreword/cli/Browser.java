package dev.foreword.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A headless Chromium that opens the pages of a folder, a page in a frame, and touches everything on them: it moves over,
 * focuses and clicks each element, but follows no link to another page. All hosts lead to a server of ours, which writes
 * down who asked for what.
 */
final class Browser implements AutoCloseable {

    private static final String HARNESS = """
            <!doctype html><title>harness</title><script>
            const events = ['pointerenter', 'mouseover', 'mouseenter', 'mousemove', 'focus', 'click', 'keydown', 'toggle'];
            function touch(document) {
              for (const element of document.querySelectorAll('*')) {
                if (element.tagName === 'DETAILS') element.open = true;
                for (const name of events) {
                  const leaves = name === 'click' && element.closest('a[href]')
                      && !/^(javascript|data|vbscript|blob):/i.test(element.closest('a[href]').href);
                  if (!leaves) element.dispatchEvent(new MouseEvent(name, {bubbles: true, cancelable: true}));
                }
                if (element.href && /^(javascript|vbscript|data):/i.test(element.href)) fetch('/target?' + element.href);
              }
            }
            async function visit(path) {
              const frame = document.createElement('iframe');
              await new Promise(done => { frame.onload = done; frame.src = path; document.body.append(frame); });
              try { touch(frame.contentDocument); } catch (e) { fetch('/gone?' + path); }
              await new Promise(done => setTimeout(done, 60));
              frame.remove();
            }
            onload = async () => {
              const pages = await (await fetch('/pages')).json();
              const workers = [0, 1, 2, 3, 4, 5].map(async () => { while (pages.length) await visit(pages.pop()); });
              await Promise.all(workers);
              await new Promise(done => setTimeout(done, 500));
              fetch('/done');
            };
            </script><body>""";

    private final HttpServer server;
    private final Path folder;
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch done = new CountDownLatch(1);

    private Browser(Path folder) throws IOException {
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    /** What was asked for while all HTML files of a folder were open: {@code host path}. */
    static List<String> requestsOf(Path folder) throws IOException, InterruptedException {
        try (Browser browser = new Browser(folder)) {
            browser.run();
            return List.copyOf(browser.requests);
        }
    }

    private void run() throws IOException, InterruptedException {
        String port = Integer.toString(server.getAddress().getPort());
        Path profile = Files.createTempDirectory("chromium");
        Process process = new ProcessBuilder(
                        "chromium",
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--mute-audio",
                        "--user-data-dir=" + profile,
                        "--host-resolver-rules=MAP * 127.0.0.1:" + port,
                        "http://pages.example/harness")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!done.await(3, TimeUnit.MINUTES)) {
                throw new IOException("Chromium did not get through the pages; it asked for " + requests.size());
            }
        } finally {
            process.destroy();
            process.waitFor(5, TimeUnit.SECONDS);
            process.destroyForcibly();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        String host = exchange.getRequestHeaders().getFirst("Host");
        byte[] body;
        int status = 200;
        switch (uri.getPath()) {
            case "/harness" -> body = bytes(HARNESS);
            case "/pages" -> body = bytes(pages());
            case "/done" -> {
                body = new byte[0];
                done.countDown();
            }
            default -> {
                if (!host.endsWith(".google.com")) {
                    // The browser itself asks there for the time of day and the like.
                    requests.add(host + " " + uri);
                }
                Path file = folder.resolve(uri.getPath().substring(1)).normalize();
                boolean found = "pages.example".equals(host) && file.startsWith(folder) && Files.isRegularFile(file);
                body = found ? Files.readAllBytes(file) : new byte[0];
                status = found ? 200 : 404;
            }
        }
        String path = uri.getPath();
        exchange.getResponseHeaders()
                .set("Content-Type", path.endsWith(".css") ? "text/css" : "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String pages() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> "\"/" + folder.relativize(file) + "\"")
                    .sorted()
                    .toList()
                    .toString();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
