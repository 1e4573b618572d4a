package dev.foreword.shortcode;

import dev.foreword.data.DataNode;
import dev.foreword.shortcode.Arguments.Argument;
import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.shortcode.ShortcodeNode.Escaped;
import dev.foreword.shortcode.ShortcodeNode.Text;
import dev.foreword.shortcode.ShortcodeNode.Visitor;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.List;

/** Draws a tree as an indented outline, for specifications. */
final class Outline implements Visitor<Void> {

    private final SourceText source;
    private final boolean spans;
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private Outline(SourceText source, boolean spans) {
        this.source = source;
        this.spans = spans;
    }

    static String of(ShortcodeDocument document, boolean spans) {
        Outline outline = new Outline(document.source(), spans);
        document.nodes().forEach(node -> node.accept(outline));
        return outline.out.toString();
    }

    @Override
    public Void text(Text text) {
        return line("text " + quoted(source.slice(text.span())), text.span());
    }

    @Override
    public Void escaped(Escaped escaped) {
        return line("shown " + quoted(escaped.literal()), escaped.span());
    }

    @Override
    public Void call(Call call) {
        StringBuilder text = new StringBuilder(call.notation() == Notation.MARKDOWN ? "call% " : "call ");
        text.append(call.name());
        for (Argument argument : call.arguments().list()) {
            text.append(' ');
            argument.name().ifPresent(name -> text.append(name.text()).append('='));
            text.append(
                    argument.value().kind() == DataNode.Kind.STRING
                            ? quoted(argument.value().text())
                            : argument.value().text());
            if (spans) {
                text.append(at(argument.span()));
            }
        }
        if (call.isSelfClosing()) {
            text.append(" /");
        } else if (call.closing().isPresent()) {
            text.append(" …");
        }
        if (spans) {
            text.append(", opening").append(at(call.opening()));
            call.closing().ifPresent(closing -> text.append(", closing").append(at(closing)));
        }
        line(text.toString(), call.span());
        depth++;
        call.inner().orElse(List.of()).forEach(node -> node.accept(this));
        depth--;
        return null;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\n", "⏎") + '"';
    }

    private static String at(Span span) {
        return " " + span.start() + ".." + span.end();
    }

    private Void line(String text, Span span) {
        out.append("  ".repeat(depth)).append(text);
        if (spans) {
            out.append(", all").append(at(span));
        }
        out.append('\n');
        return null;
    }
}
