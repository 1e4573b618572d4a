package dev.foreword.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** The codes of all diagnostics, from the headings of the page that explains them, which lies in the jar. */
final class KnownCodes {

    private static final String PAGE = "diagnostics.md";
    private static final String HEADING = "## `";

    private KnownCodes() {}

    /** Each code, and for each area a star behind its point. */
    static Set<String> withAreas() {
        Set<String> codes = new TreeSet<>();
        page().lines()
                .filter(line -> line.startsWith(HEADING) && line.endsWith("`"))
                .forEach(line -> {
                    String code = line.substring(HEADING.length(), line.length() - 1);
                    codes.add(code);
                    codes.add(code.substring(0, code.indexOf('.') + 1) + "*");
                });
        return codes;
    }

    private static String page() {
        try (InputStream page = KnownCodes.class.getResourceAsStream(PAGE)) {
            if (page == null) {
                throw new IllegalStateException(PAGE + " is missing from the jar");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
