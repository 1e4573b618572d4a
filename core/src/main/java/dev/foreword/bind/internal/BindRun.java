package dev.foreword.bind.internal;

import dev.foreword.bind.UnknownKeys;
import dev.foreword.data.DataNode;
import dev.foreword.data.DataNode.Scalar;
import dev.foreword.data.internal.Nesting;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import dev.foreword.text.internal.Invisible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One call of the binder: what it reads from, how it is to behave, and what it has found so far. */
public final class BindRun {

    private final Plans plans;
    private final SourceText source;
    private final UnknownKeys unknownKeys;
    private final KeyWords words;
    private final List<Diagnostic> diagnostics = new ArrayList<>(0);
    private int depth;

    /**
     * Starts with nothing found.
     *
     * @param words how messages speak of keys
     */
    public BindRun(Plans plans, SourceText source, UnknownKeys unknownKeys, KeyWords words) {
        this.plans = plans;
        this.source = source;
        this.unknownKeys = unknownKeys;
        this.words = words;
    }

    Plans plans() {
        return plans;
    }

    SourceText source() {
        return source;
    }

    UnknownKeys unknownKeys() {
        return unknownKeys;
    }

    String noun() {
        return words.noun();
    }

    KeyWords words() {
        return words;
    }

    /** Everything found, in source order. */
    public List<Diagnostic> diagnostics() {
        diagnostics.sort(Comparator.comparingInt(d -> d.span().start()));
        return diagnostics;
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    Diagnostic.Builder error(String code, Span span) {
        return Diagnostic.error(code, source, span);
    }

    /** {@code expected WHAT, found "..."} with the component's type as help. */
    void expected(DataNode node, String what, Slot slot) {
        mismatch("bind.type", node, what, Wording.found(node), slot);
    }

    /** As {@link #expected}, for a value of the right type that is none of the allowed ones. */
    void notAllowed(DataNode node, String what, String found, Slot slot) {
        mismatch("bind.not-allowed", node, what, found, slot);
    }

    private void mismatch(String code, DataNode node, String what, String found, Slot slot) {
        Diagnostic.Builder diagnostic = error(code, node.span());
        explainHidden(diagnostic, node);
        slot.explain(diagnostic);
        report(diagnostic.message("expected " + what + ", found " + found));
    }

    /** As {@link #expected}, with advice that is worth more than the component's type. */
    void expected(DataNode node, String what, String advice) {
        Diagnostic.Builder diagnostic = error("bind.type", node.span());
        explainHidden(diagnostic, node);
        report(diagnostic.help(advice).message("expected " + what + ", found " + Wording.found(node)));
    }

    static void explainHidden(Diagnostic.Builder diagnostic, DataNode node) {
        if (node instanceof Scalar scalar) {
            Invisible.in(scalar.text())
                    .ifPresent(hidden -> diagnostic.help("it has " + hidden + " in it, which nobody sees"));
        }
    }

    int line(DataNode node) {
        return source.position(node.span().start()).line();
    }

    boolean enter(DataNode node) {
        if (depth == Nesting.MAX) {
            reportTooDeep(node);
            return false;
        }
        depth++;
        return true;
    }

    /** Only a tree made by hand is; readers stop earlier. */
    void reportTooDeep(DataNode node) {
        report(error("data.too-deep", node.span()).message("nested more than " + Nesting.MAX + " levels deep"));
    }

    void leave() {
        depth--;
    }
}
