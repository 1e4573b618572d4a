package dev.foreword.benchmarks.attacks;

import static dev.foreword.benchmarks.attacks.Pattern.growing;
import static dev.foreword.benchmarks.attacks.Pattern.repeat;

/** Marks within a paragraph: brackets, emphasis, code, HTML, entities, links without marks, quotation marks. */
final class InlineAttacks {

    private InlineAttacks() {}

    static void addTo(Attacks attacks) {
        brackets(attacks);
        emphasis(attacks);
        code(attacks);
        html(attacks);
        links(attacks);
        typography(attacks);
        text(attacks);
    }

    private static void brackets(Attacks attacks) {
        attacks.add("brackets that never close", repeat("["))
                .add("brackets that were never opened", repeat("]"))
                .add("brackets in brackets", repeat("["), "a", repeat("]"))
                .add("brackets in brackets around a known label", repeat("["), "a", repeat("]"), "\n\n[a]: /u")
                .add("link openers", repeat("[a]("))
                .add("link openers with an angle bracket", repeat("[a](<b"))
                .add("links in links", repeat("["), "a", repeat("](/b)"))
                .add("images in images", repeat("!["), "a", repeat("](/b)"))
                .add("images with half a link in them", repeat("![[]()"))
                .add("image openers", repeat("!["))
                .add("labels that nobody defined", repeat("[a][b]"))
                .add("short labels that nobody defined", repeat("[a] "))
                .add("collapsed labels that nobody defined", repeat("[a][]"))
                .add("one label of one word", "[", repeat("a"), "]")
                .add("one label of escapes", "[", repeat("\\]"), "]")
                .add("parentheses in a target", "[a](", repeat("("))
                .add("parentheses in a target that close", "[a](", repeat("("), repeat(")"), ")")
                .add("links with a title that stays open", repeat("[a](/b \""))
                .add("links with a title in parentheses that stays open", repeat("[a](/b ("))
                .add("titles over lines", "[a](/b \"", repeat("c\n"), "\")")
                .add("plain links", repeat("[a](/b) "))
                .add("links that are all text", "[", repeat("a "), "](/b)")
                .add("emphasis begun in brackets", repeat("[*a "), repeat("*]"))
                .add("brackets closed in code", repeat("[a `](/b) "))
                .add("brackets and braces", repeat("[{"), repeat("}]"))
                .add("definitions of one label", repeat("[a]: /u\n"))
                .add("definitions with a title that stays open", repeat("[a]: /u \"\n"))
                .add("definitions without a target", repeat("[a]:\n"))
                .add("definitions and uses", repeat("[a#]: /u\n\n"), repeat("[a#] "))
                .add("labels that differ in case and blanks", repeat("[A  # B]: /u\n\n"), repeat("[a # b] "))
                .add("a definition that hides the next", repeat("[a]: /u '\n[b]: /v\n"));
    }

    private static void emphasis(Attacks attacks) {
        attacks.add("stars", repeat("*"))
                .add("lines below", repeat("_"), "a")
                .add("tildes in a word", "a", repeat("~"), "b")
                .add("stars in a word", "a", repeat("*"), "b")
                .add("openers of emphasis", repeat("*a "))
                .add("closers of emphasis", repeat("a* "))
                .add("openers of both kinds", repeat("*a __b "))
                .add("one and two stars", repeat("*a **a "))
                .add("openers of two, closers of one", repeat("**a "), repeat("b* "))
                .add("runs that add up to three", repeat("a***b"))
                .add("an opener and closers of another length", "a**b", repeat("c* "))
                .add("emphasis in emphasis", repeat("*_"), "a", repeat("_*"))
                .add("strong in strong", repeat("**a "), repeat("b**"))
                .add("strikes that stay open", repeat("~~a "))
                .add("strikes in pairs", repeat("~~a~~"))
                .add("strikes of one and two", repeat("~a ~~b "))
                .add("runs that grow", growing(i -> "a" + "*".repeat(i) + " "), "")
                .add("runs that both open and close", repeat("a**b__c"))
                .add("crossed runs", repeat("*a _b* c_ "));
    }

    private static void code(Attacks attacks) {
        attacks.add("backticks", "a ", repeat("`"))
                .add("runs of backticks that grow", growing(i -> "e" + "`".repeat(i)), "")
                .add("runs of backticks that shrink", Pattern.of(repeat("a``` b `` ")), "")
                .add("pairs of backticks that do not match", repeat("`a``b"))
                .add("one code span", "`", repeat("a "), "`")
                .add("escaped backticks", repeat("\\`"))
                .add("backslashes", repeat("\\"));
    }

    private static void html(Attacks attacks) {
        attacks.add("signs that look like tags", repeat("<"))
                .add("tags that stay open", repeat("a <b "))
                .add("attributes without end", "a <b ", repeat("c "))
                .add("attributes with values", "a <b ", repeat("c=d "), ">")
                .add("attribute values that stay open", repeat("a <b c=\""))
                .add("attribute values with the other quote", repeat("a <b c='\" "))
                .add("one name of a tag", "a <", repeat("b"), ">")
                .add("one value of an attribute", "a <b c=\"", repeat("d"), "\">")
                .add("closing tags that stay open", repeat("</a "))
                .add("comments that stay open", repeat("a <!-- "))
                .add("one comment", "a <!-- ", repeat("b"), " -->")
                .add("dashes in a comment", "a <!--", repeat("-"), "-->")
                .add("instructions that stay open", repeat("a <? "))
                .add("CDATA that stays open", repeat("a <![CDATA["))
                .add("declarations that stay open", repeat("a <!A "))
                .add("tags within a line", repeat("<i>a</i>"))
                .add("ampersands", repeat("&"))
                .add("names of entities that do not end", repeat("&a"))
                .add("one name of an entity", "&", repeat("a"), ";")
                .add("one number of an entity", "&#", repeat("1"), ";")
                .add("entities", repeat("&amp;&#65;&#x41;"));
    }

    private static void links(Attacks attacks) {
        attacks.add("angle links that stay open", repeat("<http:"))
                .add("one angle link", "<http://a/", repeat("b"), ">")
                .add("one address in angle brackets", "<a@", repeat("b."), "c>")
                .add("the beginning of links", repeat("http://"))
                .add("the beginning of host names", repeat("www."))
                .add("bare links", repeat("https://a.example/b "))
                .add("bare links with parentheses", repeat("https://a.example/b("))
                .add("bare links that end in entities", "https://a.example/", repeat("&b;"))
                .add("bare links that end in dots", "https://a.example/b", repeat("."))
                .add("at signs", repeat("a@"))
                .add("addresses", repeat("a@b.example "))
                .add("the left half of an address", repeat("a."), "b@c.example")
                .add("the right half of an address", "a@", repeat("b-c."))
                .add("a word and an at sign", repeat("a"), "@")
                .add("schemes", repeat("a:"));
    }

    private static void typography(Attacks attacks) {
        attacks.add("double quotes", repeat("\""))
                .add("single quotes", repeat("'"))
                .add("opening double quotes", repeat("\"a "))
                .add("closing double quotes", repeat("a\" "))
                .add("opening single quotes", repeat("'a "))
                .add("both quotes", repeat("\"'a "))
                .add("apostrophes", repeat("a'b"))
                .add("dashes behind a word", "a", repeat("-"))
                .add("dots", repeat("."))
                .add("guillemets", repeat("<<a "));
    }

    private static void text(Attacks attacks) {
        attacks.add("one word", repeat("a"))
                .add("one line", repeat("a "))
                .add("one paragraph", repeat("a\n"))
                .add("hard breaks", repeat("a  \n"))
                .add("hard breaks by backslash", repeat("a\\\n"))
                .add("blanks in a line", "a", repeat(" "), "b")
                .add("blanks at the end of a line", "a", repeat(" "), "\nb")
                .add("characters beyond the first plane", repeat("\uD83D\uDE00"))
                .add("halves of surrogates", repeat("\uD83D"))
                .add("combining marks", "a", repeat("\u0301"))
                .add("marks that change direction", repeat("\u202Ea\u202C"))
                .add("noncharacters", repeat("\uFDD0"))
                .add("private characters", repeat("\uE000\uF8FF"))
                .add("NUL", repeat("\0"))
                .add("byte order marks", repeat("\uFEFF"));
    }
}
