package dev.foreword.shortcode;

import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The arguments of a call, in the order of the source: all positional or all named.
 *
 * <pre>{@code
 * {{< figure "a.png" 640 >}}            positional: "a.png" (STRING), 640 (INTEGER)
 * {{< figure src="a.png" width=640 >}}  named: src, width
 * }</pre>
 *
 * <p>Only bare words have kinds: {@code true} and {@code false} are BOOLEAN, {@code 640} INTEGER,
 * {@code 3.14} DECIMAL, everything else STRING; what is quoted is always STRING. A call that mixes both sorts is an
 * error, {@code shortcode.mixed-arguments}, but all of its arguments are here. Immutable.
 */
public final class Arguments {

    private static final Arguments NONE = new Arguments(List.of());

    private final List<Argument> list;

    private Arguments(List<Argument> list) {
        this.list = list;
    }

    /**
     * One argument.
     *
     * @param name the name before {@code =}, quotes resolved, kind STRING; empty for a positional argument
     * @param value the value, quotes and escapes resolved; its span includes the quotes
     * @param span from the name, or the value if there is no name, to the end of the value
     */
    public record Argument(Optional<Scalar> name, Scalar value, Span span) {

        /** Refuses null. */
        public Argument {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * Arguments from a list.
     *
     * @param arguments the arguments, in order
     * @return them all
     */
    public static Arguments of(List<Argument> arguments) {
        return arguments.isEmpty() ? NONE : new Arguments(List.copyOf(arguments));
    }

    /**
     * No arguments.
     *
     * @return always the same
     */
    public static Arguments none() {
        return NONE;
    }

    /**
     * All of them.
     *
     * @return in the order of the source, repeated names included
     */
    public List<Argument> list() {
        return list;
    }

    /**
     * The values without a name.
     *
     * @return in the order of the source
     */
    public List<Scalar> positional() {
        List<Scalar> values = new ArrayList<>(list.size());
        for (Argument argument : list) {
            if (argument.name().isEmpty()) {
                values.add(argument.value());
            }
        }
        return Collections.unmodifiableList(values);
    }

    /**
     * The values with a name. Names are told apart exactly, case included; of a repeated name the last value counts.
     *
     * @return name to value, in the order in which the names first appear
     */
    public Map<String, Scalar> named() {
        Map<String, Scalar> values = new LinkedHashMap<>();
        for (Argument argument : list) {
            argument.name().ifPresent(name -> values.put(name.text(), argument.value()));
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * Whether there are none.
     *
     * @return true for {@code {{< toc >}}}
     */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * Whether they are named. The first decides, as in Hugo.
     *
     * @return false when there are none
     */
    public boolean isNamed() {
        return !list.isEmpty() && list.get(0).name().isPresent();
    }

    /**
     * The arguments as a mapping, ready to be bound to a record. A positional argument gets the name at its
     * index; one beyond the names gets its index, from 0, so that a binder can complain about it. The key of such an
     * entry has the span of the value.
     *
     * @param positionalNames the names of the positional arguments, usually those of the record's components
     * @param call the span of the opening tag, for a mapping without entries and for what is missing
     * @return entries in the order of the source
     */
    public DataNode.Mapping toData(List<String> positionalNames, Span call) {
        List<DataNode.Entry> entries = new ArrayList<>(list.size());
        int index = 0;
        for (Argument argument : list) {
            Scalar key;
            if (argument.name().isPresent()) {
                key = argument.name().get();
            } else {
                String name = index < positionalNames.size() ? positionalNames.get(index) : Integer.toString(index);
                key = new Scalar(name, DataNode.Kind.STRING, argument.value().span());
                index++;
            }
            entries.add(new DataNode.Entry(key, argument.value()));
        }
        return new DataNode.Mapping(entries, call);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arguments that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    @Override
    public String toString() {
        return list.toString();
    }
}
