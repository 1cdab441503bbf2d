package org.legible.publisher.text;

import java.util.List;

/**
 * Marks of other programs: forms that a text brings along from where it was written, and that mean nothing here. Where two
 * begin at one place, the first counts.
 */
final class ForeignMarks {

    private static final String SHOWN = "Readers would see the marks instead of what they stand for.";
    private static final String CONTENTS = "Delete it: the page has a list of contents.";
    private static final String BOX = "Write a box as > [!NOTE] Title, and begin each of its lines with >; "
            + "NOTE may also be EXAMPLE, CASE, WARNING or HARD.";
    private static final String NOTE = "Write the mark as [^1], and the note on a line of its own: [^1]: its words. "
            + "To keep the sign as it is, write a backslash before it.";

    /** The forms. */
    static final List<Slip> ALL = List.of(
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "\\[[^\\[\\]]{1,300}U[^\\[\\]]{1,100}U]\\(#[^()\\s]{1,200}\\)",
                    "A line of a printed list of contents stands here: %s",
                    "Its numbers of pages mean nothing on a web page.",
                    CONTENTS),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "\\A[^\\n]*\\n\\{:toc[^}\\n]*}",
                    "A list of contents is asked for as in another program.",
                    SHOWN,
                    CONTENTS),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "^\\{::comment}[\\s\\S]{0,2000}?(?:\\{:/(?:comment)?}|\\z)|%%[^%\\n]{1,300}%%|^%%[ \\t]*\\n[\\s\\S]{0,2000}?(?:^%%[ \\t]*$|\\z)",
                    "A hidden remark stands here as in another program: %s",
                    "Nothing would hide it, and readers would take it for words of the report.",
                    "Delete it, with all that it hides."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "\\A%[ \\t]+\\S[^\\n]*(?:\\n%[^\\n]*){0,20}",
                    "A line begins with %, as remarks and titles of another program do.",
                    "Nothing would hide it, and readers would take it for words of the report.",
                    "Delete a remark. A title, an author and a date belong into report.yaml. To keep the sign, write \\%."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "\\{(?:\\+\\+|--|~~|==|>>)[^\\n]{0,300}?(?:\\+\\+|--|~~|==|<<)}",
                    "A change or a remark of a colleague stands in the text: %s",
                    "Readers would see both what was and what is, and signs between them.",
                    "Keep the words that hold, and delete the rest."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "!\\[\\[[^\\[\\]\\n]{1,300}]]",
                    "A picture or a page is put in as in another program: %s",
                    SHOWN,
                    "Write a picture as ![what it shows](images/name.png), and the words of another page themselves."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "\\[[^\\[\\]\\n]{1,300}]\\{(?!lang=)(?:[#.=][^{}\\n]{0,300}|[^{}\\n]{0,300}=[^{}\\n]{0,300})}",
                    "Words stand in brackets, with braces of another program behind them: %s",
                    SHOWN,
                    "Keep the words alone: delete the brackets around them and the braces. Strong emphasis is **words**, and words in another language are [words]{lang=cy}."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "^:::[\\s\\S]{0,2000}?(?:^:::[ \\t]*$|\\z)",
                    "The mark ::: is that of another program.",
                    SHOWN,
                    BOX),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "^(?:!!!|\\?\\?\\?\\+?)[ \\t]+\\w.*",
                    "The mark !!! or ??? is that of another program.",
                    SHOWN,
                    BOX),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "^\\*\\[[^\\]\\n]{1,80}]:.*",
                    "This way to explain an abbreviation is that of another program.",
                    SHOWN,
                    "Put it into glossary.yaml, or under glossary: in report.yaml, with term: and abbreviation:."),
            Slip.error(
                    Slip.Where.ANYWHERE, "\\^\\[[^\\]\\n]{0,300}]?", "A note stands within the line: %s", SHOWN, NOTE),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "\\$\\$|(?<![\\w$U])\\$[^\\s$]{1,200}\\$(?![\\d$])",
                    "A formula stands between dollar signs: %s",
                    SHOWN,
                    "Write it in letters, with m^2^ for raised and H~2~O for lowered ones, or as a picture with words. "
                            + "To keep a dollar sign, write \\$."),
            Slip.error(
                    Slip.Where.ITEM,
                    "\\A\\[[ xX]](?=[ \\t\\n])",
                    "A box to tick stands at the start of an item.",
                    "Readers would see brackets, and nobody would hear whether it is done.",
                    "Say in words what is done and what is not, or write \\[ to keep the brackets."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "\\{\\{[^\\n]{0,200}?(?:}}|$)|\\{%[^\\n]{0,200}?(?:%}|$)|<%[^\\n]{0,200}?%>|[$#]\\{[^{}\\n]{1,200}}|^-{1,4}8<-[^\\n]*",
                    "Here another program would have put something in: %s",
                    SHOWN,
                    "Write the words themselves, or delete it."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "\\[-?@[\\w:.-]+[^\\]\\n]{0,200}]?|(?<![\\wU])@(?:fig|tbl|tab|sec|eq|lst|thm)\\b[-:\\w]*|\\(@[\\w-]{0,40}\\)"
                            + "|(?<![\\w./@U])@[A-Za-z][\\w:-]{1,40}(?:19|20)\\d{2}[a-z]?\\b|(?:UU|\\\\@)ref\\([^)\\n]{1,100}\\)"
                            + "|\\A\\(ref:[\\w-]{1,60}\\)|\\{[A-Za-z][\\w:+-]{0,40}}(?=U)|(?<![\\p{L}\\p{N}]):[a-z][a-z:]{1,30}:(?=U)|(?<=U)__?(?![\\w*U])",
                    "A reference is written as for another program: %s",
                    "Readers would see a name that says nothing, and it leads nowhere.",
                    "Write what you refer to in words, such as Figure 1 or Table 2, or as a link: [the figures](#figures)."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "\\{lang=[^{}\\n]*}",
                    "The mark of a language, %s, belongs to nothing here.",
                    SHOWN,
                    "Write [words]{lang=cy} for some words, or put it on a line of its own right above a paragraph."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "(?:\\[])?\\{(?=[^{}]{0,200}(?:[#.][\\w-]|=|:))[^{}]{0,300}}|\\{(?=[:#.][ \\w-])[^{}\\n]{0,300}$",
                    "The braces %s are those of another program.",
                    SHOWN,
                    "Delete them. A heading takes an id as ## Heading {#my-section}, a table's caption as [Caption]{#my-table}, "
                            + "and words in another language are written [words]{lang=cy}. A backslash, \\{, keeps a brace."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "~~(?=\\S)[^\\n]{0,300}?(?:~~|$)",
                    "Words are struck through: %s",
                    "Nobody who listens would know that they no longer hold.",
                    "Delete them, or say in words what was there before."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "(?<![=U])==(?=[^\\s=])[^\\n=]{1,200}==(?!=)",
                    "Words are highlighted as in another program: %s",
                    SHOWN,
                    "Write **words** for strong emphasis."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "\\A(?:@?\\[(?:TOC|toc|_TOC_)]|\\[\\[_?TOC_?]])\\n\\z",
                    "A list of contents is asked for as in another program.",
                    SHOWN,
                    CONTENTS),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "(?<![\\\\\\w:])\\\\(?:newpage|pagebreak|clearpage|tableofcontents|cite\\w*|[vh]space|hfill|vfill|noindent|centering"
                            + "|(?:small|med|big)skip|LaTeX|maketitle|(?:this)?pagestyle|linebreak|setcounter|begin|end)\\b(?:\\{[^}\\n]{0,200}}){0,3}"
                            + "|(?<![\\\\\\w:])\\\\[A-Za-z]{2,20}(?:\\{[^}\\n]{0,200}}){1,3}",
                    "A command of another program stands in the text: %s",
                    SHOWN,
                    "Delete it and keep the words."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "(?<=[\\p{L}\\p{N}.,;:!?)’”\"'U])(?<at>\\[\\d{1,3}(?:[ ]?[,–-][ ]?\\d{1,3}){0,9}])(?![(\\[])",
                    "%s reads as the mark of a note, but leads to none.",
                    "Readers would look for the note in vain.",
                    NOTE),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "(?=[¹²³⁰⁴-⁹])(?:(?<=\\p{L}{3}|[.,;:!?)’”\"'U])|(?<=\\p{L})(?=¹)|^(?=[¹²³⁰⁴-⁹]{1,3}[ \\t]?\\p{L}))(?<at>[¹²³⁰⁴-⁹]{1,3})",
                    "%s reads as the mark of a note, but leads to none.",
                    "Readers would look for the note in vain.",
                    NOTE),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "\\[![A-Za-z]+]",
                    "The mark of a box, %s, stands where no box begins.",
                    SHOWN,
                    BOX),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "(?<![\\p{L}\\p{N}:]):[a-z][a-z0-9_+-]{1,40}:(?![\\w:])|^:(?:[a-z][a-z-]{2,30}:(?=\\S)|[A-Z][\\w -]{1,30}:)",
                    "A sign is written as a name between colons: %s",
                    SHOWN,
                    "Say in words what the sign stands for, or delete it."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "(?<=[\\p{L}\\p{N}])::(?=\\s)|(?<!\\w)(?:image|include|xref|footnote|video)::?[^\\s\\[]{0,200}\\[[^\\]\\n]{0,300}]",
                    "Two colons, or a name with a colon, are a mark of another program: %s",
                    SHOWN,
                    "Write the words with one colon, a picture as ![what it shows](images/name.png), and a note as [^1]."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "^\\.\\.[ \\t]+\\S[^\\n]*",
                    "A line begins with two full stops, a mark of another program: %s",
                    SHOWN,
                    "Delete the line and keep the words below it. A picture is ![what it shows](images/name.png), and a box begins with > [!NOTE] Title."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "\\[[#*]?\\w{0,20}]_(?!\\w)",
                    "A note is marked as in another program: %s",
                    SHOWN,
                    NOTE),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "(?<![+\\w])\\+\\+(?=[^\\s+])[^\\n+]{1,60}(?:\\+[^\\n+]{1,20}){0,4}\\+\\+(?![+\\w])|(?<!\\^)\\^\\^(?=[^\\s^])[^\\n^]{1,200}\\^\\^(?!\\^)",
                    "Words are marked as in another program: %s",
                    SHOWN,
                    "Keep the words and delete the signs around them."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "\\A(?<sign>[\\^%@])(?=[^\\s^%@])[^\\n^%@]{1,1000}\\k<sign>\\n\\z|^\">[ \\t][^\\n]*|^\\$(?:[A-Z]{1,3}|!|(?:End)?LegislativeList)[ \\t]*$|^s\\d{1,2}\\.[ \\t][^\\n]*|^\\{/?button[^}\\n]*}|^!(?:!|@)\\d{1,3}$|\\[(?:AttachmentLink|InlineAttachment|Attachment|Image|embed|[Cc]ontact|Button):[^\\]\\n]{1,200}]",
                    "A mark of another publishing program stands here: %s",
                    SHOWN,
                    "Delete it. A box is > [!NOTE] Title, with > before each of its lines; a quotation has > before each line; steps are 1., 2., 3.; a file is [its name](files/name.pdf)."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "^\\([\\w-]{1,60}\\)=$|\\A\\^\\n\\z|\\A\\+\\+\\+[^\\n]*\\n\\z|(?<=\\s)\\^[A-Za-z0-9-]{2,40}\\n\\z|^#\\+\\w[^\\n]*|^\\{\\|[^\\n]*|^\\|[-}=][^\\n|]*$|^h[1-6]\\.[ \\t][^\\n]*|^bq\\.[ \\t][^\\n]*|^;[ \\t]+\\S[^\\n]*|^={3}[!+]?[ \\t]+\"[^\\n]*|^~[ \\t]+\\S[^\\n]*|^(?<rule>[\\^\"+=.:#])\\k<rule>{3,}[ \\t]*$",
                    "A line has a mark of another program: %s",
                    SHOWN,
                    "Delete the mark and keep the words. A heading begins with ##, a term has : and its meaning on the line below, and a table has bars between its cells."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "(?<![\\w'])'{2,3}(?=[^\\s'])[^'\\n]{1,200}(?<=[^\\s'])'{2,3}(?![\\w'])",
                    "Emphasis is written as in another program: %s",
                    SHOWN,
                    "Write *words* for emphasis and **words** for strong emphasis."),
            Slip.error(
                    Slip.Where.PARAGRAPH,
                    "^import[ \\t][^\\n]{1,200}[ \\t]from[ \\t]['\\\"][^\\n]*|^export[ \\t](?:const|default|let|function)\\b[^\\n]*|</?[A-Z][\\w.]{0,40}[ \\t][^<>\\n]{0,200}>",
                    "A line of a program stands in the text: %s",
                    SHOWN,
                    "Delete it, or write what it would show."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "\\|\\d{2,4}(?:x\\d{2,4})?(?=U)",
                    "The size of a picture is given as in another program: %s",
                    "Whoever cannot see the picture would hear the figures.",
                    "Delete the sign | and the size: the page fits its pictures itself."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "!\\[[^\\[\\]]{0,1000}]\\([^()\\s]{1,300}[ \\t]+=\\d{0,4}x\\d{0,4}[ \\t]*\\)",
                    "The size of a picture is given as in another program: %s",
                    "Readers would see brackets where a picture belongs.",
                    "Delete the size behind the address: the page fits its pictures itself."),
            Slip.error(
                    Slip.Where.ANYWHERE,
                    "(?<![\\p{L}\\p{N}])x(?=U)(?=[^\\n]{0,300}Ux(?!\\p{L}))",
                    "The letters x around a link are marks of another program.",
                    SHOWN,
                    "Delete both."));

    private ForeignMarks() {}
}
