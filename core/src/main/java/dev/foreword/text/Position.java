package dev.foreword.text;

/**
 * A place in a text as a person counts: {@code line} and {@code column} both start at 1.
 *
 * <p>A column counts UTF-16 units from the start of the line, so {@code column - 1} is the
 * {@code character} of the language server protocol. Prints as {@code 3:7}.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 */
public record Position(int line, int column) {

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
