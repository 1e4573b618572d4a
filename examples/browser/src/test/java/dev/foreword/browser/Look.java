package dev.foreword.browser;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a page is looked at: on a phone or a wide screen, by day or by night, or on paper. */
enum Look {
    LIGHT_390(390, "light", "screen"),
    LIGHT_1280(1280, "light", "screen"),
    DARK_390(390, "dark", "screen"),
    DARK_1280(1280, "dark", "screen"),
    /** The text of an A4 page with margins of 15 mm is 680 pixels wide. */
    PRINT(680, "light", "print");

    private static final int HEIGHT = 844;

    private final int width;
    private final String scheme;
    private final String media;

    Look(int width, String scheme, String media) {
        this.width = width;
        this.scheme = scheme;
        this.media = media;
    }

    int width() {
        return width;
    }

    /** Such as {@code light-390.png}. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
    }

    /** Arguments of {@code Emulation.setDeviceMetricsOverride}. */
    Map<String, Object> metrics() {
        return Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false);
    }

    /** Arguments of {@code Emulation.setEmulatedMedia}. */
    Map<String, Object> emulatedMedia() {
        return Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme)));
    }
}
