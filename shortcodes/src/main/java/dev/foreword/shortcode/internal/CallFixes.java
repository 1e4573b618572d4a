package dev.foreword.shortcode.internal;

import dev.foreword.data.DataNode;
import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.text.Edit;
import dev.foreword.text.Fix;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes that mend a call whose tags are right, but which is not what its shortcode wants. */
final class CallFixes {

    /** How far away the end of a call may be that is looked for. */
    private static final int FAR = 2000;

    private CallFixes() {}

    /** Another name in both tags. */
    static Fix renamed(SourceText source, Call call, String name) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(call.nameSpan(), name));
        call.closing().ifPresent(closing -> {
            int slash = source.text().indexOf('/', closing.start());
            int start = source.text().indexOf(call.name(), slash + 1);
            edits.add(new Edit(new Span(start, start + call.name().length()), name));
        });
        return new Fix("change \"" + call.name() + "\" to \"" + name + "\"", edits);
    }

    /** Takes away what says that there is inner content; that itself stays. */
    static Fix withoutInner(SourceText source, Call call) {
        if (call.closing().isPresent()) {
            return Fix.of("take the closing tag away", call.closing().get(), "");
        }
        int slash = call.opening().end() - Delimiters.LENGTH;
        while (source.text().charAt(slash) != '/') {
            slash--;
        }
        return Fix.of("take the slash away", new Span(slash, slash + 1), "");
    }

    /** For a call that was meant to be empty. */
    static Fix closingItself(SourceText source, Call call) {
        int end = call.opening().end() - Delimiters.LENGTH;
        String blank = Words.isBlank(source.text().charAt(end - 1)) ? "" : " ";
        return Fix.of("close the call at once, without content", Span.at(end), blank + "/");
    }

    /** Behind the paragraph that follows the opening tag, or before the next tag. */
    static Fix closing(SourceText source, Call call) {
        String text = source.text();
        int from = call.opening().end();
        int at = from;
        boolean content = false;
        int to = Math.min(text.length(), from + FAR);
        while (at < to && !(text.charAt(at) == '{' && at + Delimiters.LENGTH <= to && Delimiters.isLeft(text, at))) {
            if (content && text.charAt(at) == '\n' && isBlankLine(text, at + 1)) {
                break;
            }
            content |= !Words.isBlank(text.charAt(at));
            at++;
        }
        while (at > from && Words.isBlank(text.charAt(at - 1))) {
            at--;
        }
        boolean ownLine = from < text.length() && text.charAt(from) == '\n';
        String tag = call.notation().leftDelimiter() + " /" + call.name() + " "
                + call.notation().rightDelimiter();
        return Fix.of("close it behind the text that follows", Span.at(at), ownLine && at > from ? "\n" + tag : tag);
    }

    private static boolean isBlankLine(String text, int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\r')) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n';
    }

    /** Surplus words of a text without quotes, with the last argument that is not too much. */
    static Optional<Fix> quoted(SourceText source, List<DataNode.Scalar> values, int allowed) {
        if (allowed == 0) {
            return Optional.empty();
        }
        Span words = values.get(allowed - 1)
                .span()
                .cover(values.get(values.size() - 1).span());
        String text = source.slice(words);
        boolean plain = text.length() < FAR && Words.isWithout("\"`\n\\", text);
        return plain ? Optional.of(Fix.of("put it in quotes", words, '"' + text + '"')) : Optional.empty();
    }
}
