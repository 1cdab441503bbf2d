package org.legible.publisher.site;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.problem.Problem;

/** The kinds of fixes that say what to type, each with somebody who does no more than it says. */
final class Fixes {

    /** A kind of fix: its words, found anywhere in what a problem says is wrong and what to do. */
    record Kind(Pattern words, BiConsumer<Author, MatchResult> deed) {}

    private static final String VALUE = "\"?([^\"]+?)\"?";

    static final List<Kind> ALL = List.of(
            // In the ledger of addresses.
            kind(
                    "on a line of its own below this one, such as \"( *moved-to: \\S+)\"",
                    (author, fix) -> author.line(line -> line + "\n" + fix.group(1))),
            kind(
                    "write at the end of addresses.yaml a line such as \"(- \\{[^}]+})\"",
                    (author, fix) -> author.file(text -> text + fix.group(1) + "\n")),
            kind("\\nWrite (/\\S+)\\.$", (author, fix) -> author.replaceQuoted(fix.group(1))),
            kind("or lead to the whole page: (\\S+)\\.$", (author, fix) -> author.replaceQuoted(fix.group(1))),
            kind("\\nDelete this moved-to\\.$", (author, fix) -> author.line(line -> null)),
            // Another word in place of one that stands there.
            kind(
                    "no box of the kind (\\w+)\\.\\nDid you mean \\[!(\\w+)]",
                    (author, fix) -> author.replace(fix.group(1), fix.group(2))),
            kind(
                    "no file reports/[^/]+/(\\S+)\\.\\nDid you mean (\\S+)\\?$",
                    (author, fix) -> author.replace(fix.group(1), fix.group(2))),
            kind("\\nDid you mean " + VALUE + "\\?$", (author, fix) -> author.replaceQuoted(fix.group(1))),
            kind(
                    "^[^\\n]*\\nUse (?:one of|these, with commas between): ([^,.]+)[,.]",
                    (author, fix) -> author.replaceQuoted(fix.group(1))),
            kind(
                    "\\nWrite (?:it like|a date such as|a moment such as|the whole address, such as) " + VALUE
                            + "(?:\\.|, .*)$",
                    (author, fix) -> author.replaceQuoted(fix.group(1))),
            kind(
                    "\\nWrite figures and spaces, .* such as \"([^\"]+)\"",
                    (author, fix) -> author.replaceQuoted(fix.group(1))),
            kind("\\nWrite ((?:images|files)/\\S+)\\.$", (author, fix) -> author.replaceQuoted(fix.group(1))),
            kind(
                    "^\"(\\S+)\" is .*\\nWrite (\\{lang=\\w+})\\.$",
                    (author, fix) -> author.replace("{lang=" + fix.group(1) + "}", fix.group(2))),
            kind(
                    "the address \"(\\S+)\" .*\\nWrite https: before them",
                    (author, fix) -> author.replace(fix.group(1), "https:" + fix.group(1))),
            kind(
                    "The address \"(.+)\" has a space in it\\.\\nWrite each space as %20",
                    (author, fix) -> author.replace(fix.group(1), fix.group(1).replace(" ", "%20"))),
            kind(
                    "\\nPut it in quotes: \"(.+)\"\\.$",
                    (author, fix) -> author.replace(fix.group(1), "\"" + fix.group(1) + "\"")),
            kind(
                    "\\nIndent with spaces instead: (\\d+) spaces, then (.+)$",
                    (author, fix) -> author.line(line -> " ".repeat(Integer.parseInt(fix.group(1))) + fix.group(2))),
            kind(
                    "\\nBegin and end it with the same straight mark: (.+)$",
                    (author, fix) ->
                            author.line(line -> line.replaceFirst("\\S.*$", Matcher.quoteReplacement(fix.group(1))))),
            kind(
                    "\\nWrite the number alone: criterion: (\"[\\d.]+\")",
                    (author, fix) -> author.line(line -> line.replaceFirst(":.*$", ": " + fix.group(1)))),
            kind(
                    "\\n(?:Write|.*or write) status: ([a-z-]+)",
                    (author, fix) -> author.line(line -> "  status: " + fix.group(1))),
            kind("\\nWrite \\| behind the key's colon", (author, fix) -> author.line(line -> line.replace(">", "|"))),
            kind("\\nWrite it on one line\\.", (author, fix) -> author.line(line -> line.replace("\\n", " "))),

            // Signs in the text.
            kind(
                    "\\nBegin it with (#+)\\.$",
                    (author, fix) -> author.line(line -> line.replaceFirst("^#+", fix.group(1)))),
            kind(
                    "\\nBegin the heading with ## instead of #,",
                    (author, fix) -> author.line(line -> line.replaceFirst("^#", "##"))),
            kind(
                    "\\nWrite \\*\\*words\\*\\* for strong emphasis",
                    (author, fix) -> author.file(text -> text.replaceAll("</?b>", "**"))),
            kind(
                    "write a backslash before its full stop, (\\d+)\\\\\\.",
                    (author, fix) -> author.line(line -> line.replace(fix.group(1) + ".", fix.group(1) + "\\."))),
            kind(
                    "write (\\{#\\S+}) at the end of the second paragraph",
                    (author, fix) -> author.line(line -> line + " " + fix.group(1))),
            kind(
                    "(?s)The id (\\{#\\S+}) .*(?:else delete it|Delete the id|, or delete it)",
                    (author, fix) -> author.line(line -> line.replace(fix.group(1), ""))),
            kind(
                    "\\nDelete the spaces before the number, and leave a blank line above it",
                    (author, fix) -> author.line(line -> "\n" + line.strip())),
            kind("\\nDelete the blank line, so that", (author, fix) -> author.lines(-1, line -> null)),
            kind("\\nLeave a blank line above the dashes", (author, fix) -> author.lines(1, line -> "\n" + line)),
            kind(
                    "\\nIf it is a heading, write it with ## or ### in place of the stars",
                    (author, fix) -> author.line(line -> "### " + line.replace("*", ""))),
            kind(
                    "\\nWrite the mark as (\\[\\^\\w+]), and the note on a line of its own: (\\[\\^\\w+]:)",
                    (author, fix) -> {
                        author.replace(fix.group(1).replace("^", ""), fix.group(1));
                        author.addToReport(fix.group(2) + " Its words.");
                    }),
            kind(
                    "\\nWrite the note on a line of its own: (\\[\\^\\w+]:)",
                    (author, fix) -> author.addToReport(fix.group(1) + " Its words.")),
            kind("\\nPut \\[\\^\\w+] where the note belongs, or delete it", (author, fix) -> author.line(line -> null)),
            kind(
                    "\\nWrite two brackets on each side",
                    (author, fix) -> author.line(line -> line.replaceFirst("\\[(.*)]", "[[$1]]"))),
            kind(
                    "\\nPut ``` on a line of its own where it ends, or delete it here",
                    (author, fix) -> author.line(line -> null)),
            kind("\\nDelete it\\. Lines of dashes stand under", (author, fix) -> author.line(line -> null)),
            kind("struck through: (~~\\w+~~)\\nDelete them", (author, fix) -> author.replace(fix.group(1), "")),
            kind(
                    "filled in: (\\w+)\\nWrite what belongs there, or delete it",
                    (author, fix) -> author.replace(fix.group(1), "new")),
            kind(
                    "\\nDelete the word and type it again",
                    (author, fix) -> author.line(line -> line.replaceAll("\\p{Cf}", ""))),
            kind(
                    "\\nKeep one of the two versions, and delete the lines that begin with <+, =+ and >+",
                    (author, fix) ->
                            author.file(text -> text.replaceAll("(?ms)^<{7}.*?\\n(.*?)^={7}.*?^>{7}[^\\n]*\\n", "$1"))),
            kind(
                    "\\nTake out everything between // and @",
                    (author, fix) -> author.line(line -> line.replaceAll("//?[^/@&]+(?:@|&#64;)", "//"))),
            kind(
                    "\\nTake the link out until readers may see the report",
                    (author, fix) -> author.line(line -> line.replaceFirst("\\[([^]]+)]\\(report:[^)]+\\)", "$1")
                            .replaceFirst(", source: \"[^\"]+\"", ""))),

            // Placements.
            kind(
                    "\\nWrite (kind=\\w+), ",
                    (author, fix) -> author.line(line -> line.replace("]]", " " + fix.group(1) + "]]"))),
            kind(
                    "\\nDelete from=|from=50, or delete it",
                    (author, fix) -> author.line(line -> line.replaceAll(" from=[^\\s\\]]+", ""))),
            kind(
                    "\\n(?:Use|.*or use) (kind=\\w+)",
                    (author, fix) -> author.line(line -> line.replaceFirst("kind=\\w+", fix.group(1)))),
            kind(
                    "\\n(?:Delete (?:this|the) line(?! of)|Keep one of the two, or let|Add the facts to report.yaml, or delete the line)",
                    (author, fix) -> author.line(line -> null)),
            kind(
                    "^\"(\\w+)\" is written twice.*\\nKeep one of the two\\.",
                    (author, fix) -> author.line(
                            line -> line.replaceFirst(" " + fix.group(1) + "=(?:\"[^\"]*\"|[^\\s\\]]+)", ""))),
            kind(
                    "\\nMove this line below the table",
                    (author, fix) -> author.file(text -> {
                        String chart = text.lines()
                                .filter(line -> line.startsWith("[[chart"))
                                .findFirst()
                                .orElseThrow();
                        return text.replace(chart + "\n", "") + "\n" + chart + "\n";
                    })),

            // Keys, items and files.
            kind(
                    "\\nAdd form: with the address of a form, under contact",
                    (author, fix) -> author.line(line -> line.contains("{")
                            ? line.replaceFirst("\\{", "{form: https://example.org/contact, ")
                            : "  form: https://example.org/contact\n" + line)),
            kind(
                    "\\nAdd overall-reason: with one sentence",
                    (author, fix) -> author.line(line -> line + "\n  overall-reason: There was none.")),
            kind("\\nKeep one and delete the other", (author, fix) -> author.line(line -> null)),
            kind("\\nWhere nobody has said anything, leave status: out", (author, fix) -> author.line(line -> null)),
            kind(
                    "\\nDelete (?:the entry|one of the two)[.,]|; or delete the entry\\.$",
                    (author, fix) -> author.deleteEntry()),
            kind("\\nRename it to (\\S+?)[.:,] ", (author, fix) -> author.rename(fix.group(1))),
            kind("put everything into that one, and delete this one", (author, fix) -> author.delete()),
            kind(
                    "move the file out of the content folder|the rest out of the content folder",
                    (author, fix) -> author.delete()),
            kind(
                    "\\nShow it in report.md with (.+), or delete it\\.$",
                    (author, fix) -> author.addToReport(fix.group(1))),
            kind(
                    "\\nLink to it in report.md with (.+), or delete it\\.$",
                    (author, fix) -> author.addToReport(fix.group(1))),

            // Words of one's own where the problem asks for them.
            kind("\\nGive each .*, such as \"(\\S+)\" here", (author, fix) -> author.replaceQuoted(fix.group(1))),
            kind(
                    "\"(\\w+)\" stands twice.*\\nGive each .*, such as \\{#(\\S+)} here",
                    (author, fix) ->
                            author.line(line -> line.replace("{#" + fix.group(1) + "}", "{#" + fix.group(2) + "}"))),
            kind("\\nPut it in square brackets: (.+)\\.$", (author, fix) -> author.replaceQuoted(fix.group(1))),
            kind("\\nWrite it without a dash or brackets: (.+)$", (author, fix) -> author.line(line -> fix.group(1))),
            kind(
                    "\\nWrite the folder of its report before it, such as (\\S+)\\.$",
                    (author, fix) -> author.replaceQuoted(fix.group(1))),
            kind("\\nAdd a line such as (.+)\\.$", (author, fix) -> author.file(text -> fix.group(1) + "\n" + text)),
            kind(
                    "\\nWrite this too before the closing bracket, behind a comma: (.+)\\.$",
                    (author, fix) -> author.line(line -> line.replaceFirst("}", ", " + fix.group(1) + "}"))),
            kind("\\nWrite a space in its place", (author, fix) -> author.file(text -> text.replace("<br>", " "))),
            kind(
                    "alias (\\*\\w+) .*\\nWrite here what stands behind &",
                    (author, fix) -> author.replace(fix.group(1), "In quotes")),
            kind(
                    "\\nTake out all but one of the brackets",
                    (author, fix) -> author.line(
                            line -> line.replaceFirst("\\[\\[+", "[").replaceFirst("]]+", "]"))),
            kind("\\nDelete the line of three dashes, ---, above", (author, fix) -> author.lines(-1, line -> null)),
            kind(
                    "\\n(?:Put it into the folder images/ of a report and show it there|.*Rename the file), or delete it\\.$",
                    (author, fix) -> author.delete()),
            kind(
                    "(\\d{4}(?:-\\d\\d){0,2})\\b[^\\n]*\\n(?:Check [^\\n]*write|Review [^\\n]*write|Write|Correct) the (?:date|day)",
                    (author, fix) -> author.replace(fix.group(1), "2026-11-20")),
            kind(
                    "\\nDelete it(?:, or put its partner|; it often comes)",
                    (author, fix) -> author.line(line -> line.replaceAll("[\\p{Cf}\\p{Cc}]", ""))),
            kind(
                    "\\nWrite the words between the square brackets: \\[(.+)]",
                    (author, fix) -> author.replace("[]", "[" + fix.group(1) + "]")),
            kind(
                    "\\nDescribe it between the square brackets: !\\[(.+?)]",
                    (author, fix) -> author.replace("![]", "![" + fix.group(1) + "]")),
            kind(
                    "or take the caption away",
                    (author, fix) -> author.line(line -> line.replaceFirst(" \"[^\"]*\"", ""))),
            kind(
                    "\\n(?:Delete it and keep the words|Delete it, with all that stands in it|.*else delete the tag and keep the words)",
                    (author, fix) -> author.file(text -> text.replaceAll("<!--[^>]*-->|</?span[^>]*>", ""))),
            kind(
                    "^\"(\\S+)\" is nothing that a heading can carry\\.\\nTake it out",
                    (author, fix) -> author.replace(" " + fix.group(1), "")),
            kind(
                    "in braces was to be replaced by words: (.+)\\nWrite the words that belong there\\.$",
                    (author, fix) -> author.replace(fix.group(1), "Words of ours")),
            kind("\\nWrite what belongs there, or delete the heading", (author, fix) -> author.line(line -> null)),
            kind(
                    "\\nWrite the heading, or delete the line",
                    (author, fix) -> author.line(line -> line.replaceFirst("^#+", "$0 Help"))),
            kind("\\nKeep the one that the report prints", (author, fix) -> author.line(line -> null)),
            kind(
                    "\\nWrite (?:words in every cell|in the first cell what the row is about)",
                    (author, fix) -> author.line(line -> line.replaceAll("\\|\\s*(?=\\|)", "| Place "))),
            kind(
                    "\\nPut the picture on a line of its own",
                    (author, fix) -> author.line(line -> line.replaceFirst("!\\[.*?\\)", "\n\n$0\n\n"))),
            kind(
                    "\\nMove it to the start of a line of its own",
                    (author, fix) -> author.line(line -> "\n" + line.replaceFirst("^[-> ]+", ""))),
            kind(
                    "\\nBegin each line of a quotation with > instead",
                    (author, fix) -> author.line(line -> line.replaceFirst("^ +", "> "))));

    private Fixes() {}

    /** Does what the fix of a problem says; the kind of the fix, or empty if only a person can do it. */
    static Optional<Kind> apply(Problem problem, Author author) {
        String said = problem.what() + "\n" + problem.fix();
        for (Kind kind : ALL) {
            Matcher words = kind.words().matcher(said);
            if (!words.find()) continue;
            kind.deed().accept(author, words.toMatchResult());
            return Optional.of(kind);
        }
        return Optional.empty();
    }

    private static Kind kind(String words, BiConsumer<Author, MatchResult> deed) {
        return new Kind(Pattern.compile(words), deed);
    }
}
