package dev.foreword.shortcode.internal;

import dev.foreword.data.DataNode;
import dev.foreword.html.HtmlWriter;
import dev.foreword.shortcode.Arguments;
import dev.foreword.shortcode.ShortcodeContext;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Position;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One call while it is rendered: what its renderer sees of it, and what its writer asks for. */
final class CallFrame implements ShortcodeContext, HtmlWriter.Host {

    private final Expander run;
    private final @Nullable CallFrame parent;
    private final Call call;
    private final int ordinal;
    private final boolean block;
    private final boolean strict;
    private final boolean markdownInner;
    private final @Nullable Object parameters;
    private boolean innerAsked;
    private boolean failed;

    CallFrame(
            Expander run,
            @Nullable CallFrame parent,
            Call call,
            int ordinal,
            boolean block,
            boolean strict,
            boolean markdownInner,
            @Nullable Object parameters) {
        this.run = run;
        this.parent = parent;
        this.call = call;
        this.ordinal = ordinal;
        this.block = block;
        this.strict = strict;
        this.markdownInner = markdownInner;
        this.parameters = parameters;
    }

    boolean isBlock() {
        return block;
    }

    boolean innerAsked() {
        return innerAsked;
    }

    boolean failed() {
        return failed;
    }

    void fail() {
        failed = true;
    }

    @Override
    public void inner(HtmlWriter writer) {
        if (innerAsked) {
            throw new IllegalStateException("inner() was called a second time: ids and footnotes would double");
        }
        if (markdownInner) {
            refuseBlocksInParagraph(writer, "inner()");
        }
        expandInner();
    }

    void expandInner() {
        innerAsked = true;
        run.expand(call.inner().orElse(List.of()), this, !markdownInner);
        if (run.output() == Output.HTML) {
            resume();
        }
    }

    @Override
    public void markdown(HtmlWriter writer, String text) {
        refuseBlocksInParagraph(writer, "markdown(..)");
        run.pieces().markdown(new Piece.Generated(text, call.opening()));
        resume();
    }

    /** After Markdown the writer's output goes into a new fragment. */
    private void resume() {
        run.pieces().begin(block, strict, !markdownInner, call.closing().orElse(call.opening()));
    }

    private void refuseBlocksInParagraph(HtmlWriter writer, String what) {
        if (block && writer.isOpen("p")) {
            throw new IllegalStateException(what + " inside <p>: Markdown in a block shortcode is paragraphs;"
                    + " use <div>, or say that the shortcode is inline()");
        }
    }

    @Override
    public void unsafe(String code, String message, String value) {
        Span span = call.arguments().list().stream()
                .map(Arguments.Argument::value)
                .filter(argument -> argument.text().strip().equals(value.strip()))
                .findFirst()
                .map(DataNode.Scalar::span)
                .orElse(call.opening());
        run.report(Diagnostic.warning(code, run.source(), span).message(message));
    }

    @Override
    public Call call() {
        return call;
    }

    @Override
    public String file() {
        return run.source().name();
    }

    @Override
    public Position position() {
        return run.source().position(call.opening().start());
    }

    @Override
    public int ordinal() {
        return ordinal;
    }

    @Override
    public <T> Optional<T> parent(Class<T> type) {
        for (CallFrame frame = parent; frame != null; frame = frame.parent) {
            if (type.isInstance(frame.parameters)) {
                return Optional.of(type.cast(frame.parameters));
            }
        }
        return Optional.empty();
    }

    @Override
    public <T> List<T> children(String name, Class<T> type) {
        ShortcodeDefinition<?> wanted = run.shortcodes()
                .find(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no shortcode \"" + name + "\""));
        if (wanted.parameters() != type) {
            throw new IllegalArgumentException("the parameters of \"" + name + "\" are "
                    + wanted.parameters().getName() + ", not " + type.getName());
        }
        List<T> children = new ArrayList<>();
        for (Call child : call.children()) {
            if (run.shortcodes().find(child.name()).orElse(null) == wanted) {
                run.bind(child, wanted).ifPresent(values -> children.add(type.cast(values)));
            }
        }
        return List.copyOf(children);
    }

    @Override
    public String innerText() {
        return call.innerSpan().map(run.source()::slice).orElse("");
    }

    @Override
    public String indentation() {
        String text = run.source().text();
        int end = call.opening().start();
        int start = end;
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        boolean alone = start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\r';
        return alone ? text.substring(start, end) : "";
    }

    @Override
    public DataNode.Mapping page() {
        return run.page();
    }

    @Override
    public void warn(String message) {
        run.report(Diagnostic.warning("shortcode.problem", run.source(), call.opening())
                .message(message));
    }

    @Override
    public void error(String message) {
        run.report(Diagnostic.error("shortcode.problem", run.source(), call.opening())
                .message(message));
    }
}
