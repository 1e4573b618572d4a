package dev.foreword.benchmarks.attacks;

import static dev.foreword.benchmarks.attacks.Pattern.growing;
import static dev.foreword.benchmarks.attacks.Pattern.repeat;

/** Calls: tags, arguments, nesting, and what stands in the output. */
final class ShortcodeAttacks {

    private static final String TITLE = "title=\"t\"";

    private ShortcodeAttacks() {}

    static void addTo(Attacks attacks) {
        attacks.add("braces of tags", repeat("{{<"))
                .add("braces of tags with per cent", repeat("{{%"))
                .add("tags without a name", repeat("{{< >}}"))
                .add("opening tags", repeat("{{< note >}}"))
                .add("opening tags with per cent", repeat("{{% note %}}"))
                .add("opening tags, each on a line", repeat("{{< note >}}\n"))
                .add("closing tags", repeat("{{< /note >}}"))
                .add("calls in calls", repeat("{{< note >}}"), "a", repeat("{{< /note >}}"))
                .add("calls in calls with per cent", repeat("{{% note %}}"), "a", repeat("{{% /note %}}"))
                .add(
                        "calls in calls of both kinds",
                        repeat("{{% note %}}{{< note >}}"),
                        "a",
                        repeat("{{< /note >}}{{% /note %}}"))
                .add(
                        "accordions in accordions",
                        repeat("{{% accordion " + TITLE + " %}}\n"),
                        "a\n",
                        repeat("{{% /accordion %}}\n"))
                .add("crossed calls", repeat("{{< note >}}{{< quote >}}{{< /note >}}{{< /quote >}}"))
                .add("openings and closings of other names", repeat("{{< note >}}"), repeat("{{< /quote >}}"))
                .add("calls of names that nobody knows", repeat("{{< nobody >}}"))
                .add("calls of different names", repeat("{{< nobody# >}}"))
                .add("one name", "{{< ", repeat("a"), " >}}")
                .add("one name of slashes", "{{< ", repeat("a/"), " >}}")
                .add("arguments by position", "{{< button ", repeat("a "), ">}}")
                .add("arguments by name", "{{< button ", repeat("a#=b "), ">}}")
                .add("arguments of one name", "{{< button ", repeat("a=b "), ">}}")
                .add("arguments of both kinds", "{{< button ", repeat("a b=c "), ">}}")
                .add("arguments without a value", "{{< button ", repeat("a= "), ">}}")
                .add("equals signs", "{{< button ", repeat("="), ">}}")
                .add("one argument", "{{< button label=\"", repeat("a"), "\" >}}")
                .add("one argument of backslashes", "{{< button label=\"", repeat("\\\\"), "\" >}}")
                .add("quotes that stay open", repeat("{{< button \"a "))
                .add("raw strings that stay open", repeat("{{< button `a "))
                .add("raw strings over lines", "{{< button label=`", repeat("a\n"), "` >}}")
                .add("calls whose tag stays open", repeat("{{< button a"))
                .add("tags closed by the other kind", repeat("{{< note %}}"))
                .add("calls over lines", "{{< button", repeat("\n"), ">}}")
                .add("comments of tags", repeat("{{</* note */>}}"))
                .add("comments of tags that stay open", repeat("{{</* note "))
                .add("calls that close themselves", repeat("{{< note />}}"))
                .add("slashes", "{{< note ", repeat("/ "), ">}}")
                .add("calls defined in the page", repeat("{{< a.inline >}}{{ . }}{{< /a.inline >}}"))
                .add("dots and digits", "{{< button ", repeat("1."), " >}}")
                .add("numbers without end", "{{< button ", repeat("9"), " >}}")
                .add("calls in code", repeat("`{{< button label=a link=b >}}` "))
                .add("calls in targets", repeat("[a]({{< button label=a link=b >}}) "))
                .add("calls in tags", repeat("<a b=\"{{< button label=a link=b >}}\"> "))
                .add("calls in headings", repeat("# {{< button label=a link=b >}}\n"))
                .add("calls in items", repeat("- {{% note %}}\n"))
                .add("calls in deep quotes", growing(i -> ">".repeat(i) + "{{% note %}}a{{% /note %}}\n"), "")
                .add("calls over items", repeat("- {{% note %}}\n- {{% /note %}}\n"))
                .add("calls around emphasis", repeat("*a {{% note %}}b* {{% /note %}}"))
                .add("calls in a table", "|a|\n|-|\n", repeat("|{{< button label=a link=b >}}|\n"))
                .add("calls around notes", repeat("{{% note %}}[^#]{{% /note %}}\n\n"), repeat("[^#]: a\n"))
                .add("half tags before tags", repeat("{{{< note >}}}"))
                .add("openings that no closing reaches", repeat("{{< note >}}"), repeat("{{< quote >}}{{< /quote >}}"))
                .add("blanks in a tag", "{{<", repeat(" "), "note >}}");
    }
}
