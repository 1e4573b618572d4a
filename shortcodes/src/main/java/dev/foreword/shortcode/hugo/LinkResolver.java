package dev.foreword.shortcode.hugo;

import dev.foreword.text.Position;
import java.util.Objects;
import java.util.Optional;

/**
 * Knows the addresses of a site's pages, for {@code ref} and {@code relref}.
 *
 * <pre>{@code
 * HugoShortcodes.create().links(link -> Optional.ofNullable(urls.get(link.path())));
 * }</pre>
 *
 * <p>Must be safe to call from several threads.
 */
@FunctionalInterface
public interface LinkResolver {

    /**
     * The address of a page.
     *
     * @param link what the author asks for
     * @return its address, without the fragment, which is added to it; empty when there is no such page
     */
    Optional<String> resolve(Link link);

    /**
     * What a call of {@code ref} or {@code relref} asks for.
     *
     * @param path as the author wrote it, such as {@code /blog/post.md} or {@code post}; empty for the page itself
     * @param fragment what stands behind {@code #}; empty when there is none
     * @param absolute whether it is {@code ref}, so that the address begins with the site's, rather than {@code relref}
     * @param outputFormat such as {@code amp}
     * @param language such as {@code sv}
     * @param file the name of the file that asks
     * @param position where in it
     */
    record Link(
            String path,
            String fragment,
            boolean absolute,
            Optional<String> outputFormat,
            Optional<String> language,
            String file,
            Position position) {

        /** Refuses null. */
        public Link {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(fragment, "fragment");
            Objects.requireNonNull(outputFormat, "outputFormat");
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(position, "position");
        }
    }
}
