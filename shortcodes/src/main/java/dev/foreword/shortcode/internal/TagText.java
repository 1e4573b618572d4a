package dev.foreword.shortcode.internal;

import dev.foreword.data.DataNode.Scalar;
import dev.foreword.shortcode.Arguments.Argument;
import dev.foreword.shortcode.Notation;
import dev.foreword.shortcode.ShortcodeLimits;
import dev.foreword.shortcode.ShortcodeNode;
import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes tags again with changes, leaving alone what does not change. */
public final class TagText {

    private static final ShortcodeLimits LIMITS = new ShortcodeLimits(1, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final SourceText source;
    private final Call call;
    private final TagEdit edit;

    /** The arguments that the new tag is to have: name, if there is one, and value. */
    private final List<Map.Entry<Optional<String>, String>> expected = new ArrayList<>();

    /** The arguments that have a name in the new tag, by that name: the one that they had, or where they stand. */
    private final Map<String, Object> owners = new HashMap<>();

    private final Names names;

    private enum Names {
        /** As they were; new ones without quotes, if they can be. */
        AS_WRITTEN,
        /** All without quotes, and no blank behind. */
        PLAIN,
        /** All in quotes. */
        QUOTED
    }

    private TagText(SourceText source, Call call, TagEdit edit, Names names) {
        this.source = source;
        this.call = call;
        this.edit = edit;
        this.names = names;
    }

    /** The opening tag. */
    public static String opening(SourceText source, Call call, TagEdit edit) {
        if (edit.equals(TagEdit.NONE)) {
            return source.slice(call.opening());
        }
        TagText tag = new TagText(source, call, edit, Names.AS_WRITTEN);
        String text = tag.opening();
        if (edit.changesArguments() && tag.mixesNames(text)) {
            boolean plain = tag.expected.stream()
                    .flatMap(argument -> argument.getKey().stream())
                    .allMatch(Words::isBareName);
            tag = new TagText(source, call, edit, plain ? Names.PLAIN : Names.QUOTED);
            text = tag.opening();
        }
        tag.check(text);
        return text;
    }

    /** Hugo refuses a tag in which some names are in quotes, or have a blank behind them, and others not. */
    private boolean mixesNames(String text) {
        SourceText tag = SourceText.of("tag", text);
        return expected.stream().allMatch(argument -> argument.getKey().isPresent())
                && ShortcodeParser.parse(tag, tag.span(), LIMITS).diagnostics().stream()
                        .anyMatch(diagnostic -> diagnostic.code().equals("shortcode.mixed-arguments"));
    }

    /** The closing tag. */
    public static String closing(SourceText source, Call call, Span closing, TagEdit edit) {
        return new TagText(source, call, edit, Names.AS_WRITTEN).closing(source.slice(closing));
    }

    /** What {@link #isName} asks for. */
    public static final String NAME_RULE = "a name is made of letters, digits, \"_\", \"-\" and \"/\"; it begins with"
            + " none of the last two and does not end with \"/\"";

    /** Whether a shortcode may be called so. */
    public static boolean isName(String name) {
        return !name.isEmpty()
                && Words.isWord(name.codePointAt(0))
                && Words.skipName(name, 0, name.length()) == name.length()
                && !name.endsWith("/");
    }

    /**
     * The text in quotes that hold it: double ones, or backticks where those would need escapes.
     *
     * @throws IllegalArgumentException when none do
     */
    public static String quote(String text) {
        boolean escapes = text.contains("\"");
        boolean backslashes = text.contains("\\");
        boolean onLine = !text.contains("\n");
        if (!escapes && !backslashes && onLine) {
            return '"' + text + '"';
        }
        if (!text.contains("`")) {
            return '`' + text + '`';
        }
        if (onLine && !backslashes) {
            return '"' + text.replace("\"", "\\\"") + '"';
        }
        if (onLine && !escapes && !text.contains("\\`") && !text.endsWith("\\")) {
            return '"' + text + '"';
        }
        throw new IllegalArgumentException("no quotes can hold this value, which mixes backticks with a line break, or"
                + " with backslashes and quotes: " + text);
    }

    private String opening() {
        String text = source.slice(call.opening());
        StringBuilder out = new StringBuilder(text.length());
        out.append(notation().leftDelimiter());
        out.append(slice(
                call.opening().start() + Delimiters.LENGTH, call.nameSpan().start()));
        out.append(edit.name().orElse(call.name()));
        int tail = call.nameSpan().end();
        if (edit.changesArguments()) {
            tail = arguments(out);
            char next = source.text().charAt(tail);
            char last = out.charAt(out.length() - 1);
            if (!Words.isBlank(next) && last != '"' && last != '`' && !Words.isBlank(last)) {
                out.append(' ');
            }
        }
        return out.append(slice(tail, call.opening().end() - Delimiters.LENGTH))
                .append(notation().rightDelimiter())
                .toString();
    }

    /** A tag that would read otherwise than it was meant is a fault of ours; the author's text must not suffer. */
    private void check(String text) {
        if (!edit.changesArguments()) {
            call.arguments()
                    .list()
                    .forEach(argument -> expect(
                            argument.name().map(Scalar::text), argument.value().text()));
        }
        SourceText tag = SourceText.of("tag", text);
        List<ShortcodeNode> nodes =
                ShortcodeParser.parse(tag, tag.span(), LIMITS).nodes();
        boolean asExpected = nodes.size() == 1
                && nodes.get(0) instanceof Call read
                && read.name().equals(edit.name().orElse(call.name()))
                && read.isSelfClosing() == call.isSelfClosing()
                && read.arguments().list().stream()
                        .map(argument -> Map.entry(
                                argument.name().map(Scalar::text),
                                argument.value().text()))
                        .toList()
                        .equals(expected);
        if (!asExpected) {
            throw new IllegalStateException("the changed tag would read otherwise than was asked for: " + text + " for "
                    + source.slice(call.opening()));
        }
    }

    private void expect(Optional<String> name, String value) {
        expected.add(Map.entry(name, value));
    }

    private String closing(String text) {
        int name = text.indexOf(call.name(), text.indexOf('/') + 1);
        // Without a change the delimiters stay, even when they do not match each other.
        return edit.notation().map(Notation::leftDelimiter).orElse(text.substring(0, Delimiters.LENGTH))
                + text.substring(Delimiters.LENGTH, name)
                + edit.name().orElse(call.name())
                + text.substring(name + call.name().length(), text.length() - Delimiters.LENGTH)
                + edit.notation()
                        .map(Notation::rightDelimiter)
                        .orElse(text.substring(text.length() - Delimiters.LENGTH));
    }

    private Notation notation() {
        return edit.notation().orElse(call.notation());
    }

    /** Writes them; where they ended. */
    private int arguments(StringBuilder out) {
        Set<String> missing = new LinkedHashSet<>(edit.set().keySet());
        int end = call.nameSpan().end();
        int index = 0;
        for (Argument argument : call.arguments().list()) {
            String gap = slice(end, argument.span().start());
            end = argument.span().end();
            Optional<String> name = argument.name().map(Scalar::text);
            Optional<Optional<String>> change = Optional.empty();
            if (name.isEmpty()) {
                change = Optional.ofNullable(edit.positional().get(index));
                name = edit.positionalNames().isPresent() ? Optional.of(nameAt(index)) : name;
                index++;
            }
            if (change.equals(Optional.of(Optional.empty()))
                    || name.filter(edit.removed()::contains).isPresent()) {
                continue;
            }
            out.append(gap.isEmpty() ? " " : gap);
            if (name.isPresent()) {
                named(out, argument, name.get(), change.flatMap(value -> value), missing);
            } else {
                expect(
                        name,
                        change.flatMap(value -> value).orElse(argument.value().text()));
                out.append(change.flatMap(value -> value).map(TagText::quote).orElse(source.slice(argument.span())));
            }
        }
        addPositional(index, out);
        if (!missing.isEmpty()
                && !call.arguments().isEmpty()
                && !call.arguments().isNamed()
                && edit.positionalNames().isEmpty()) {
            throw new IllegalStateException("the call has arguments without names, so a named one cannot be added: "
                    + source.slice(call.opening()) + "; name them first, with nameArguments");
        }
        for (String name : missing) {
            expect(Optional.of(name), edit.set().get(name));
            out.append(' ')
                    .append(name(name))
                    .append('=')
                    .append(quote(edit.set().get(name)));
        }
        return end;
    }

    /** Those that are set beyond the last one. */
    private void addPositional(int count, StringBuilder out) {
        int index = count;
        for (Map.Entry<Integer, Optional<String>> each : edit.positional().entrySet()) {
            if (each.getKey() < count || each.getValue().isEmpty()) {
                continue;
            }
            if (each.getKey() != index
                    || call.arguments().isNamed()
                    || edit.positionalNames().isPresent()) {
                throw new IllegalStateException("there is no place for an argument " + each.getKey()
                        + " without a name: " + source.slice(call.opening()));
            }
            index++;
            expect(Optional.empty(), each.getValue().get());
            out.append(' ').append(quote(each.getValue().get()));
        }
    }

    /** Of two arguments of one name Hugo takes the last; what the other one says would be lost without a word. */
    private void takeName(String name, Object before) {
        Object other = owners.putIfAbsent(name, before);
        if (other != null && !other.equals(before)) {
            throw new IllegalStateException("two arguments would be called \"" + name + "\": "
                    + source.slice(call.opening()) + "; remove one of the two");
        }
    }

    private void named(
            StringBuilder out, Argument argument, String before, Optional<String> change, Set<String> missing) {
        String after = edit.renamed().getOrDefault(before, before);
        takeName(after, argument.name().isPresent() ? before : argument.span());
        boolean sameName = names == Names.AS_WRITTEN && argument.name().isPresent() && after.equals(before);
        Span value = argument.value().span();
        out.append(
                sameName
                        ? slice(argument.span().start(), value.start())
                        : name(after)
                                + (names == Names.AS_WRITTEN && argument.name().isPresent()
                                        ? slice(argument.name().get().span().end(), value.start())
                                        : "="));
        missing.remove(after);
        Optional<String> wanted = Optional.ofNullable(edit.set().get(after)).or(() -> change);
        expect(Optional.of(after), wanted.orElse(argument.value().text()));
        out.append(wanted.map(TagText::quote).orElse(source.slice(value)));
    }

    private String nameAt(int index) {
        List<String> names = edit.positionalNames().orElseThrow();
        if (index >= names.size()) {
            throw new IllegalStateException(
                    "more arguments than the " + names.size() + " names for them: " + source.slice(call.opening()));
        }
        return names.get(index);
    }

    private String name(String name) {
        return names == Names.QUOTED || !Words.isBareName(name) ? quote(name) : name;
    }

    private String slice(int start, int end) {
        return source.text().substring(start, end);
    }
}
