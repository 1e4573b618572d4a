package dev.foreword.shortcode.internal;

import dev.foreword.data.DataNode;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.Arguments;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.Notation;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeDefinition.Placement;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.ShortcodeNode;
import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.shortcode.internal.NearTags.NearTag;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Result;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Renders the calls of a page: from nodes to pieces.
 *
 * <p>There are two sorts of surroundings. In Markdown, the author's text is a piece of its own, for the Markdown parser
 * to read. In HTML, that is between the tags of a standard call whose inner content is taken as written, it is
 * text in the call's fragment. A Markdown call in there makes Markdown of its inner content again.
 *
 * <p>No author's text is lost to a mistake: what a call holds that cannot be rendered comes out without its frame.
 * One run of one page; recursion is as deep as the nesting of the document, which the parser limits.
 */
public final class Expander {

    private final ShortcodeDocument document;
    private final SourceText source;
    private final Shortcodes shortcodes;
    private final DataNode.Mapping page;
    private final boolean trustAuthorHtml;
    private final Output output;
    private final PieceBuilder pieces = new PieceBuilder();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<NearTag> nearTags;
    private final List<Diagnostic> formFailures = new ArrayList<>(0);
    private final CallChecks checks;
    private final Deprecations deprecations;
    /** By identity: the hash of a call is that of everything in it. */
    private final Map<Call, Optional<Object>> bound = new IdentityHashMap<>();

    /** Where the author's text ends that was put last. */
    private int textEnd;

    private Expander(
            ShortcodeDocument document,
            Shortcodes shortcodes,
            DataNode.Mapping page,
            boolean trustAuthorHtml,
            Output output) {
        this.document = Objects.requireNonNull(document, "document");
        this.source = document.source();
        this.shortcodes = Objects.requireNonNull(shortcodes, "shortcodes");
        this.page = Objects.requireNonNull(page, "page");
        this.trustAuthorHtml = trustAuthorHtml;
        this.output = Objects.requireNonNull(output, "output");
        this.nearTags = output == Output.HTML ? NearTags.in(source, document.nodes(), shortcodes) : List.of();
        this.checks = new CallChecks(
                document, shortcodes, diagnostics, nearTags.stream().anyMatch(NearTag::closing));
        this.deprecations = new Deprecations(source, shortcodes, diagnostics);
    }

    /**
     * What came out.
     *
     * @param pieces in the order of the page
     * @param diagnostics those of this stage alone, in source order
     * @param nearTags what looks like tags, in code or not; none for other outputs than HTML
     */
    public record Expansion(List<Piece> pieces, List<Diagnostic> diagnostics, List<NearTag> nearTags) {}

    /**
     * Renders the calls of a page as HTML.
     *
     * @param trustAuthorHtml whether the inner content of standard calls is HTML rather than text
     */
    public static Expansion expand(
            ShortcodeDocument document, Shortcodes shortcodes, DataNode.Mapping page, boolean trustAuthorHtml) {
        return expand(document, shortcodes, page, trustAuthorHtml, Output.HTML);
    }

    /** Renders the calls of a page. For other outputs than HTML only what their forms throw is told: all else has been. */
    public static Expansion expand(
            ShortcodeDocument document,
            Shortcodes shortcodes,
            DataNode.Mapping page,
            boolean trustAuthorHtml,
            Output output) {
        Expander run = new Expander(document, shortcodes, page, trustAuthorHtml, output);
        run.expand(document.nodes(), null, false);
        run.diagnostics.sort(
                Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
        List<Diagnostic> told = output == Output.HTML ? run.diagnostics : run.formFailures;
        return new Expansion(run.pieces.build(), List.copyOf(told), run.nearTags);
    }

    SourceText source() {
        return source;
    }

    DataNode.Mapping page() {
        return page;
    }

    Output output() {
        return output;
    }

    Shortcodes shortcodes() {
        return shortcodes;
    }

    PieceBuilder pieces() {
        return pieces;
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Puts nodes where the page is now. */
    void expand(List<ShortcodeNode> nodes, @Nullable CallFrame parent, boolean insideHtml) {
        int ordinal = 0;
        for (ShortcodeNode node : nodes) {
            if (node instanceof Call call) {
                call(call, parent, ordinal++, insideHtml);
            } else if (node instanceof ShortcodeNode.Text text) {
                text(text.span(), insideHtml);
            } else if (node instanceof ShortcodeNode.Escaped escaped) {
                literal(escaped.literal(), escaped.span(), insideHtml);
            }
        }
    }

    private void text(Span span, boolean insideHtml) {
        if (output == Output.HTML) {
            put(span, insideHtml);
            return;
        }
        for (Span part : LooseTags.around(source.text(), span)) {
            if (wouldMakeTag(part)) {
                literal(" ", part, insideHtml);
            }
            put(part, insideHtml);
            textEnd = part.end();
        }
    }

    /** As when the call is gone from <code>{&#123;{&lt; x >}}{&lt;</code>. */
    private boolean wouldMakeTag(Span part) {
        return textEnd > 0
                && textEnd != part.start()
                && source.text().charAt(textEnd - 1) == '{'
                && "{<%".indexOf(source.text().charAt(part.start())) >= 0;
    }

    private void put(Span span, boolean insideHtml) {
        if (insideHtml) {
            pieces.begin(false, false, true, span);
            pieces.htmlText(source.text(), span, trustAuthorHtml);
        } else {
            pieces.markdown(new Piece.Source(span));
        }
    }

    private void literal(String text, Span span, boolean insideHtml) {
        if (insideHtml || output == Output.PLAIN_TEXT) {
            pieces.begin(false, false, insideHtml, span);
            pieces.htmlText(text, span);
        } else {
            pieces.markdown(new Piece.Literal(text, span));
        }
    }

    private void call(Call call, @Nullable CallFrame parent, int ordinal, boolean insideHtml) {
        Optional<ShortcodeDefinition<?>> found = shortcodes.find(call.name());
        boolean meantClosing = checks.isMeantClosing(call);
        if (found.isPresent()) {
            deprecations.check(call, found.get());
            checks.place(call, found.get(), parent);
            render(call, found.get(), parent, ordinal, insideHtml);
            return;
        }
        switch (shortcodes.unknown()) {
            case ERROR -> {
                if (!meantClosing) {
                    report(Diagnostic.error("shortcode.unknown", source, call.nameSpan())
                            .suggest(call.name(), names(), name -> CallFixes.renamed(source, call, name))
                            .message("unknown shortcode \"" + call.name() + "\""));
                }
            }
            case KEEP -> keep(call, parent, insideHtml);
            case RENDER -> render(call, shortcodes.fallback().orElseThrow(), parent, ordinal, insideHtml);
            case DROP -> {}
        }
    }

    private List<String> names() {
        return shortcodes.definitions().stream().map(ShortcodeDefinition::name).toList();
    }

    private void keep(Call call, @Nullable CallFrame parent, boolean insideHtml) {
        if (output != Output.HTML) {
            expand(call.inner().orElse(List.of()), parent, insideHtml);
            return;
        }
        literal(source.slice(call.opening()), call.opening(), insideHtml);
        expand(call.inner().orElse(List.of()), parent, insideHtml);
        call.closing().ifPresent(closing -> literal(source.slice(closing), closing, insideHtml));
    }

    private <P> void render(
            Call call, ShortcodeDefinition<P> definition, @Nullable CallFrame parent, int ordinal, boolean insideHtml) {
        checks.inner(call, definition);
        boolean hasInner = definition.inner() != InnerContent.NONE;
        boolean markdownInner = isMarkdownInner(call, definition, insideHtml);
        boolean block = isBlock(call, definition.placement());
        // In HTML there are no paragraphs to stand between.
        boolean strict = definition.isPlacementDeclared() && definition.placement() == Placement.BLOCK && !insideHtml;
        Optional<P> parameters = bind(call, definition);
        CallFrame frame =
                new CallFrame(this, parent, call, ordinal, block, strict, markdownInner, parameters.orElse(null));
        if (output != Output.HTML) {
            form(definition, parameters, frame, new FormWriter(this, frame, block, insideHtml));
            return;
        }
        checks.insideOfLine(call, definition, parent, insideHtml);
        pieces.begin(block, strict, insideHtml, call.opening());
        pieces.enter(call.span(), call.opening(), call.name(), block, strict);
        parameters.ifPresent(values -> write(call, definition, values, frame));
        if (hasInner && !frame.innerAsked() && (parameters.isEmpty() || frame.failed())) {
            frame.expandInner();
        }
        pieces.leave();
        if (!hasInner && call.inner().isPresent()) {
            expand(call.inner().get(), parent, insideHtml);
        }
    }

    private boolean isMarkdownInner(Call call, ShortcodeDefinition<?> definition, boolean insideHtml) {
        if (output == Output.MARKDOWN) {
            return true;
        }
        boolean asAround = output == Output.PLAIN_TEXT && definition.inner() == InnerContent.NONE && !insideHtml;
        return asAround || call.notation() == Notation.MARKDOWN || definition.inner() == InnerContent.MARKDOWN;
    }

    /** A call whose arguments are wrong, or whose form fails, is its inner text. */
    private <P> void form(ShortcodeDefinition<P> definition, Optional<P> parameters, CallFrame frame, FormWriter out) {
        out.boundary();
        try {
            parameters.ifPresent(values -> output.form(definition).write(values, frame, out));
        } catch (RuntimeException e) {
            frame.fail();
            formFailures.add(failure(frame.call(), e, "be written as text"));
        }
        boolean failed = parameters.isEmpty() || frame.failed();
        if (!frame.innerAsked() && (failed || definition.inner() == InnerContent.NONE)) {
            out.inner();
        }
        out.boundary();
        out.makeBoundary();
    }

    private <P> void write(Call call, ShortcodeDefinition<P> definition, P parameters, CallFrame frame) {
        HtmlWriter writer = HtmlWriter.to(pieces.html(), frame);
        try {
            definition.renderer().render(parameters, frame, writer);
            writer.finish();
        } catch (RuntimeException e) {
            writer.closeAll();
            frame.fail();
            failed(call, e);
        }
    }

    /** The parameters of a call; reported on once, however often they are asked for. */
    <P> Optional<P> bind(Call call, ShortcodeDefinition<P> definition) {
        Optional<Object> known = bound.get(call);
        if (known == null) {
            known = definition.parameters() == Arguments.class
                    ? Optional.of(call.arguments())
                    : bindFresh(call, definition.parameters());
            bound.put(call, known);
        }
        return known.map(definition.parameters()::cast);
    }

    private Optional<Object> bindFresh(Call call, Class<?> type) {
        try {
            List<String> names = shortcodes.binder().keys(type);
            checks.names(call, names);
            Arguments arguments = checks.letters(call, names);
            DataNode.Mapping data = arguments.toData(names, call.nameSpan());
            Result<?> result = shortcodes.binder().bind(data, source, type);
            int given = arguments.positional().size();
            if (given > 0 && !result.diagnostics().isEmpty()) {
                // Names do not mix with arguments that have none, so what is missing has to be written like these.
                result = shortcodes
                        .binder()
                        .withKeyNoun("parameter", name -> byPlace(name, names.indexOf(name), given))
                        .bind(data, source, type);
            }
            explain(result.diagnostics(), call, names);
            return result.value().map(Object.class::cast);
        } catch (RuntimeException e) {
            failed(call, e);
            return Optional.empty();
        }
    }

    private static String byPlace(String name, int index, int given) {
        return index == given
                ? "\"…\" behind the last argument"
                : name + "=\"…\", and the names of the other arguments, too";
    }

    /** The binder knows names only; to it a positional argument that is one too many has an unknown name. */
    private void explain(List<Diagnostic> found, Call call, List<String> names) {
        if (found.isEmpty()) {
            return;
        }
        List<Span> surplus = call.arguments().positional().stream()
                .skip(names.size())
                .map(DataNode.Scalar::span)
                .toList();
        if (surplus.isEmpty()) {
            found.forEach(this::report);
            return;
        }
        String takes = names.isEmpty()
                ? "takes no arguments"
                : "takes at most " + names.size() + ": " + String.join(", ", names);
        Diagnostic.Builder tooMany = Diagnostic.error("shortcode.too-many-arguments", source, surplus.get(0));
        CallFixes.quoted(source, call.arguments().positional(), names.size()).ifPresent(tooMany::fix);
        report(tooMany.help("\"" + call.name() + "\" " + takes
                        + (names.isEmpty() ? "" : "; a text with blanks is written in quotes"))
                .message("one argument too many: " + source.slice(surplus.get(0))));
        Set<Integer> places = new HashSet<>();
        surplus.forEach(span -> places.add(span.start()));
        found.stream()
                .filter(diagnostic -> !diagnostic.code().equals("bind.unknown-key")
                        || !places.contains(diagnostic.span().start()))
                .forEach(this::report);
    }

    private void failed(Call call, RuntimeException e) {
        report(failure(call, e, "be rendered"));
    }

    private Diagnostic failure(Call call, RuntimeException e, String what) {
        return Diagnostic.error("shortcode.failed", source, call.opening())
                .help("the fault is in the program that renders it, not in the page; to be passed on: " + e
                        + ProgramPlace.of(e).map(place -> ", at " + place).orElse(""))
                .message("\"" + call.name() + "\" could not " + what);
    }

    private boolean isBlock(Call call, Placement placement) {
        return placement == Placement.BLOCK || (placement == Placement.EITHER && isAloneWithoutMarks(call.span()));
    }

    /** Whether only spaces and tabs stand on the lines of a call: not even what a list or a quote begins with. */
    private boolean isAloneWithoutMarks(Span span) {
        String text = source.text();
        int start = span.start() - 1;
        while (start >= document.span().start() && isBlank(text.charAt(start))) {
            start--;
        }
        int end = span.end();
        while (end < document.span().end() && isBlank(text.charAt(end))) {
            end++;
        }
        return (start < document.span().start() || isLineBreak(text.charAt(start)))
                && (end == document.span().end() || isLineBreak(text.charAt(end)));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
