package dev.foreword.footnote;

import dev.foreword.html.Html;
import dev.foreword.html.HtmlWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How footnotes look: what stands where the text refers to one, and what stands at the end of the page.
 *
 * <pre>{@code
 * ContentPipeline.builder().footnotes(FootnoteStyle.sidenotes()).build();
 * }</pre>
 *
 * <p>A style of one's own writes through the {@link HtmlWriter} and gets the notes' texts from the {@link Context}. It
 * is called for visible references only, in the order of the page, and once for the end of the page. It must be safe to
 * share between threads; the ready ones are, for they keep no state.
 */
public interface FootnoteStyle {

    /**
     * Writes a reference, where the text has {@code [^label]}: phrasing content, such as {@code sup} and {@code a}.
     *
     * @param reference what is referred to; {@link Footnote.Reference#isVisible() visible}
     * @param context the page
     * @param out where to write
     */
    void reference(Footnote.Reference reference, Context context, HtmlWriter out);

    /**
     * Whether what {@link #reference reference(..)} writes may stand in the text of a link. Links and buttons may not;
     * a reference in a link is then written behind the link.
     *
     * @return true, unless a style says otherwise
     */
    default boolean fitsInLinks() {
        return true;
    }

    /**
     * Writes what belongs to the end of the page, if anything.
     *
     * @param notes all footnotes of the page; maybe none
     * @param context the page
     * @param out where to write
     */
    void section(Footnotes notes, Context context, HtmlWriter out);

    /**
     * A list of notes at the end of the page, each with links back: goldmark's markup to the byte, so that style sheets
     * and links made for Hugo keep working. With {@link Settings#words() words}, links and list are labelled for screen
     * readers too.
     *
     * @return the default style
     */
    static FootnoteStyle endnotes() {
        return Endnotes.INSTANCE;
    }

    /**
     * Notes in the margin, beside the line that refers to them. On a narrow screen they are folded, and open below the
     * line when their number is tapped, without script. A note that is more than one paragraph, or that is not referred
     * to from running text (only from notes, headings, tables, links), is an endnote.
     *
     * @return the style; it needs the rules for {@code .sidenote} of {@code foreword.css} or the like
     */
    static FootnoteStyle sidenotes() {
        return Sidenotes.INSTANCE;
    }

    /**
     * Notes that open above the page when their number is pressed, by the browser's own {@code popover}, without
     * script. Where that is not known, and in print, they are a list at the end.
     *
     * @return the style
     */
    static FootnoteStyle popovers() {
        return Popovers.INSTANCE;
    }

    /**
     * Notes in brackets in the running text, without ids and links: for feeds, mail and plain text. A note that
     * would be an endnote among {@link #sidenotes()} follows at the end.
     *
     * @return the style
     */
    static FootnoteStyle inlineText() {
        return InlineText.INSTANCE;
    }

    /** What a style is handed: the settings of the page, and the texts of its notes. Only for the call it was given to. */
    interface Context {

        /**
         * What page or site decided.
         *
         * @return the settings
         */
        Settings settings();

        /**
         * Writes the blocks of a note.
         *
         * @param note the note
         * @param out where to write; any element may be open that can hold blocks
         * @param tail writes what is to stand at the end of the note: inside of its last paragraph, or behind its last
         *     block if that is none
         */
        void body(Footnote note, HtmlWriter out, Consumer<HtmlWriter> tail);

        /**
         * Writes the text of a note that {@linkplain Footnote#isOneParagraph() is one paragraph}, without the paragraph.
         *
         * @param note the note
         * @param out where to write; elements may be open that hold no blocks
         * @throws IllegalArgumentException when the note is not one paragraph
         */
        void line(Footnote note, HtmlWriter out);
    }

    /**
     * What a page, or the site it is on, decides about its notes. Immutable.
     *
     * @param idPrefix what all ids of notes begin with, for several pages in one HTML document; empty by default (Hugo's
     *     {@code enableAutoIDPrefix} has {@code h} and sixteen hexadecimal digits here)
     * @param backlink the content of the link from a note back to the text; {@code &#x21a9;&#xfe0e;} by default (Hugo's
     *     {@code backlinkHTML})
     * @param words labels in the language of the page; without them (the default) endnotes have none, as in Hugo, and
     *     other styles have English ones
     */
    record Settings(String idPrefix, Html backlink, Optional<Words> words) {

        private static final Settings STANDARD = new Settings("", Html.trusted("&#x21a9;&#xfe0e;"), Optional.empty());

        /**
         * Checks the prefix.
         *
         * @throws IllegalArgumentException when it holds white space, which ids must not
         */
        public Settings {
            Objects.requireNonNull(backlink, "backlink");
            Objects.requireNonNull(words, "words");
            if (idPrefix.chars().anyMatch(Character::isWhitespace)) {
                throw new IllegalArgumentException("an id prefix must not hold white space: \"" + idPrefix + "\"");
            }
        }

        /**
         * The defaults, which are Hugo's.
         *
         * @return no prefix, an arrow, no words
         */
        public static Settings standard() {
            return STANDARD;
        }

        /**
         * These settings with another prefix.
         *
         * @param idPrefix without white space
         * @return new settings
         */
        public Settings withIdPrefix(String idPrefix) {
            return new Settings(idPrefix, backlink, words);
        }

        /**
         * These settings with another back-link.
         *
         * @param backlink the content of the link
         * @return new settings
         */
        public Settings withBacklink(Html backlink) {
            return new Settings(idPrefix, backlink, words);
        }

        /**
         * These settings with labels.
         *
         * @param words in the language of the page
         * @return new settings
         */
        public Settings withWords(Words words) {
            return new Settings(idPrefix, backlink, Optional.of(words));
        }
    }

    /**
     * The words that footnotes need, in one language. {@code {}} stands for the number.
     *
     * <pre>{@code
     * Words.of("sv").orElse(Words.english())
     * }</pre>
     *
     * @param notes the name of the list, {@code Footnotes}
     * @param note the name of one, {@code Footnote {}}
     * @param back the link from a note to the text, {@code Back to reference {}}
     * @param close the button that closes a note, {@code Close}
     */
    record Words(String notes, String note, String back, String close) {

        private static final Words ENGLISH = new Words("Footnotes", "Footnote {}", "Back to reference {}", "Close");

        /** Refuses null. */
        public Words {
            Objects.requireNonNull(notes, "notes");
            Objects.requireNonNull(note, "note");
            Objects.requireNonNull(back, "back");
            Objects.requireNonNull(close, "close");
        }

        /**
         * The English words.
         *
         * @return the words
         */
        public static Words english() {
            return ENGLISH;
        }

        /**
         * The words of a language that is built in: Danish, Swedish, Norwegian (Bokmål and Nynorsk), English, German.
         *
         * @param language a language tag such as {@code sv} or {@code de-AT}; case does not matter
         * @return empty for another language
         */
        public static Optional<Words> of(String language) {
            int end = 0;
            while (end < language.length() && Character.isLetter(language.charAt(end))) {
                end++;
            }
            return switch (language.substring(0, end).toLowerCase(Locale.ROOT)) {
                case "da" -> Optional.of(new Words("Fodnoter", "Fodnote {}", "Tilbage til henvisning {}", "Luk"));
                case "sv" -> Optional.of(new Words("Fotnoter", "Fotnot {}", "Tillbaka till hänvisning {}", "Stäng"));
                case "nb", "no" ->
                    Optional.of(new Words("Fotnoter", "Fotnote {}", "Tilbake til henvisning {}", "Lukk"));
                case "nn" -> Optional.of(new Words("Fotnotar", "Fotnote {}", "Tilbake til tilvising {}", "Lukk"));
                case "de" -> Optional.of(new Words("Fußnoten", "Fußnote {}", "Zurück zu Verweis {}", "Schließen"));
                case "en" -> Optional.of(ENGLISH);
                default -> Optional.empty();
            };
        }

        /**
         * The name of a note.
         *
         * @param number the number of the note
         * @return such as {@code Footnote 2}
         */
        public String note(int number) {
            return note.replace("{}", Integer.toString(number));
        }

        /**
         * The name of the link back to a reference.
         *
         * @param reference where the link leads
         * @return such as {@code Back to reference 2}, or {@code Back to reference 2-3} for the third reference to note 2
         */
        public String back(Footnote.Reference reference) {
            String number = Integer.toString(reference.footnote().number());
            return back.replace("{}", reference.index() == 0 ? number : number + "-" + (reference.index() + 1));
        }
    }
}
