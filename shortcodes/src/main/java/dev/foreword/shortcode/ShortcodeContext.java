package dev.foreword.shortcode;

import dev.foreword.data.DataNode;
import dev.foreword.text.Position;
import dev.foreword.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One call as its renderer sees it: how it is written, where it stands, and its relatives.
 *
 * <p>Made by Foreword for one call, and good only while that call is rendered; methods may be added, so it is not for
 * others to implement. For one thread.
 */
public interface ShortcodeContext {

    /**
     * The call as it was read.
     *
     * @return name, notation, arguments with spans, inner nodes
     */
    ShortcodeNode.Call call();

    /**
     * The name as the author wrote it, which may be an alias.
     *
     * @return such as {@code note}
     */
    default String name() {
        return call().name();
    }

    /**
     * Which delimiters the call is written with.
     *
     * @return that of the opening tag
     */
    default Notation notation() {
        return call().notation();
    }

    /**
     * The whole call in the source, closing tag included.
     *
     * @return UTF-16 offsets of the file
     */
    default Span span() {
        return call().span();
    }

    /**
     * The name of the file that the call is in.
     *
     * @return the name of its {@link dev.foreword.text.SourceText}
     */
    String file();

    /**
     * Where the call begins.
     *
     * @return line and column, from 1
     */
    Position position();

    /**
     * Which of its siblings the call is: calls at the top of the page, or those directly inside of one call.
     *
     * @return from 0, all names counted together
     */
    int ordinal();

    /**
     * The parameters of the nearest call around this one that has such parameters.
     *
     * @param type the record of a shortcode's parameters
     * @param <T> that record
     * @return empty when no such call is around this one
     */
    <T> Optional<T> parent(Class<T> type);

    /**
     * The parameters of the calls of one name directly inside of this one, whose arguments are right.
     *
     * @param name the name of a shortcode
     * @param type the record of its parameters
     * @param <T> that record
     * @return in the order of the source
     * @throws IllegalArgumentException when the shortcode is not registered or has another record
     */
    <T> List<T> children(String name, Class<T> type);

    /**
     * The inner content as it stands in the source, nested tags included.
     *
     * @return the empty string when there is none
     */
    String innerText();

    /**
     * The blanks and tabs before the call, when nothing else stands before it on its line: what its lines are indented
     * by in a list, say.
     *
     * @return the empty string when there are none
     */
    String indentation();

    /**
     * The front matter of the page.
     *
     * @return without entries when the page has none
     */
    DataNode.Mapping page();

    /**
     * Says that something about the call is probably not what the author meant: a warning, {@code shortcode.problem}, at
     * its opening tag.
     *
     * @param message what was expected, what was found
     */
    void warn(String message);

    /**
     * Says that something about the call is wrong: an error, {@code shortcode.problem}, at its opening tag.
     *
     * @param message what was expected, what was found
     */
    void error(String message);
}
