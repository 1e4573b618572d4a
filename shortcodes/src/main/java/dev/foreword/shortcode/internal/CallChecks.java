package dev.foreword.shortcode.internal;

import dev.foreword.data.DataNode;
import dev.foreword.shortcode.Arguments;
import dev.foreword.shortcode.Arguments.Argument;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether calls are what their definitions ask for, but for arguments. */
final class CallChecks {

    private final SourceText source;
    private final Shortcodes shortcodes;
    private final List<Diagnostic> diagnostics;

    /** Whether there are tags that were not understood: one of them may be the end of a call. */
    private final boolean looseEnds;

    private final MeantClosings meantClosings;

    CallChecks(ShortcodeDocument document, Shortcodes shortcodes, List<Diagnostic> diagnostics, boolean looseEnds) {
        this.source = document.source();
        this.looseEnds = looseEnds || Diagnostic.anyError(document.diagnostics());
        this.shortcodes = shortcodes;
        this.diagnostics = diagnostics;
        this.meantClosings = MeantClosings.in(document.nodes(), shortcodes);
    }

    /** Whether the tag was meant to close another call; that is said then. */
    boolean isMeantClosing(Call call) {
        Optional<Diagnostic> found = meantClosings.about(call, source);
        found.ifPresent(diagnostics::add);
        return found.isPresent();
    }

    /** {@code {{< a title "x" >}}}: a name that stands where a value is wanted, as its equals sign is missing. */
    void names(Call call, List<String> names) {
        List<DataNode.Scalar> values = call.arguments().positional();
        for (int i = 0; i + 1 < values.size(); i++) {
            DataNode.Scalar word = values.get(i);
            Span value = values.get(i + 1).span();
            boolean quoted = ValueLexer.isQuote(source.text().charAt(value.start()));
            if (quoted && word.span().length() == word.text().length() && names.contains(word.text())) {
                String mended = word.text() + "=" + source.slice(value);
                diagnostics.add(Diagnostic.warning("shortcode.suspicious", source, word.span())
                        .help("write " + (value.length() < FaultWords.LONGEST_QUOTE ? mended : word.text() + "=\"…\""))
                        .fix(Fix.of("write \"=\"", new Span(word.span().end(), value.start()), "="))
                        .message("\"" + word.text() + "\" is the name of a parameter, but stands here as a value"));
                return;
            }
        }
    }

    /**
     * Says which names of arguments are in other letters; Hugo's templates tell them apart.
     *
     * @return the arguments without those that another one overrides by having the very name
     */
    Arguments letters(Call call, List<String> names) {
        if (call.arguments().list().stream().allMatch(argument -> isAsDeclared(argument, names))) {
            return call.arguments();
        }
        Set<String> exact = new HashSet<>();
        Set<String> said = new HashSet<>();
        List<Argument> counting = new ArrayList<>(call.arguments().list().size());
        call.arguments().named().keySet().stream().filter(names::contains).forEach(exact::add);
        for (Argument argument : call.arguments().list()) {
            Optional<String> meant = argument.name().map(DataNode.Scalar::text).flatMap(name -> meant(name, names));
            if (meant.isPresent() && said.add(meant.get())) {
                diagnostics.add(otherLetters(argument.name().orElseThrow(), meant.get(), exact.contains(meant.get())));
            }
            if (meant.filter(exact::contains).isEmpty()) {
                counting.add(argument);
            }
        }
        return counting.size() == call.arguments().list().size() ? call.arguments() : Arguments.of(counting);
    }

    private static boolean isAsDeclared(Argument argument, List<String> names) {
        return argument.name().isEmpty() || names.contains(argument.name().get().text());
    }

    private static Optional<String> meant(String given, List<String> names) {
        return names.contains(given)
                ? Optional.empty()
                : names.stream().filter(given::equalsIgnoreCase).findFirst();
    }

    private Diagnostic otherLetters(DataNode.Scalar given, String name, boolean overridden) {
        Diagnostic.Builder odd = Diagnostic.warning("shortcode.suspicious", source, given.span());
        if (overridden) {
            return odd.help("remove it")
                    .message("\"" + given.text() + "\" does not count, as \"" + name + "\" is given too");
        }
        if (given.span().length() == name.length()) {
            odd.fix(Fix.of("write \"" + name + "\"", given.span(), name));
        }
        return odd.help("write \"" + name + "\"")
                .message("\"" + given.text() + "\" is \"" + name + "\" here, but another parameter for Hugo");
    }

    void inner(Call call, ShortcodeDefinition<?> definition) {
        if (definition.inner() == InnerContent.NONE && call.inner().isPresent()) {
            String tag = call.notation().leftDelimiter() + " " + call.name() + " … "
                    + call.notation().rightDelimiter();
            diagnostics.add(Diagnostic.error(
                            "shortcode.no-inner", source, call.closing().orElse(call.opening()))
                    .help(call.isSelfClosing() ? "write " + tag : "take the closing tag away")
                    .fix(CallFixes.withoutInner(source, call))
                    .message("\"" + call.name() + "\" has no inner content, found "
                            + (call.isSelfClosing() ? "a tag that closes itself" : "a closing tag")));
        } else if (!definition.isInnerOptional() && call.inner().isEmpty() && !meantClosings.has(call)) {
            String left = call.notation().leftDelimiter();
            String right = call.notation().rightDelimiter();
            Diagnostic.Builder unclosed = Diagnostic.error("shortcode.unclosed", source, call.opening())
                    .help("write " + left + " /" + call.name() + " " + right + " behind its content, or /" + right
                            + " at the end of this tag if it has none");
            if (!looseEnds) {
                unclosed.fix(CallFixes.closing(source, call)).fix(CallFixes.closingItself(source, call));
            }
            diagnostics.add(unclosed.message("\"" + call.name() + "\" is not closed"));
        }
    }

    void place(Call call, ShortcodeDefinition<?> definition, @Nullable CallFrame parent) {
        String around = parent == null ? "" : canonical(parent.call().name());
        if (!definition.parents().isEmpty() && !definition.parents().contains(around)) {
            diagnostics.add(Diagnostic.error("shortcode.misplaced", source, call.nameSpan())
                    .help("move it between the tags of " + oneOf(definition.parents()))
                    .message("\"" + call.name() + "\" belongs directly inside of " + oneOf(definition.parents())
                            + ", found it "
                            + (parent == null ? "at the top of the page" : "inside of \"" + around + "\"")));
        } else if (parent != null) {
            List<String> allowed =
                    shortcodes.find(around).map(ShortcodeDefinition::children).orElse(List.of());
            if (!allowed.isEmpty() && !allowed.contains(definition.name())) {
                diagnostics.add(Diagnostic.error("shortcode.misplaced", source, call.nameSpan())
                        .help("move it out of \"" + around + "\"")
                        .message("\"" + around + "\" holds " + oneOf(allowed) + ", found \"" + call.name() + "\""));
            }
        }
    }

    private static String oneOf(List<String> names) {
        return '"' + String.join("\" or \"", names) + '"';
    }

    /** A block in the HTML of a call in a line of text; in Markdown the tree tells. */
    void insideOfLine(Call call, ShortcodeDefinition<?> definition, @Nullable CallFrame parent, boolean insideHtml) {
        if (insideHtml
                && parent != null
                && !parent.isBlock()
                && definition.isPlacementDeclared()
                && definition.placement() == Placement.BLOCK) {
            diagnostics.add(Misplaced.insideOf(
                    source, call.opening(), call.name(), parent.call().name()));
        }
    }

    private String canonical(String name) {
        return shortcodes.find(name).map(ShortcodeDefinition::name).orElse(name);
    }
}
