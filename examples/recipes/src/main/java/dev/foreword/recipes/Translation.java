package dev.foreword.recipes;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Node;
import dev.foreword.content.Content;
import dev.foreword.content.ContentPipeline;
import dev.foreword.data.DataNode;
import dev.foreword.frontmatter.FrontMatter;
import dev.foreword.frontmatter.FrontMatterEditor;
import dev.foreword.shortcode.ShortcodeDocument;
import dev.foreword.shortcode.ShortcodeEdit;
import dev.foreword.shortcode.ShortcodeNode.Call;
import dev.foreword.shortcode.Shortcodes;
import dev.foreword.text.SourceText;
import dev.foreword.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes the words out of a page for translators, and puts the translated words back. Tags of shortcodes become
 * {@code <x1/>}, which nobody translates by mistake; the words inside of them, such as titles, are units of their own. What
 * comes back is compared with the source: the same calls, headings, footnotes and links.
 */
public final class Translation {

    /** Which keys of the front matter have words in them. */
    private static final Set<String> KEYS = Set.of("title", "intro", "description", "summary");

    /** Which parameters of shortcodes have words in them. */
    private static final Map<String, Set<String>> PARAMETERS = Map.of(
            "note",
            Set.of("title"),
            "accordion",
            Set.of("title"),
            "quote",
            Set.of("author"),
            "localbutton",
            Set.of("text"));

    private static final Shortcodes SHORTCODES = Shortcodes.standard();
    private static final ContentPipeline PIPELINE =
            ContentPipeline.builder().shortcodes(SHORTCODES).build();

    private Translation() {}

    /** The units of a page: {@code title}, {@code 1.title} (a parameter of the first call), {@code p1} (a block). */
    static Map<String, String> export(SourceText page) {
        FrontMatter file = FrontMatter.parse(page);
        Map<String, String> units = new LinkedHashMap<>();
        for (DataNode.Entry entry : file.data().byKey().values()) {
            // As in Hugo, it does not matter in which case an author writes them.
            String key = entry.key().text().toLowerCase(Locale.ROOT);
            if (KEYS.contains(key) && entry.value() instanceof DataNode.Scalar words) {
                units.put(key, words.text());
            }
        }
        ShortcodeDocument body = ShortcodeDocument.parse(page, file.bodySpan());
        List<Call> calls = body.calls().toList();
        for (int i = 0; i < calls.size(); i++) {
            for (Map.Entry<String, DataNode.Scalar> argument :
                    words(calls.get(i)).entrySet()) {
                units.put((i + 1) + "." + argument.getKey(), argument.getValue().text());
            }
        }
        List<String> blocks = blocks(masked(body));
        for (int i = 0; i < blocks.size(); i += 2) {
            units.put("p" + (i / 2 + 1), blocks.get(i));
        }
        return units;
    }

    /** The page with translated units in place of its own; a unit that is missing stays as it is. */
    static String translate(SourceText page, Map<String, String> units) {
        FrontMatter file = FrontMatter.parse(page);
        ShortcodeDocument body = ShortcodeDocument.parse(page, file.bodySpan());
        List<String> blocks = new ArrayList<>(blocks(masked(body)));
        for (int i = 0; i < blocks.size(); i += 2) {
            blocks.set(i, units.getOrDefault("p" + (i / 2 + 1), blocks.get(i)));
        }
        String text =
                page.text().substring(0, file.bodySpan().start()) + unmasked(String.join("", blocks), tags(body), page);

        SourceText translated = SourceText.of(page.name(), arguments(SourceText.of(page.name(), text), units));
        FrontMatterEditor editor = FrontMatter.parse(translated).edit();
        units.forEach((key, words) -> {
            if (KEYS.contains(key)) {
                editor.set(key, words);
            }
        });
        return editor.apply();
    }

    /** What a translation has lost or gained against its source, in words; nothing when they are built alike. */
    static List<String> differences(SourceText source, SourceText translation) {
        Map<String, List<String>> wanted = structure(source);
        Map<String, List<String>> found = structure(translation);
        List<String> differences = new ArrayList<>();
        wanted.forEach((what, list) -> {
            if (!list.equals(found.get(what))) {
                differences.add(what + ": expected " + list + ", found " + found.get(what));
            }
        });
        return differences;
    }

    private static Map<String, List<String>> structure(SourceText source) {
        Content<?> page = PIPELINE.process(source);
        Map<String, List<String>> structure = new LinkedHashMap<>();
        structure.put(
                "shortcodes", page.shortcodes().calls().map(Translation::shape).toList());
        structure.put(
                "headings",
                page.headings().stream().map(heading -> "h" + heading.level()).toList());
        structure.put(
                "footnotes",
                page.footnotes().list().stream()
                        .map(note -> note.label() + "×" + note.references().size())
                        .toList());
        structure.put("links", links(page));
        structure.put(
                "faults",
                page.diagnostics().stream()
                        .map(diagnostic -> diagnostic.code())
                        .sorted()
                        .toList());
        return structure;
    }

    private static List<String> links(Content<?> page) {
        List<String> targets = new ArrayList<>();
        for (Node node : page.markdown().getDescendants()) {
            if (node instanceof LinkNodeBase link) {
                targets.add(link.getUrl().toString());
            }
        }
        return targets;
    }

    /** A call without its words: its name, and every argument that is the same in all languages. */
    private static String shape(Call call) {
        Set<String> words = words(call).keySet();
        return call.name()
                + SHORTCODES.arguments(call).entrySet().stream()
                        .map(argument -> words.contains(argument.getKey())
                                ? argument.getKey()
                                : argument.getKey() + "=" + argument.getValue().text())
                        .toList();
    }

    private static Map<String, DataNode.Scalar> words(Call call) {
        Map<String, DataNode.Scalar> words = new LinkedHashMap<>(SHORTCODES.arguments(call));
        words.keySet().retainAll(PARAMETERS.getOrDefault(call.name(), Set.of()));
        return words;
    }

    private static String arguments(SourceText page, Map<String, String> units) {
        ShortcodeDocument body =
                ShortcodeDocument.parse(page, FrontMatter.parse(page).bodySpan());
        Map<Call, Integer> numbers = new IdentityHashMap<>();
        body.calls().forEach(call -> numbers.put(call, numbers.size() + 1));
        return body.rewrite(call -> {
            ShortcodeEdit edit = ShortcodeEdit.keep();
            List<String> names = List.copyOf(SHORTCODES.arguments(call).keySet());
            for (String name : words(call).keySet()) {
                String translated = units.get(numbers.get(call) + "." + name);
                if (translated != null) {
                    edit = call.arguments().isNamed()
                            ? edit.setArgument(name, translated)
                            : edit.setArgument(names.indexOf(name), translated);
                }
            }
            return edit;
        });
    }

    /** Every tag of the body, in the order of the source. */
    private static List<Span> tags(ShortcodeDocument body) {
        List<Span> tags = new ArrayList<>();
        body.calls().forEach(call -> {
            tags.add(call.opening());
            call.closing().ifPresent(tags::add);
        });
        tags.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return tags;
    }

    private static String masked(ShortcodeDocument body) {
        StringBuilder text = new StringBuilder();
        int done = body.span().start();
        int number = 0;
        for (Span tag : tags(body)) {
            text.append(body.source().text(), done, tag.start())
                    .append("<x")
                    .append(++number)
                    .append("/>");
            done = tag.end();
        }
        return text.append(body.source().text(), done, body.span().end()).toString();
    }

    private static String unmasked(String text, List<Span> tags, SourceText page) {
        for (int i = 0; i < tags.size(); i++) {
            String mark = "<x" + (i + 1) + "/>";
            if (text.indexOf(mark) < 0 || text.indexOf(mark) != text.lastIndexOf(mark)) {
                throw new IllegalArgumentException("the translation must have " + mark + " exactly once; it stands for "
                        + page.slice(tags.get(i)));
            }
            text = text.replace(mark, page.slice(tags.get(i)));
        }
        return text;
    }

    /** Blocks at even indexes, the blank lines between them at odd ones: joined, they are the text. */
    private static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        int start = 0;
        for (int gap = gap(text, 0); gap >= 0; gap = gap(text, start)) {
            int end = gap;
            while (end < text.length() && (text.charAt(end) == '\n' || text.charAt(end) == '\r')) {
                end++;
            }
            blocks.add(text.substring(start, gap));
            blocks.add(text.substring(gap, end));
            start = end;
        }
        blocks.add(text.substring(start));
        return blocks;
    }

    /** Where the next blank line begins, with the end of the line before it; line ends may be those of Windows. */
    private static int gap(String text, int from) {
        for (int end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (text.startsWith("\n", end + 1) || text.startsWith("\r\n", end + 1)) {
                return end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
            }
        }
        return -1;
    }

    /** Prints the units of a page; of two pages, how the second is built otherwise than the first. */
    public static void main(String... args) throws IOException {
        SourceText source = SourceText.read(Path.of(args[0]));
        if (args.length == 1) {
            export(source).forEach((id, words) -> System.out.println(id + ": " + words));
        } else {
            differences(source, SourceText.read(Path.of(args[1]))).forEach(System.out::println);
        }
    }
}
