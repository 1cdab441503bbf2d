package org.legible.publisher.text;

import java.util.List;
import java.util.Optional;
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
    private static final String BOX = "Write a box as > [!NOTE] Title, and begin each of its lines with >; "
            + "NOTE may also be EXAMPLE, CASE or WARNING.";
    private static final String NOTE = "Write the mark as [^1], and the note on a line of its own: [^1]: its words. "
            + "To keep the sign as it is, write a backslash before it.";
    private static final String BULLETS = "[•●▪■◦‣∙·➢►]";

    private static final List<Slip> FOREIGN = List.of(
            error(
                    Slip.Where.PARAGRAPH,
                    "^:::[\\s\\S]{0,2000}?(?:^:::[ \\t]*$|\\z)",
                    "The mark ::: is that of another program.",
                    SHOWN,
                    BOX),
            error(Slip.Where.PARAGRAPH, "^!!![ \\t]+\\w.*", "The mark !!! is that of another program.", SHOWN, BOX),
            error(
                    Slip.Where.PARAGRAPH,
                    "^\\*\\[[^\\]\\n]{1,80}]:.*",
                    "This way to explain an abbreviation is that of another program.",
                    SHOWN,
                    "Put it into glossary.yaml, or under glossary: in report.yaml, with term: and abbreviation:."),
            error(Slip.Where.ANYWHERE, "\\^\\[[^\\]\\n]{0,300}]?", "A note stands within the line: %s", SHOWN, NOTE),
            error(
                    Slip.Where.ANYWHERE,
                    "\\$\\$|(?<![\\w$U])\\$[^\\s$]{1,200}\\$(?![\\d$])",
                    "A formula stands between dollar signs: %s",
                    SHOWN,
                    "Write it in letters, with m^2^ for raised and H~2~O for lowered ones, or as a picture with words. "
                            + "To keep a dollar sign, write \\$."),
            error(
                    Slip.Where.ITEM,
                    "\\A\\[[ xX]](?=[ \\t\\n])",
                    "A box to tick stands at the start of an item.",
                    "Readers would see brackets, and nobody would hear whether it is done.",
                    "Say in words what is done and what is not, or write \\[ to keep the brackets."),
            error(
                    Slip.Where.ANYWHERE,
                    "\\{\\{[^\\n]{0,200}?(?:}}|$)|\\{%[^\\n]{0,200}?(?:%}|$)",
                    "Here another program would have put something in: %s",
                    SHOWN,
                    "Write the words themselves, or delete it."),
            error(
                    Slip.Where.ANYWHERE,
                    "\\[-?@[\\w:.-]+[^\\]\\n]{0,200}]?|(?<![\\wU])@(?:fig|tbl|tab|sec|eq|lst|thm)\\b[-:\\w]*",
                    "A reference is written as for another program: %s",
                    "Readers would see a name that says nothing, and it leads nowhere.",
                    "Write what you refer to in words, such as Figure 1 or Table 2, or as a link: [the figures](#figures)."),
            error(
                    Slip.Where.ANYWHERE,
                    "\\{lang=[^{}\\n]*}",
                    "The mark of a language, %s, belongs to nothing here.",
                    SHOWN,
                    "Write [words]{lang=cy} for some words, or put it on a line of its own right above a paragraph."),
            error(
                    Slip.Where.ANYWHERE,
                    "\\{(?=[^{}\\n]{0,200}(?:[#.][A-Za-z]|=|:))[^{}\\n]{0,300}}",
                    "The braces %s are those of another program.",
                    SHOWN,
                    "Delete them. A heading takes an id as ## Heading {#my-section}, a table's caption as [Caption]{#my-table}, "
                            + "and words in another language are written [words]{lang=cy}. A backslash, \\{, keeps a brace."),
            error(
                    Slip.Where.ANYWHERE,
                    "~~(?=\\S)[^\\n]{0,300}?(?:~~|$)",
                    "Words are struck through: %s",
                    "Nobody who listens would know that they no longer hold.",
                    "Delete them, or say in words what was there before."),
            error(
                    Slip.Where.ANYWHERE,
                    "(?<![=U])==(?=[^\\s=])[^\\n=]{1,200}==(?!=)",
                    "Words are highlighted as in another program: %s",
                    SHOWN,
                    "Write **words** for strong emphasis."),
            error(
                    Slip.Where.PARAGRAPH,
                    "\\A\\[(?:TOC|toc|_TOC_)]\\n\\z",
                    "A list of contents is asked for as in another program.",
                    SHOWN,
                    "Delete the line: the page has a list of contents."),
            error(
                    Slip.Where.ANYWHERE,
                    "\\\\(?:newpage|pagebreak|clearpage|tableofcontents|footnote|cite\\w*|ref|label|text(?:bf|it|sc)|emph|section"
                            + "|begin|end)\\b(?:\\{[^}\\n]{0,200}})?",
                    "A command of another program stands in the text: %s",
                    SHOWN,
                    "Delete it and keep the words."),
            error(
                    Slip.Where.ANYWHERE,
                    "(?<=[\\p{L}\\p{N}.,;:!?)’”\"'U])(?<at>\\[\\d{1,3}(?:[ ]?[,–-][ ]?\\d{1,3}){0,9}])(?![(\\[])",
                    "%s reads as the mark of a note, but leads to none.",
                    "Readers would look for the note in vain.",
                    NOTE),
            error(
                    Slip.Where.ANYWHERE,
                    "(?=[¹²³⁰⁴-⁹])(?:(?<=\\p{L}{3}|[.,;:!?)’”\"'U])|(?<=\\p{L})(?=¹)|^(?=[¹²³⁰⁴-⁹]{1,3}[ \\t]?\\p{L}))(?<at>[¹²³⁰⁴-⁹]{1,3})",
                    "%s reads as the mark of a note, but leads to none.",
                    "Readers would look for the note in vain.",
                    NOTE),
            error(
                    Slip.Where.ANYWHERE,
                    "\\[![A-Za-z]+]",
                    "The mark of a box, %s, stands where no box begins.",
                    SHOWN,
                    BOX));

    private static final List<Slip> SLIPPED = List.of(
            error(
                    Slip.Where.PARAGRAPH,
                    "^" + BULLETS + "[^\\n]*(?:\\n" + BULLETS + "[^\\n]*){0,200}|^[–—][ \\t][^\\n]*\\n[–—][ \\t]|^o\\t",
                    "A list is written with signs that make no list here: %s",
                    RUN_TOGETHER,
                    "Begin each item with a hyphen and a space, - , and leave a blank line above the first."),
            error(
                    Slip.Where.PARAGRAPH,
                    "^#{2,6}(?=[^\\s#])[^\\n]*|\\A#(?=\\p{L})[^\\n.?!]{0,80}\\n\\z",
                    "This reads as a heading, but is none: %s",
                    "Readers would see the signs, and people who move by headings would miss the section.",
                    "Put a space behind the signs, as in ## Heading. To keep a sign, write \\#."),
            error(
                    Slip.Where.PARAGRAPH,
                    "(?:[.:;!?)”\"’U][ \\t]*\\n|(?:\\A|\\n)[^\\n]{1,40}\\n)(?<at>\\d{1,4}[A-Z]?[.)][ \\t]+\\S[^\\n]*(?:\\n\\d{1,4}[A-Z]?[.)][ \\t]+\\S[^\\n]*){0,50})",
                    "A line within a paragraph begins like a numbered one: %s",
                    RUN_TOGETHER,
                    "Leave a blank line above it. If the number only happens to stand there, move it up to the line before."),
            error(
                    Slip.Where.PARAGRAPH,
                    "^(?<at>[^\\n]*\\|[^\\n]*)\\n[ \\t]*\\|?[ \\t]*:?-{2,}:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*){0,60}\\|?[ \\t]*\\n",
                    "These lines are meant as a table, but are none: %s",
                    "Readers would see bars and dashes, and a screen reader would read them all.",
                    "Leave a blank line above the table, and give its line of dashes, | --- | --- |, as many parts as its first line."),
            error(
                    Slip.Where.PARAGRAPH,
                    "^\\|[^\\n]*\\|[ \\t]*(?:\\n\\|[^\\n]*\\|[ \\t]*){0,200}$"
                            + "|^[^\\n|]+(?:[ \\t]\\|[ \\t][^\\n|]+){2,60}\\n[^\\n|]+(?:[ \\t]\\|[ \\t][^\\n|]+){2,60}",
                    "A table lacks its line of dashes: %s",
                    "Readers would see bars, and a screen reader would read the cells as one long sentence.",
                    "Put a line of dashes, such as | --- | --- |, right under the table's first line, with as many parts as it has."),
            error(
                    Slip.Where.PARAGRAPH,
                    "^[^\\n\\t]+\\t[^\\n]*\\n[^\\n\\t]+\\t[^\\n]*(?:\\n[^\\n\\t]+\\t[^\\n]*){0,200}|^[^\\n\\t]+\\t+[^\\n\\t]+\\t+[^\\n]*",
                    "A table was pasted with tabs: %s",
                    "Its cells would run together into one line.",
                    "Write a bar between cells, as in | Year | Pupils |, and a line of dashes, | --- | --- |, under the first line."),
            error(
                    Slip.Where.PARAGRAPH,
                    "\\A\\[(?:judgements|previous-judgements|statistics|recommendations?|actions|assessment|summary|chart|omitted)"
                            + "(?:[ \\t]+[a-z-]+=[^\\]\\n]{0,1000})?]\\n\\z",
                    "A placement stands in single brackets: %s",
                    "Readers would see the brackets instead of the facts.",
                    "Write two brackets on each side, as in [[judgements]]."),
            error(
                    Slip.Where.ANYWHERE,
                    "\\[\\[[^\\[\\]\\n]{1,1000}]]",
                    "A placement stands within a paragraph, a list or a quotation.",
                    "Readers would see its brackets instead of the facts.",
                    "Put it at the start of a line of its own, with blank lines above and below. A link is written [words](address)."),
            error(
                    Slip.Where.PARAGRAPH,
                    "^:[ \\t]+\\S[^\\n]*",
                    "A meaning has no term above it: %s",
                    SHOWN,
                    "Write the term on a line of its own, and right under it : and the meaning."),
            error(
                    Slip.Where.ANYWHERE,
                    "!?\\[[^\\[\\]]{0,1000}]\\((?=[^()\\n]{0,500}[./#:])(?<shown>[^()\\s]{1,500} [^()\\n]{0,500})\\)",
                    "The address \"%s\" has a space in it.",
                    "Readers would see brackets where a link or a picture belongs.",
                    "Write each space as %20, or give the file a name without spaces."),
            error(
                    Slip.Where.ANYWHERE,
                    "!?\\[[^\\[\\]]{0,1000}]\\((?:https?:|mailto:|tel:|#|report:|files/|images/|www\\.)[^)\\n]{0,200}",
                    "A link or a picture is never closed: %s",
                    BROKEN_LINK,
                    "Put the bracket ) behind the address."),
            error(
                    Slip.Where.ANYWHERE,
                    "\\[[^\\[\\]\\n]{1,300}][ \\t]\\((?:https?:|mailto:|tel:|#|report:|files/|www\\.)[^)\\s]{0,500}\\)",
                    "A space stands between the words and the address of a link: %s",
                    BROKEN_LINK,
                    "Delete the space: [words](address)."),
            error(
                    Slip.Where.ANYWHERE,
                    "\\([^()\\n]{1,300}\\)\\[(?:https?:|mailto:|tel:|#|report:|files/|www\\.)[^\\]\\s]{0,500}]",
                    "The brackets of a link are the wrong way round: %s",
                    BROKEN_LINK,
                    "Put the words into square brackets and the address into round ones: [words](address)."),
            error(
                    Slip.Where.ANYWHERE,
                    "<(?:https?:|mailto:)[^\\n>]{0,200}",
                    "An address opens with < and is never closed: %s",
                    BROKEN_LINK,
                    "Delete the sign <: a web address is a link by itself."),
            error(
                    Slip.Where.ANYWHERE,
                    "`[^\\n]{0,60}",
                    "A backtick is opened and never closed: %s",
                    SHOWN,
                    "Put a backtick behind the words too. For an apostrophe write '. To keep the sign, write \\`."),
            error(
                    Slip.Where.ANYWHERE,
                    "(?=[*_])(?:(?<![*\\d])\\*\\*(?=[^\\s*])[^\\n]{0,60}|(?<=[^\\s*])\\*\\*(?![*\\d])|(?<!\\*)\\*\\*[ \\t][^*\\n]{1,200}[ \\t]\\*\\*(?!\\*)"
                            + "|(?<![_\\wU])__(?=[\\p{L}\\p{N}])[^\\n]{0,60})",
                    "Strong emphasis is opened or closed, but not both: %s",
                    "Readers would see the stars, and would not know which words matter.",
                    "Put ** right before the first and right behind the last of the words, in one paragraph. To keep a star, write \\*."),
            error(
                    Slip.Where.ANYWHERE,
                    "(?=[*_])(?:(?<![*\\wU])\\*(?=[\\p{L}\\p{N}“\"'‘(])[^\\n]{0,60}|(?<![_\\wU])_(?=\\p{L})[^\\n]{0,60})",
                    "Emphasis is opened and never closed: %s",
                    "Readers would see the sign, and would not know which words matter.",
                    "Put the sign right behind the last of the words too, in one paragraph. To keep a star, write \\*."));

    private static final List<Slip> UNFINISHED_WORDS = List.of(
            warning(
                    "remark-left-in",
                    "\\[(?:Comment(?:ed)?\\b|Note to\\b|(?:I|i)nsert\\b|INSERT\\b|(?:T|t)o be (?:confirmed|added|inserted)\\b)[^\\]\\n]{0,200}]?",
                    "A remark for colleagues was left in the text: %s",
                    UNFINISHED,
                    "Delete it, or put in what it asks for."),
            warning(
                    "something-to-fill-in",
                    "(?=[TXELl?])(?:(?<![\\p{L}\\p{N}])(?:TBC|TBD|\\?{3,})(?![\\p{L}\\p{N}])|(?i:lorem ipsum)|Error! (?:Bookmark|Reference)[\\w ]{0,40}"
                            + "|(?<!(?:[Pp]art|[Cc]hapter|[Aa]rticle|[Ss]chedule|[Tt]itle|[Bb]ook|[Vv]olume|[Ss]ection|[Aa]nnex|[Aa]ppendix)[ ]"
                            + ")(?<![\\p{L}\\p{N}])XX+(?![\\p{L}\\p{N}]))",
                    "Something was still to be filled in: %s",
                    UNFINISHED,
                    "Write what belongs there, or delete it."));

    private static final List<Slip> DECIMAL_LINES = List.of(error(
            Slip.Where.PARAGRAPH,
            "(?:[.:;!?)”\"’U][ \\t]*\\n|(?:\\A|\\n)[^\\n]{1,40}\\n)(?<at>\\d{1,4}(?:\\.\\d{1,4}){1,3}[A-Za-z]?[ \\t]+\\S[^\\n]*)",
            "A line within a paragraph begins like a numbered one: %s",
            RUN_TOGETHER,
            "Leave a blank line above it. If the number only happens to stand there, move it up to the line before."));

    /**
     * A sign without which none of the forms is there. Most passages have none, and need no further look. What a sign may begin
     * with is asked first: to try each of them at every letter would cost more than all else that is done with a passage.
     */
    private static final Pattern SIGN = Pattern.compile(
            "(?=[^\\p{L} ,.;\\n]|[XTELl])(?:[\\[*$@{~=\\\\|<`_\\t¹²³⁰⁴-⁹]|^(?:" + BULLETS
                    + "|[:!#–—]|(?<=\\n)[0-9])|XX|TB[CD]|\\?{3}|Error!|(?i:lorem ipsum))",
            Pattern.MULTILINE);

    /** The forms that count in every text. */
    static final List<Slip> ALL =
            Stream.of(FOREIGN, SLIPPED, UNFINISHED_WORDS).flatMap(List::stream).toList();

    /** The forms that count where paragraphs have numbers such as 2.14. */
    static final List<Slip> WITH_DECIMALS =
            Stream.of(DECIMAL_LINES, ALL).flatMap(List::stream).toList();

    private SlipTable() {}

    /** False if none of the forms can be in these words. */
    static boolean mayBeIn(String words) {
        return SIGN.matcher(words).find();
    }

    private static Slip error(Slip.Where where, String form, String what, String why, String fix) {
        return new Slip(where, pattern(form), Optional.empty(), what, why, fix);
    }

    private static Slip warning(String key, String form, String what, String why, String fix) {
        return new Slip(Slip.Where.ANYWHERE, pattern(form), Optional.of(key), what, why, fix);
    }

    private static Pattern pattern(String form) {
        String whole = form.contains("(?<at>") ? form : "(?<at>" + form + ")";
        return Pattern.compile(whole.replace('U', Passage.UNDERSTOOD), Pattern.MULTILINE);
    }
}
