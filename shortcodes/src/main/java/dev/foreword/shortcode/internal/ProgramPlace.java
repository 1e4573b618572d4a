package dev.foreword.shortcode.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where in a renderer an exception came up: the innermost frame that is neither the JDK's nor Foreword's. */
final class ProgramPlace {

    private static final List<String> NOT_THEIRS = List.of("java.", "javax.", "jdk.", "sun.", "dev.foreword.");

    private ProgramPlace() {}

    /** Such as {@code org.example.Badge.render(Badge.java:12)}; empty when it is nowhere else. */
    static Optional<String> of(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .takeWhile(frame -> !frame.getClassName().equals(Expander.class.getName()))
                .filter(frame -> NOT_THEIRS.stream().noneMatch(frame.getClassName()::startsWith))
                .findFirst()
                .map(StackTraceElement::toString);
    }
}
