package dev.foreword.frontmatter.internal;

import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.text.ContentException;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Edit;
import dev.foreword.text.Fix;
import dev.foreword.text.Span;
import dev.foreword.text.internal.Once;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Adds to warnings about keys that do not count the fix that takes them away, with their lines. */
public final class RepeatedKeyFixes {

    /** Each one costs a look over the block; who repeats more keys has another problem. */
    private static final int MAX = 20;

    private RepeatedKeyFixes() {}

    public static List<Diagnostic> add(FrontMatter file, List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty() || file.hasErrors() || !hasIgnored(file, diagnostics)) {
            return diagnostics;
        }
        // Most programs print the messages and never ask for the fixes, which take another look at the whole block.
        Supplier<Editing> editing = new Once<>(() -> Editing.of(file));
        List<Diagnostic> all = new ArrayList<>(diagnostics.size());
        int left = MAX;
        for (Diagnostic diagnostic : diagnostics) {
            Optional<Span> ignored = ignored(file, diagnostic);
            boolean fixable = ignored.isPresent() && diagnostic.fixes().isEmpty() && left-- > 0;
            all.add(fixable ? diagnostic.withFixes(() -> fixes(diagnostic, ignored.get(), editing.get())) : diagnostic);
        }
        return all;
    }

    private static boolean hasIgnored(FrontMatter file, List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            if (ignored(file, diagnostic).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<Fix> fixes(Diagnostic diagnostic, Span ignored, Editing editing) {
        try {
            List<Edit> edits = editing.removeAt(ignored.start());
            String key = diagnostic.source().slice(ignored);
            int line = diagnostic.source().position(ignored.start()).line();
            Fix fix = new Fix("remove " + key + " in line " + line + ", which does not count", edits);
            // Another name for the same thing may mean something to other programs.
            return List.of(key.equalsIgnoreCase(counting(diagnostic)) ? fix.safe() : fix);
        } catch (ContentException e) {
            // It is written elsewhere: merged in.
            return List.of();
        }
    }

    private static String counting(Diagnostic diagnostic) {
        boolean exact = diagnostic.code().equals("data.duplicate-key");
        return diagnostic
                .source()
                .slice(exact ? diagnostic.span() : diagnostic.related().get(0).span());
    }

    private static Optional<Span> ignored(FrontMatter file, Diagnostic diagnostic) {
        if (diagnostic.source() != file.source() || diagnostic.related().isEmpty()) {
            return Optional.empty();
        }
        return switch (diagnostic.code()) {
            case "data.duplicate-key" -> Optional.of(diagnostic.related().get(0).span());
            case "bind.duplicate-key" -> Optional.of(diagnostic.span());
            default -> Optional.empty();
        };
    }
}
