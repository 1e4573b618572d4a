package dev.foreword.shortcode.internal;

import dev.foreword.text.Diagnostic;
import dev.foreword.text.Edit;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import dev.foreword.text.Spelling;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which closing tag belongs to which opening one: the nearest open one of its name. Openings that are
 * skipped over have no inner content. A count of open tags for each name says at once whether there is one to be
 * found, so a million closing tags never walk a million openings.
 */
final class TagPairs {

    /** How many open names are looked at for a suggestion. */
    private static final int SUGGESTIONS = 20;

    /** A tag that is not copied into a fix: it might be copied into very many. */
    private static final int LONG = 200;

    private final SourceText source;
    private final List<Diagnostic> diagnostics;
    private final Map<String, Name> names = new HashMap<>();
    private final Deque<Tag> open = new ArrayDeque<>();

    /** The last tag that needs no closing tag, as it has a slash at its end. */
    private @Nullable Tag closedItself;

    private static final class Name {
        int open;

        /** The last opening that was skipped over, linked to those before by {@link Tag#below}. */
        @Nullable
        Tag skipped;
    }

    private TagPairs(SourceText source, List<Diagnostic> diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Sets {@link Tag#partner} on both halves. */
    static void pair(List<Tag> tags, SourceText source, List<Diagnostic> diagnostics) {
        TagPairs pairs = new TagPairs(source, diagnostics);
        for (Tag tag : tags) {
            if (tag.form == Tag.Form.OPENING) {
                pairs.names.computeIfAbsent(tag.name, name -> new Name()).open++;
                pairs.open.push(tag);
            } else if (tag.form == Tag.Form.CLOSING) {
                pairs.close(tag);
            } else if (tag.form == Tag.Form.SELF_CLOSING) {
                pairs.closedItself = tag;
            }
        }
    }

    private void close(Tag closing) {
        Name name = names.get(closing.name);
        if (name == null || name.open == 0) {
            diagnostics.add(name == null || name.skipped == null ? unopened(closing) : crossed(closing, name));
            return;
        }
        Tag opening = open.pop();
        while (!opening.name.equals(closing.name)) {
            skip(opening, closing);
            opening = open.pop();
        }
        name.open--;
        opening.partner = closing;
        closing.partner = opening;
        if (opening.notation != closing.notation && !opening.broken && !closing.broken) {
            diagnostics.add(otherNotation(opening, closing));
        }
    }

    /** Hugo lets it pass, and goes by the opening tag. */
    private Diagnostic otherNotation(Tag opening, Tag closing) {
        String left = opening.notation.leftDelimiter();
        String right = opening.notation.rightDelimiter();
        Span span = span(closing);
        int behind = span.start() + Delimiters.LENGTH;
        return Diagnostic.warning("shortcode.suspicious", source, span)
                .help("write " + left + " /" + closing.name + " " + right)
                .related(span(opening), "this tag decides how the call is read")
                .fix(new Fix(
                        "close it with " + left + " and " + right,
                        List.of(
                                new Edit(new Span(span.start(), behind), left),
                                new Edit(new Span(span.end() - Delimiters.LENGTH, span.end()), right))))
                .message("expected \"" + left + "\" to close \"" + closing.name + "\" as it was opened, found \""
                        + closing.notation.leftDelimiter() + "\"");
    }

    private void skip(Tag opening, Tag closing) {
        Name name = names.get(opening.name);
        name.open--;
        opening.below = name.skipped;
        opening.skippedBy = closing;
        name.skipped = opening;
    }

    private Diagnostic unopened(Tag closing) {
        Tag before = closedItself;
        if (before != null && before.name.equals(closing.name) && !before.broken) {
            closedItself = null;
            int slash = source.text().lastIndexOf('/', before.end);
            return Diagnostic.error("shortcode.unopened", source, span(closing))
                    .help("take the \"/\" at the end of the tag before away, or this tag")
                    .related(new Span(slash, slash + 1), "\"" + closing.name + "\" is closed here, without content")
                    .fix(Fix.of("take the slash away", new Span(slash, slash + 1), ""))
                    .message("expected an open \"" + closing.name + "\" before this closing tag, found one that closes"
                            + " itself");
        }
        Set<String> candidates = new LinkedHashSet<>();
        Iterator<Tag> tags = open.iterator();
        for (int i = 0; i < SUGGESTIONS && tags.hasNext(); i++) {
            candidates.add(tags.next().name);
        }
        String message = "expected an open \"" + closing.name + "\" before this closing tag, found none";
        Diagnostic.Builder unopened = Diagnostic.error("shortcode.unopened", source, span(closing));
        // The names that are open are no list of what is allowed.
        Spelling.nearest(closing.name, candidates)
                .ifPresent(near -> unopened.suggest(
                        closing.name,
                        List.of(near),
                        name -> Fix.of(
                                "change \"" + closing.name + "\" to \"" + name + "\"",
                                new Span(closing.nameStart, closing.nameEnd),
                                name)));
        return unopened.message(message);
    }

    private Diagnostic crossed(Tag closing, Name name) {
        Tag opening = name.skipped;
        name.skipped = opening.below;
        Tag outer = opening.skippedBy;
        Diagnostic.Builder crossed = Diagnostic.error("shortcode.crossed", source, span(closing));
        if (span(outer).length() < LONG && span(closing).length() < LONG) {
            crossed.fix(new Fix(
                    "exchange the two closing tags",
                    List.of(
                            new Edit(span(outer), source.slice(span(closing))),
                            new Edit(span(closing), source.slice(span(outer))))));
        }
        return crossed.help("close \"" + closing.name + "\" before \"" + outer.name + "\"")
                .related(span(opening), "\"" + closing.name + "\" is opened here")
                .related(span(outer), "\"" + outer.name + "\" is closed here")
                .message(
                        "\"" + closing.name + "\" is opened inside of \"" + outer.name + "\" but closed outside of it");
    }

    private static Span span(Tag tag) {
        return new Span(tag.start, tag.end);
    }
}
