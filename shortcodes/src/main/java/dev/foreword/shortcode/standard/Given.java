package dev.foreword.shortcode.standard;

import java.util.Optional;

/** Arguments that say nothing: {@code link=""} is how authors leave one out. */
final class Given {

    private Given() {}

    static Optional<String> text(Optional<String> argument) {
        return argument.map(String::strip).filter(text -> !text.isEmpty());
    }
}
