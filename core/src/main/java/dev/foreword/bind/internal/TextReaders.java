package dev.foreword.bind.internal;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Mapping;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.text.internal.Suggestions;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Text, truth, and the names of things: languages, addresses, files. */
final class TextReaders {

    private TextReaders() {}

    /** The text as written, of any kind: {@code 1.10} and {@code no} lose nothing. */
    static ScalarReader string() {
        return new ScalarReader("text") {
            @Override
            Object parse(Scalar scalar, BindRun run) {
                return scalar.text();
            }

            @Override
            boolean emptyIsAbsent() {
                return false;
            }

            @Override
            Optional<String> structureAdvice(DataNode node, BindRun run) {
                String written = run.source().slice(node.span());
                boolean colon =
                        node instanceof Mapping mapping && mapping.entries().size() == 1;
                if (colon && written.indexOf('\n') < 0 && written.indexOf('"') < 0 && !written.startsWith("{")) {
                    return Optional.of("if the colon belongs to the text, put quotes around it all: \""
                            + Wording.oneLine(written) + "\"");
                }
                return written.startsWith("[") || written.startsWith("{")
                        ? Optional.of("if the brackets belong to the text, put quotes around it all")
                        : super.structureAdvice(node, run);
            }
        };
    }

    static ScalarReader character() {
        return new ScalarReader("a single character") {
            @Override
            @Nullable
            Object parse(Scalar scalar, BindRun run) {
                return scalar.text().length() == 1 ? scalar.text().charAt(0) : null;
            }
        };
    }

    /** YAML 1.1's words, which Hugo took until 0.152, and Go's {@code strconv.ParseBool}. */
    static ScalarReader bool() {
        return new ScalarReader("true or false") {
            @Override
            @Nullable
            Object parse(Scalar scalar, BindRun run) {
                return truth(scalar.text());
            }

            @Override
            Optional<String> advice(Scalar refused) {
                boolean letters = refused.text().chars().allMatch(Character::isLetter);
                return Suggestions.nearest(letters ? refused.text() : "", List.of("true", "false"))
                        .map(word -> "did you mean " + word + "?");
            }
        };
    }

    private static @Nullable Boolean truth(String text) {
        return switch (text) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default ->
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "true", "yes", "on", "t", "y", "1" -> true;
                    case "false", "no", "off", "f", "n", "0" -> false;
                    default -> null;
                };
        };
    }

    static ScalarReader uri() {
        return new ScalarReader("an address such as https://example.org/page") {
            @Override
            @Nullable
            Object parse(Scalar scalar, BindRun run) {
                try {
                    return new URI(scalar.text());
                } catch (URISyntaxException e) {
                    return null;
                }
            }

            @Override
            Optional<String> advice(Scalar refused) {
                String text = refused.text();
                return text.indexOf(' ') >= 0 && (text.indexOf(':') > 0 || text.indexOf('/') >= 0)
                        ? Optional.of("an address has no blanks; write %20 for each")
                        : Optional.empty();
            }
        };
    }

    static ScalarReader path() {
        return ScalarReader.of("a file path such as images/cover.jpg", text -> {
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                return null;
            }
        });
    }

    static ScalarReader uuid() {
        return ScalarReader.of("an id such as 123e4567-e89b-12d3-a456-426614174000", text -> {
            try {
                // UUID also reads shortened groups.
                return text.length() == 36 ? UUID.fromString(text) : null;
            } catch (IllegalArgumentException e) {
                return null;
            }
        });
    }

    static ScalarReader locale() {
        return new ScalarReader("a language code such as da or en-GB") {
            @Override
            @Nullable
            Object parse(Scalar scalar, BindRun run) {
                String tag = scalar.text().replace('_', '-');
                int end = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
                if (end < 2 || end > 3) {
                    // Well-formed for the standard, but no such language is registered: "Danish".
                    return null;
                }
                try {
                    return new Locale.Builder().setLanguageTag(tag).build();
                } catch (IllformedLocaleException e) {
                    return null;
                }
            }

            @Override
            Optional<String> advice(Scalar refused) {
                for (String code : Locale.getISOLanguages()) {
                    Locale language = Locale.forLanguageTag(code);
                    if (refused.text().equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))
                            || refused.text().equalsIgnoreCase(language.getDisplayLanguage(language))) {
                        return Optional.of("did you mean \"" + code + "\"?");
                    }
                }
                return Optional.empty();
            }
        };
    }
}
