package org.legible.publisher.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The table of marks: every known form that looks like a mark and is none of ours, with what is said of it. Where two forms
 * begin at one place, the first counts. In the patterns, {@code U} stands for a letter that was understood.
 */
final class SlipTable {

    private static final String SHOWN = "Readers would see the marks instead of what they stand for.";
    private static final String RUN_TOGETHER =
            "The lines would run together into one paragraph, and nobody could find or cite them.";
    private static final String BROKEN_LINK = "Readers would see brackets and an address where a link belongs.";
    private static final String UNFINISHED = "Readers would take it for the report's own words.";
    private static final String BULLETS = "[•●▪■◦‣∙·➢►▸▶◆❖⦁⁃○]";

    private static final List<Slip> SLIPPED = List.of(
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "^\\+(?:[-=:]{2,}\\+)+[ \\t]*$[\\s\\S]{0,20000}",
                    "A table is drawn with the signs + and -.",
                    "Readers would see the signs, and a screen reader would read the cells as one long sentence.",
                    "Write each row as one line with bars, | 2024 | 96 |, a line of dashes, | --- | --- |, under the first, and delete the lines that begin with +."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "(?:^[^\\n]*\\n)?^[ \\t]*(?:-{2,}(?:[ \\t]+-{2,})+|={2,}(?:[ \\t]+={2,})+)[ \\t]*$[\\s\\S]{0,5000}|^[^\\s,;]+(?:,[^\\s,;]+){2,}\\n[^\\s,;]+(?:,[^\\s,;]+){2,}|^[^\\n;]+(?:;[^\\s;][^\\n;]*){2,}\\n[^\\n;]+(?:;[^\\s;][^\\n;]*){2,}",
                    "A table is set with spaces, commas or semicolons: %s",
                    "Its cells would run together into one line.",
                    "Write a bar between cells, as in | Year | Pupils |, and a line of dashes, | --- | --- |, under the first line."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "^\\|[ \\t]+[^\\n|]*$(?:\\n\\|[^\\n|]*$){0,200}",
                    "Lines begin with a bar, which keeps them apart in another program: %s",
                    "Readers would see the bars, and the lines would run together.",
                    "Delete the bars, and end each line but the last with a backslash."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "\\\\\\n\\z",
                    "A backslash stands at the very end, where no line follows.",
                    "Readers would see it.",
                    "Delete it. In a cell of a table or in a heading, no line can end: write a comma or a full stop instead."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "(?<![\\]U])\\[[^\\[\\]\\n^]{1,300}]\\[\\d{0,3}]",
                    "A link has a name in brackets, and nothing says where the name leads: %s",
                    BROKEN_LINK,
                    "Write the address: [words](https://www.example.org), or keep the words without brackets."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "^" + BULLETS + "[^\\n]*(?:\\n" + BULLETS
                            + "[^\\n]*){0,200}|^[–—][ \\t][^\\n]*\\n[–—][ \\t]|^o\\t|^o[ ]+\\p{L}[^\\n]*\\no[ ]+\\p{L}"
                            + "|^[✓✔✗✘☐☑☒→⇒][^\\n]*\\n[✓✔✗✘☐☑☒→⇒]|^#\\.[ \\t]|^\\*{2,6}[ \\t]+[^\\s*][^\\n*]*$"
                            + "|^[ ]*-[\\p{L}U][^\\n]*\\n[ ]*-[\\p{L}U]|^\\*\\p{L}[^\\n*]*\\n\\*\\p{L}[^\\n*]*$",
                    "A list is written with signs that make no list here: %s",
                    RUN_TOGETHER,
                    "Begin each item with a hyphen and a space, - , and leave a blank line above the first."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "^#{2,6}(?=[^\\s#])[^\\n]*|\\A#(?=\\p{L})[^\\n.?!]{0,80}\\n\\z|^={1,6}[ \\t]+\\S[^\\n=]{0,200}[ \\t]*=*[ \\t]*$",
                    "This reads as a heading, but is none: %s",
                    "Readers would see the signs, and people who move by headings would miss the section.",
                    "Begin a heading with ## and a space, as in ## Heading. To keep a sign, write \\#."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "(?:[.:;!?)”\"’U][ \\t]*\\n|(?:\\A|\\n)[^\\n]{1,40}\\n)(?<at>\\d{1,4}[A-Z]?[.)][ \\t]+\\S[^\\n]*(?:\\n\\d{1,4}[A-Z]?[.)][ \\t]+\\S[^\\n]*){0,50})",
                    "A line within a paragraph begins like a numbered one: %s",
                    RUN_TOGETHER,
                    "Leave a blank line above it. If the number only happens to stand there, move it up to the line before."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "^\\(\\d{1,3}\\)[ \\t]+\\S[^\\n]*\\n\\(\\d{1,3}\\)[ \\t]"
                            + "|^(?:[A-H]|I{1,3}|IV|V)[.)][ \\t]+\\S[^\\n]*\\n(?:[B-I]|I{1,3}|IV|VI{0,3})[.)][ \\t]",
                    "Lines begin like the items of a list: %s",
                    RUN_TOGETHER,
                    "Leave a blank line between them, or begin each with a hyphen and a space, - ."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "^(?<at>[^\\n]*\\|[^\\n]*)\\n[ \\t]*\\|?[ \\t]*:?-{2,}:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*){0,60}\\|?[ \\t]*\\n",
                    "These lines are meant as a table, but are none: %s",
                    "Readers would see bars and dashes, and a screen reader would read them all.",
                    "Leave a blank line above the table, and give its line of dashes, | --- | --- |, as many parts as its first line."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "^\\|[^\\n]*\\|[ \\t]*(?:\\n\\|[^\\n]*\\|[ \\t]*){0,200}$"
                            + "|^[^\\n|]+(?:[ \\t]\\|[ \\t][^\\n|]+){2,60}\\n[^\\n|]+(?:[ \\t]\\|[ \\t][^\\n|]+){2,60}",
                    "A table lacks its line of dashes: %s",
                    "Readers would see bars, and a screen reader would read the cells as one long sentence.",
                    "Put a line of dashes, such as | --- | --- |, right under the table's first line, with as many parts as it has."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "^[^\\n\\t]+\\t[^\\n]*\\n[^\\n\\t]+\\t[^\\n]*(?:\\n[^\\n\\t]+\\t[^\\n]*){0,200}|^[^\\n\\t]+\\t+[^\\n\\t]+\\t+[^\\n]*",
                    "A table was pasted with tabs: %s",
                    "Its cells would run together into one line.",
                    "Write a bar between cells, as in | Year | Pupils |, and a line of dashes, | --- | --- |, under the first line."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "\\A\\[(?:judgements|previous-judgements|statistics|recommendations?|actions|assessment|summary|chart|omitted)"
                            + "(?:[ \\t]+[a-z-]+=[^\\]\\n]{0,1000})?]\\n\\z",
                    "A placement stands in single brackets: %s",
                    "Readers would see the brackets instead of the facts.",
                    "Write two brackets on each side, as in [[judgements]]."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "\\[\\[[^\\[\\]\\n]{1,1000}]]",
                    "A placement stands within a paragraph, a list or a quotation.",
                    "Readers would see its brackets instead of the facts.",
                    "Put it at the start of a line of its own, with blank lines above and below. A link is written [words](address)."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "^:[ \\t]+\\S[^\\n]*",
                    "A meaning has no term above it: %s",
                    SHOWN,
                    "Write the term on a line of its own, and right under it : and the meaning."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "!?\\[[^\\[\\]]{0,1000}]\\((?=[^()\\n]{0,500}[./#:])(?<shown>[^(){}\\s]{1,500} [^(){}=\\n]{0,500})\\)",
                    "The address \"%s\" has a space in it.",
                    "Readers would see brackets where a link or a picture belongs.",
                    "Write each space as %20, or give the file a name without spaces."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "!?\\[[^\\[\\]]{0,1000}]\\((?:https?:|mailto:|tel:|#|report:|files/|images/|www\\.)[^)\\n]{0,200}",
                    "A link or a picture is never closed: %s",
                    BROKEN_LINK,
                    "Put the bracket ) behind the address."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "\\[[^\\[\\]\\n]{1,300}][ \\t]\\((?:https?:|mailto:|tel:|#|report:|files/|www\\.)[^)\\s]{0,500}\\)",
                    "A space stands between the words and the address of a link: %s",
                    BROKEN_LINK,
                    "Delete the space: [words](address)."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "\\([^()\\n]{1,300}\\)\\[(?:https?:|mailto:|tel:|#|report:|files/|www\\.)[^\\]\\s]{0,500}]",
                    "The brackets of a link are the wrong way round: %s",
                    BROKEN_LINK,
                    "Put the words into square brackets and the address into round ones: [words](address)."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "<(?:https?:|mailto:)[^\\n>]{0,200}",
                    "An address opens with < and is never closed: %s",
                    BROKEN_LINK,
                    "Delete the sign <: a web address is a link by itself."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "`[^\\n]{0,60}",
                    "A backtick is opened and never closed: %s",
                    SHOWN,
                    "Put a backtick behind the words too. For an apostrophe write '. To keep the sign, write \\`."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "(?=[*_])(?:(?<![*\\d])\\*\\*(?=[^\\s*])[^\\n]{0,60}|(?<=[^\\s*])\\*\\*(?![*\\d])|(?<!\\*)\\*\\*[ \\t][^*\\n]{1,200}[ \\t]\\*\\*(?!\\*)"
                            + "|(?<![_\\wU])__(?=[\\p{L}\\p{N}])[^\\n]{0,60})",
                    "Strong emphasis is opened or closed, but not both: %s",
                    "Readers would see the stars, and would not know which words matter.",
                    "Put ** right before the first and right behind the last of the words, in one paragraph. To keep a star, write \\*."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "(?=[*_])(?:(?<![*\\wU])\\*(?=[\\p{L}\\p{N}“\"'‘(])[^\\n]{0,60}|(?<![_\\wU])_(?=\\p{L})[^\\n]{0,60})",
                    "Emphasis is opened and never closed: %s",
                    "Readers would see the sign, and would not know which words matter.",
                    "Put the sign right behind the last of the words too, in one paragraph. To keep a star, write \\*."));

    private static final List<Slip> UNFINISHED_WORDS = List.of(
            Slip.warning(
                    "remark-left-in",
                    Slip.Where.ANYWHERE,
                    "\\[(?:Comment(?:ed)?\\b|Note to\\b|(?:I|i)nsert\\b|INSERT\\b|(?:T|t)o be (?:confirmed|added|inserted)\\b)[^\\]\\n]{0,200}]?",
                    "A remark for colleagues was left in the text: %s",
                    UNFINISHED,
                    "Delete it, or put in what it asks for."),
            Slip.warning(
                    "something-to-fill-in",
                    Slip.Where.ANYWHERE,
                    "(?=[TXELl?])(?:(?<![\\p{L}\\p{N}])(?:TBC|TBD|\\?{3,})(?![\\p{L}\\p{N}])|(?i:lorem ipsum)|Error! (?:Bookmark|Reference)[\\w ]{0,40}"
                            + "|(?<!(?:[Pp]art|[Cc]hapter|[Aa]rticle|[Ss]chedule|[Tt]itle|[Bb]ook|[Vv]olume|[Ss]ection|[Aa]nnex|[Aa]ppendix)[ ]"
                            + ")(?<![\\p{L}\\p{N}])XX+(?![\\p{L}\\p{N}]))",
                    "Something was still to be filled in: %s",
                    UNFINISHED,
                    "Write what belongs there, or delete it."),
            Slip.warning(
                    "letters-broken",
                    Slip.Where.ANYWHERE,
                    "â€.|Ã[\\u00a0-\\u00bf\\u0192]|Â[\\u00a0-\\u00bf]",
                    "Letters were broken when the text was copied: %s",
                    "Nobody can read them, and a screen reader says them one by one.",
                    "Copy the text again, and save the file as UTF-8."),
            Slip.warning(
                    "word-cut",
                    Slip.Where.PARAGRAPH,
                    "(?<at>\\p{Ll}+-)\\n\\p{Ll}",
                    "A word is cut in two at the end of a line: %s",
                    "Readers would see the hyphen and a space within the word.",
                    "Write the word whole, on one line."),
            Slip.warning(
                    "page-of-print",
                    Slip.Where.PARAGRAPH,
                    "\\A(?:(?:[Pp]age[ ])?\\d{1,4}(?:[ ](?:of|/)[ ]\\d{1,4})?|[–-][ ]?\\d{1,4}[ ]?[–-])\\n\\z|^[^\\n]{2,200}?[. …]*(?:\\.{5,}|…{2,})[ \\t]*\\d{1,4}[ \\t]*$",
                    "This looks like the number of a printed page: %s",
                    "These pages have no such number, and it would stand in the middle of the text.",
                    "Delete it, and a printed list of contents with it: the page has one of its own."),
            Slip.warning(
                    "name-to-fill-in",
                    Slip.Where.ANYWHERE,
                    "(?<![\\\\$U])\\{/?[A-Za-z][\\w.-]*(?:[ ][\\w -]{1,60})?}",
                    "A name in braces was to be replaced by words: %s",
                    UNFINISHED,
                    "Write the words that belong there. A backslash, \\{, keeps a brace."));

    private static final List<Slip> DECIMAL_LINES = List.of(Slip.error(
            Slip.Where.PARAGRAPH,
            "(?:[.:;!?)”\"’U][ \\t]*\\n|(?:\\A|\\n)[^\\n]{1,40}\\n)(?<at>\\d{1,4}(?:\\.\\d{1,4}){1,3}[A-Za-z]?[ \\t]+\\S[^\\n]*)",
            "A line within a paragraph begins like a numbered one: %s",
            RUN_TOGETHER,
            "Leave a blank line above it. If the number only happens to stand there, move it up to the line before."));

    /** A sign without which none of the forms is there. Most passages have none, and need no further look. */
    private static final Pattern SIGN = Pattern.compile(
            "[\\[*$@{~=\\\\|<`_\\t¹²³⁰⁴-⁹+%^]|::|:[a-zA-Z]|''|[âÃÂ][€\\u00a0-\\u00bf\\u0192]|-$|\\.{5}|…{2}|xU"
                    + "|^(?:" + BULLETS
                    + "|[-:!?#0-9–—.;\"(o✓✔✗✘☐☑☒→⇒]|[A-HIV]{1,3}[.)]|[Pp]age|import|export|h[1-6]\\.|bq\\.|s\\d)"
                    + "|XX|TB[CD]|\\?{3}|Error!|(?i:lorem ipsum)".replace('U', TypedLines.UNDERSTOOD),
            Pattern.MULTILINE);

    /** The forms that count in every text. */
    static final List<Slip> ALL = Stream.of(ForeignMarks.ALL, SLIPPED, UNFINISHED_WORDS)
            .flatMap(List::stream)
            .toList();

    /** The forms that count where paragraphs have numbers such as 2.14. */
    static final List<Slip> WITH_DECIMALS =
            Stream.of(DECIMAL_LINES, ALL).flatMap(List::stream).toList();

    private SlipTable() {}

    /** False if none of the forms can be in these words. */
    static boolean mayBeIn(String words) {
        return SIGN.matcher(words).find();
    }
}
