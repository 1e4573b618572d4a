package dev.foreword.content;

import dev.foreword.data.DataNode;
import dev.foreword.frontmatter.FrontMatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Says in which language a page is, so that the library's own words on it are in that language too.
 *
 * <pre>{@code
 * ContentPipeline.builder().language(PageLanguage.usual()).build();
 * }</pre>
 *
 * <p>A language is a tag such as {@code da} or {@code de-AT}; case does not matter, and {@code _} counts as {@code -}. It
 * is asked once for each page, from the thread that processes it, and must not throw.
 */
@FunctionalInterface
public interface PageLanguage {

    /**
     * The language of a page.
     *
     * @param file the page
     * @return a language tag; empty when it does not say
     */
    Optional<String> of(FrontMatter file);

    /**
     * What most sites do: {@code language} or {@code lang} in the front matter, else the file's name.
     *
     * @return {@link #ofFrontMatter} and {@link #ofFileName()}
     */
    static PageLanguage usual() {
        return ofFrontMatter("language", "lang").or(ofFileName());
    }

    /**
     * The value of the first of these keys that is there and not empty.
     *
     * @param keys keys of the front matter
     * @return reads the front matter
     */
    static PageLanguage ofFrontMatter(String... keys) {
        List<String> names = List.of(keys);
        return file -> {
            for (String name : names) {
                if (file.data().get(name).orElse(null) instanceof DataNode.Scalar value
                        && !value.text().isBlank()) {
                    return Optional.of(value.text().strip());
                }
            }
            return Optional.empty();
        };
    }

    /**
     * The part before the extension, as in {@code bell.da.md} and {@code bell.de-at.md}: Hugo's translations by file
     * name. It counts when it begins with two letters that are a language of ISO 639.
     *
     * @return reads the name of the source
     */
    static PageLanguage ofFileName() {
        Set<String> languages = Set.of(Locale.getISOLanguages());
        return file -> {
            String path = file.source().name();
            String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
            int extension = name.lastIndexOf('.');
            int before = extension < 0 ? -1 : name.lastIndexOf('.', extension - 1);
            if (before < 1) {
                return Optional.empty();
            }
            String tag = name.substring(before + 1, extension);
            String language = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
            return languages.contains(language) ? Optional.of(tag) : Optional.empty();
        };
    }

    /**
     * One language for all pages.
     *
     * @param language a language tag
     * @return always that
     */
    static PageLanguage always(String language) {
        Objects.requireNonNull(language, "language");
        return file -> Optional.of(language);
    }

    /**
     * This, or another when this does not say.
     *
     * @param other asked second
     * @return both
     */
    default PageLanguage or(PageLanguage other) {
        Objects.requireNonNull(other, "other");
        return file -> of(file).or(() -> other.of(file));
    }
}
