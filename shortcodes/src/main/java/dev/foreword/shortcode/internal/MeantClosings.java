package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeNode;
import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tags that open a call and were meant to close one: {@code {{% note %}}…{{% note %}}}, or {@code {{% endnote %}}} as in
 * other template languages. Two calls that are not closed are one slip then.
 */
final class MeantClosings {

    private final Shortcodes shortcodes;
    private final Map<Call, Call> openings = new IdentityHashMap<>();
    private final Set<Call> closed = Collections.newSetFromMap(new IdentityHashMap<>());

    private MeantClosings(Shortcodes shortcodes) {
        this.shortcodes = shortcodes;
    }

    static MeantClosings in(List<ShortcodeNode> nodes, Shortcodes shortcodes) {
        MeantClosings closings = new MeantClosings(shortcodes);
        closings.find(nodes);
        return closings;
    }

    /** Whether a call that is not closed takes part in such a slip. */
    boolean has(Call call) {
        return closed.contains(call) || openings.containsKey(call);
    }

    /** What to say about a tag that was meant to close a call. */
    Optional<Diagnostic> about(Call call, SourceText source) {
        Call opening = openings.get(call);
        if (opening == null) {
            return Optional.empty();
        }
        String tag = opening.notation().leftDelimiter() + " /" + opening.name() + " "
                + opening.notation().rightDelimiter();
        boolean same = call.name().equals(opening.name());
        return Optional.of(Diagnostic.error("shortcode.unclosed", source, call.opening())
                .help(same ? "a closing tag has a slash before the name" : "a closing tag has a slash and the name")
                .related(opening.opening(), "\"" + opening.name() + "\" is opened here")
                .fix(Fix.of("write " + tag, call.opening(), tag))
                .message("expected \"" + tag + "\" to close \"" + opening.name() + "\", found "
                        + (same ? "a tag that opens another one" : "\"" + call.name() + "\"")));
    }

    /** As deep as the nesting of the document, which the parser limits. */
    private void find(List<ShortcodeNode> nodes) {
        Deque<Call> open = new ArrayDeque<>();
        for (ShortcodeNode node : nodes) {
            if (!(node instanceof Call call)) {
                continue;
            }
            if (call.inner().isPresent()) {
                find(call.inner().get());
            } else if (!open.isEmpty() && closes(call, open.peek())) {
                openings.put(call, open.peek());
                closed.add(open.pop());
            } else if (lacksInner(call)) {
                open.push(call);
            }
        }
    }

    private boolean lacksInner(Call call) {
        Optional<ShortcodeDefinition<?>> definition = shortcodes.find(call.name());
        return definition.isPresent()
                && definition.get().inner() != InnerContent.NONE
                && !definition.get().isInnerOptional();
    }

    private boolean closes(Call call, Call open) {
        if (call.name().equals(open.name())) {
            return call.arguments().isEmpty();
        }
        if (shortcodes.find(call.name()).isPresent() || !call.name().startsWith("end")) {
            return false;
        }
        String rest = call.name().substring("end".length());
        if (rest.isEmpty()) {
            return call.arguments().isEmpty()
                    || call.arguments().list().size() == 1
                            && call.arguments().list().get(0).name().isEmpty()
                            && call.arguments().list().get(0).value().text().equals(open.name());
        }
        return rest.equals(open.name())
                || (rest.charAt(0) == '-' || rest.charAt(0) == '_')
                        && rest.substring(1).equals(open.name());
    }
}
