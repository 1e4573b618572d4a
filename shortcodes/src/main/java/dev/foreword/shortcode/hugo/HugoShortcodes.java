package dev.foreword.shortcode.hugo;

import dev.foreword.shortcode.ShortcodeDefinition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The set of Hugo's own shortcodes: {@code figure}, {@code details}, {@code highlight}, {@code param}, {@code ref},
 * {@code relref}, {@code youtube}, {@code vimeo}, {@code gist}.
 *
 * <pre>{@code
 * Shortcodes shortcodes = Shortcodes.builder()
 *         .addStandard()
 *         .addHugo(HugoShortcodes.create().links(site::address).players())
 *         .build();
 * }</pre>
 *
 * <p>Immutable; the methods give changed copies.
 */
public final class HugoShortcodes {

    private static final HugoShortcodes STANDARD = new HugoShortcodes(Optional.empty(), false);

    private final Optional<LinkResolver> links;
    private final boolean players;

    private HugoShortcodes(Optional<LinkResolver> links, boolean players) {
        this.links = links;
        this.players = players;
    }

    /**
     * The set without a link resolver, so that each {@code ref} is an error, and with links in the place of players.
     *
     * @return always the same
     */
    public static HugoShortcodes create() {
        return STANDARD;
    }

    /**
     * A copy that knows the pages of the site.
     *
     * @param resolver asked for every {@code ref} and {@code relref}
     * @return the changed copy
     */
    public HugoShortcodes links(LinkResolver resolver) {
        return new HugoShortcodes(Optional.of(Objects.requireNonNull(resolver, "resolver")), players);
    }

    /**
     * A copy that shows videos and gists in the page, as Hugo does: with frames of {@code youtube-nocookie.com} and
     * {@code player.vimeo.com} (which is asked not to track), and a script of {@code gist.github.com}. Whoever opens the
     * page then calls these sites.
     *
     * @return the changed copy
     */
    public HugoShortcodes players() {
        return new HugoShortcodes(links, true);
    }

    /**
     * All of them.
     *
     * @return an immutable list
     */
    public List<ShortcodeDefinition<?>> definitions() {
        return List.of(
                Figure.definition(),
                Details.definition(),
                Highlight.definition(),
                Param.definition(),
                Ref.definition("ref", true, links),
                Ref.definition("relref", false, links),
                YouTube.definition(players),
                Vimeo.definition(players),
                Gist.definition(players));
    }
}
