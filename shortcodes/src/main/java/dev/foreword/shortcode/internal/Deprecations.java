package dev.foreword.shortcode.internal;

import dev.foreword.shortcode.Arguments;
import dev.foreword.shortcode.InnerContent;
import dev.foreword.shortcode.ShortcodeDefinition;
import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.Diagnostic;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether calls go by names of the past, by odd spellings, or to shortcodes that are not to be used any more. */
final class Deprecations {

    private final SourceText source;
    private final Shortcodes shortcodes;
    private final List<Diagnostic> diagnostics;

    Deprecations(SourceText source, Shortcodes shortcodes, List<Diagnostic> diagnostics) {
        this.source = source;
        this.shortcodes = shortcodes;
        this.diagnostics = diagnostics;
    }

    void check(Call call, ShortcodeDefinition<?> definition) {
        if (definition.formerNames().stream().anyMatch(call.name()::equalsIgnoreCase)) {
            diagnostics.add(Diagnostic.warning("shortcode.deprecated", source, call.nameSpan())
                    .help("write \"" + definition.name() + "\"")
                    .fix(CallFixes.renamed(source, call, definition.name()).safe())
                    .message("\"" + call.name() + "\" is an old name of \"" + definition.name() + "\""));
        }
        spelling(call, definition);
        definition.deprecation().ifPresent(advice -> {
            Diagnostic.Builder deprecated = Diagnostic.warning("shortcode.deprecated", source, call.nameSpan())
                    .help(advice);
            definition.replacement().ifPresent(name -> {
                Fix fix = CallFixes.renamed(source, call, name);
                deprecated.fix(fits(call, name) ? fix.safe() : fix);
                if (!fits(call, name)) {
                    deprecated.help("what stands in this call does not suit \"" + name + "\" as it is");
                }
            });
            diagnostics.add(deprecated.message("\"" + call.name() + "\" is deprecated"));
        });
    }

    /** For Hugo before 0.146 a name in other letters is no name. */
    private void spelling(Call call, ShortcodeDefinition<?> definition) {
        List<String> names = new ArrayList<>(definition.aliases());
        names.addAll(definition.formerNames());
        names.add(definition.name());
        if (names.contains(call.name())) {
            return;
        }
        // One that nobody closes may have a closing tag in yet another spelling.
        boolean whole = call.inner().isPresent() || definition.isInnerOptional();
        names.stream().filter(call.name()::equalsIgnoreCase).findFirst().ifPresent(name -> {
            Diagnostic.Builder odd = Diagnostic.warning("shortcode.suspicious", source, call.nameSpan())
                    .help("write \"" + name + "\"");
            if (whole) {
                odd.fix(CallFixes.renamed(source, call, name).safe());
            }
            diagnostics.add(odd.message(
                    "\"" + call.name() + "\" is \"" + name + "\" here, but no shortcode for Hugo before 0.146"));
        });
    }

    /** Whether the call could be one of another shortcode as it stands. */
    private boolean fits(Call call, String name) {
        Optional<ShortcodeDefinition<?>> other = shortcodes.find(name);
        if (other.isEmpty()) {
            return false;
        }
        boolean inner = call.inner().isPresent()
                ? other.get().inner() != InnerContent.NONE
                : other.get().isInnerOptional();
        return inner && bindsTo(call, other.get().parameters());
    }

    private boolean bindsTo(Call call, Class<?> parameters) {
        if (parameters == Arguments.class) {
            return true;
        }
        try {
            List<String> names = shortcodes.binder().keys(parameters);
            return shortcodes
                    .binder()
                    .bind(call.arguments().toData(names, call.nameSpan()), source, parameters)
                    .diagnostics()
                    .isEmpty();
        } catch (RuntimeException e) {
            // The constructor of the parameters throws; that is told when it is called for its own sake.
            return false;
        }
    }
}
