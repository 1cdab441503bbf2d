package org.legible.publisher.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Report;

/** Forms that look like marks and are none of ours, and ordinary prose that looks a little like them. */
class SlipsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¬', quoteCharacter = '\u0000', textBlock = """
            a fence of another program    ¬ ::: tip\\nA tip.\\n:::        ¬ 1:1 ¬ The mark ::: is that of another program.
            an admonition                 ¬ !!! note "Read"\\nWords.     ¬ 1:1 ¬ The mark !!! or ??? is that of another program.
            an abbreviation               ¬ *[RP]: Route plan             ¬ 1:1 ¬ This way to explain an abbreviation is that of another program.
            a note in the line            ¬ Words^[a note] go on.         ¬ 1:6 ¬ A note stands within the line: ^[a note]
            a formula                     ¬ As $x^2$ says.                ¬ 1:4 ¬ A formula stands between dollar signs: $x^2$
            a box to tick                 ¬ - [ ] Ask                     ¬ 1:3 ¬ A box to tick stands at the start of an item.
            a template                    ¬ Dear {{ name }},              ¬ 1:6 ¬ Here another program would have put something in: {{ name }}
            a command of a template       ¬ {% include x %}               ¬ 1:1 ¬ Here another program would have put something in: {% include x %}
            a reference                   ¬ See @fig-map there.           ¬ 1:5 ¬ A reference is written as for another program: @fig-map
            a citation                    ¬ So it is [@smith2020, p. 4].  ¬ 1:10 ¬ A reference is written as for another program: [@smith2020, p. 4]
            a language of nothing         ¬ Words {lang=cy} go on.        ¬ 1:7 ¬ The mark of a language, {lang=cy}, belongs to nothing here.
            a width                       ¬ Words{width=50%} go on.       ¬ 1:6 ¬ The braces {width=50%} are those of another program.
            a list's attributes           ¬ {:start="2"}\\nWords.         ¬ 1:1 ¬ The braces {:start="2"} are those of another program.
            words struck through          ¬ It ~~was~~ is.                ¬ 1:4 ¬ Words are struck through: ~~was~~
            words highlighted             ¬ It ==is== so.                 ¬ 1:4 ¬ Words are highlighted as in another program: ==is==
            contents                      ¬ [TOC]                         ¬ 1:1 ¬ A list of contents is asked for as in another program.
            a command                     ¬ \\pagebreak                  ¬ 1:1 ¬ A command of another program stands in the text: \\pagebreak
            a note's mark of Word         ¬ A roof.[1] Few.               ¬ 1:8 ¬ [1] reads as the mark of a note, but leads to none.
            two marks of Word             ¬ A roof[1, 2] here.            ¬ 1:7 ¬ [1, 2] reads as the mark of a note, but leads to none.
            a raised figure as a mark     ¬ A roof.¹ Few.                 ¬ 1:8 ¬ ¹ reads as the mark of a note, but leads to none.
            a raised figure at a word     ¬ Stops³ have it.               ¬ 1:6 ¬ ³ reads as the mark of a note, but leads to none.
            a note by a raised figure     ¬ ¹ See the plan.               ¬ 1:1 ¬ ¹ reads as the mark of a note, but leads to none.
            a box within words            ¬ Words [!NOTE] go on.          ¬ 1:7 ¬ The mark of a box, [!NOTE], stands where no box begins.
            bullets                       ¬ •\\tone\\n•\\ttwo            ¬ 1:1 ¬ A list is written with signs that make no list here: •\\tone
            dashes                        ¬ – one\\n– two                 ¬ 1:1 ¬ A list is written with signs that make no list here: – one
            a heading without a space     ¬ ##Help\\n\\nWords.            ¬ 1:1 ¬ This reads as a heading, but is none: ##Help
            numbers within a paragraph    ¬ They found:\\n5. One.\\n6. Two.  ¬ 2:1 ¬ A line within a paragraph begins like a numbered one: 5. One.
            a table right below words     ¬ Words.\\n¦ a ¦ b ¦\\n¦---¦---¦\\n¦ c ¦ d ¦  ¬ 2:1 ¬ These lines are meant as a table, but are none: ¦ a ¦ b ¦
            a table without dashes        ¬ ¦ a ¦ b ¦\\n¦ c ¦ d ¦         ¬ 1:1 ¬ A table lacks its line of dashes: ¦ a ¦ b ¦
            a table with tabs             ¬ a\\tb\\nc\\td                ¬ 1:1 ¬ A table was pasted with tabs: a\\tb
            single brackets               ¬ [judgements]                  ¬ 1:1 ¬ A placement stands in single brackets: [judgements]
            a placement within words      ¬ See [[judgements]] there.     ¬ 1:5 ¬ A placement stands within a paragraph, a list or a quotation.
            a meaning without a term      ¬ : A roof.                     ¬ 1:1 ¬ A meaning has no term above it: : A roof.
            a link never closed           ¬ See [it](https://a.org now    ¬ 1:5 ¬ A link or a picture is never closed: [it](https://a.org now
            a link that ends the line     ¬ See [it](https://a.org        ¬ 1:5 ¬ A link or a picture is never closed: [it](https://a.org
            a space within a link         ¬ See [it] (https://a.org).     ¬ 1:5 ¬ A space stands between the words and the address of a link: [it] (https://a.org)
            a link the wrong way round    ¬ See (it)[https://a.org].      ¬ 1:5 ¬ The brackets of a link are the wrong way round: (it)[https://a.org]
            an address never closed       ¬ See <https://a.org now.       ¬ 1:5 ¬ An address opens with < and is never closed: <https://a.org now.
            a backtick never closed       ¬ A `name goes on.              ¬ 1:3 ¬ A backtick is opened and never closed: `name goes on.
            strong never closed           ¬ A **name goes on.             ¬ 1:3 ¬ Strong emphasis is opened or closed, but not both: **name goes on.
            strong never opened           ¬ A name** goes on.             ¬ 1:7 ¬ Strong emphasis is opened or closed, but not both: **
            strong with spaces            ¬ A ** name ** goes on.         ¬ 1:3 ¬ Strong emphasis is opened or closed, but not both: ** name **
            emphasis never closed         ¬ A *name goes on.              ¬ 1:3 ¬ Emphasis is opened and never closed: *name goes on.
            a caption after a table       ¬ ¦ a ¦ b ¦\\n¦---¦---¦\\n¦ c ¦ d ¦\\n\\n: Plans by year ¬ 5:1 ¬ A line begins with a colon, and no term stands above it.
            a caption by a word           ¬ ¦ a ¦ b ¦\\n¦---¦---¦\\n¦ c ¦ d ¦\\n\\nTable: plans by year ¬ 5:1 ¬ A table's caption is written as in another program.
            a table of signs              ¬ +---+---+\\n¦ a ¦ b ¦\\n+===+===+\\n¦ c ¦ d ¦\\n+---+---+ ¬ 1:1 ¬ A table is drawn with the signs + and -.
            a table of spaces             ¬ Year   Plans\\n-----  -----\\n2024   96  ¬ 2:1 ¬ A table is set with spaces, and strokes stand above its columns.
            a table of commas             ¬ Year,Plans,Share\\n2024,96,12   ¬ 1:1 ¬ A table is set with spaces, commas or semicolons: Year,Plans,Share
            lines kept apart by bars      ¬ ¦ The old town hall\\n¦ Mill Road  ¬ 1:1 ¬ Lines begin with a bar, which keeps them apart in another program: ¦ The old town hall
            an anchor of Word             ¬ []{#_Toc12 .anchor}Plans       ¬ 1:1 ¬ The braces []{#_Toc12 .anchor} are those of another program.
            braces over two lines         ¬ Words{width="5in"\\nheight="3in"} ¬ 1:6 ¬ The braces {width="5in" are those of another program.
            braces never closed           ¬ - {: .lead Words go on.         ¬ 1:3 ¬ The braces {: .lead Words go on. are those of another program.
            words with a class            ¬ Some [small]{.smallcaps} words ¬ 1:6 ¬ Words stand in brackets, with braces of another program behind them: [small]{.smallcaps}
            a remark of kramdown          ¬ {::comment}\\nTrue?\\n{:/comment} ¬ 1:1 ¬ A hidden remark stands here as in another program: {::comment}
            a remark of Obsidian          ¬ Words %%ask again%% go on.     ¬ 1:7 ¬ A hidden remark stands here as in another program: %%ask again%%
            a remark after a sign         ¬ % ask again                    ¬ 1:1 ¬ A line begins with %, as remarks and titles of another program do.
            a change of a colleague       ¬ It is {++not ++}so.            ¬ 1:7 ¬ A change or a remark of a colleague stands in the text: {++not ++}
            a page put in                 ¬ ![[stop.png]]                  ¬ 1:1 ¬ A picture or a page is put in as in another program: ![[stop.png]]
            contents of kramdown          ¬ - Contents\\n{:toc}            ¬ 1:3 ¬ A list of contents is asked for as in another program.
            printed contents              ¬ [Plans [4](#plans)](#plans)\\n\\n## Plans\\n\\nWords. ¬ 1:1 ¬ A line of a printed list of contents stands here: [Plans 4](#plans)
            a citation in words           ¬ So says @smith2020 there.      ¬ 1:9 ¬ A reference is written as for another program: @smith2020
            a role                        ¬ See {ref}`plans` there.        ¬ 1:5 ¬ A reference is written as for another program: {ref}
            an example's number           ¬ As (@good) shows.              ¬ 1:4 ¬ A reference is written as for another program: (@good)
            a sign by name                ¬ All is well :smile: here.      ¬ 1:13 ¬ A sign is written as a name between colons: :smile:
            two colons                    ¬ For example::\\n\\nWords.       ¬ 1:12 ¬ Two colons, or a name with a colon, are a mark of another program: ::
            a directive                   ¬ .. note:\\n   Words.            ¬ 1:1 ¬ A line begins with two full stops, a mark of another program: .. note:
            a note of Sphinx              ¬ Words [#a]_ go on.             ¬ 1:7 ¬ A note is marked as in another program: [#a]_
            keys to press                 ¬ Press ++ctrl+a++ now.          ¬ 1:7 ¬ Words are marked as in another program: ++ctrl+a++
            a box of govspeak             ¬ ^Bring your pass^              ¬ 1:1 ¬ A mark of another publishing program stands here: ^Bring your pass^
            steps of govspeak             ¬ s1. Wait.                      ¬ 1:1 ¬ A mark of another publishing program stands here: s1. Wait.
            an attachment of govspeak     ¬ [Attachment:plan.pdf]          ¬ 1:1 ¬ A mark of another publishing program stands here: [Attachment:plan.pdf]
            a target                      ¬ (plans)=\\n\\nWords.            ¬ 1:1 ¬ A line has a mark of another program: (plans)=
            an underline of signs         ¬ Plans\\n^^^^^                   ¬ 2:1 ¬ A line has a mark of another program: ^^^^^
            an underline of stars         ¬ Plans\\n*****                   ¬ 2:1 ¬ A line of stars or strokes stands right below words, which makes them a heading in another program.
            a heading of a wiki           ¬ == Plans ==\\n\\nWords.         ¬ 1:1 ¬ This reads as a heading, but is none: == Plans ==
            emphasis of a wiki            ¬ It is '''so''' now.            ¬ 1:7 ¬ Emphasis is written as in another program: '''so'''
            a line of a program           ¬ import A from 'a'              ¬ 1:1 ¬ A line of a program stands in the text: import A from 'a'
            an instruction                ¬ ```{r}\\nplot(a)\\n```          ¬ 1:1 ¬ This block asks another program to make something: {r}
            a calculation                 ¬ It was `r mean(a)` then.       ¬ 1:8 ¬ Another program would have calculated something here: r mean(a)
            ticks as bullets              ¬ ✓ one\\n✓ two                   ¬ 1:1 ¬ A list is written with signs that make no list here: ✓ one
            hyphens without a space       ¬ -One\\n-Two                     ¬ 1:1 ¬ A list is written with signs that make no list here: -One
            letters line under line       ¬ A. One\\nB. Two                 ¬ 1:1 ¬ Lines begin like the items of a list: A. One
            numbers line under line       ¬ (1) One\\n(2) Two               ¬ 1:1 ¬ Lines begin like the items of a list: (1) One
            a name without an address     ¬ See [the plan][2] there.       ¬ 1:5 ¬ A link has a name in brackets, and nothing says where the name leads: [the plan][2]
            a size in the words           ¬ ![A stop¦300](images/a.png)    ¬ 1:9 ¬ The size of a picture is given as in another program: ¦300
            a caption nobody sees         ¬ ![Figure 1: stops](images/a.png) ¬ 1:1 ¬ The words of this picture begin like a caption: "Figure 1: stops".
            a folded box                  ¬ > [!NOTE]- Stops\\n> Words.     ¬ 1:10 ¬ The sign - behind the mark of a box folds it in another program.
            broken letters                ¬ It donâ€™t matter.             ¬ 1:7 ¬ Letters were broken when the text was copied: â€™
            a word cut in two             ¬ The inspec-\\ntion was good.    ¬ 1:5 ¬ A word is cut in two at the end of a line: inspec-
            a page of print               ¬ Words.\\n\\n12\\n\\nWords.       ¬ 3:1 ¬ This looks like the number of a printed page: 12
            a name in braces              ¬ Dear {name}, hello.            ¬ 1:6 ¬ A name in braces was to be replaced by words: {name}
            a remark                      ¬ It is [Comment AB1: true?] so. ¬ 1:7 ¬ A remark for colleagues was left in the text: [Comment AB1: true?]
            to be confirmed               ¬ It costs TBC pounds.          ¬ 1:10 ¬ Something was still to be filled in: TBC
            to be filled in               ¬ On XX March it rained.        ¬ 1:4 ¬ Something was still to be filled in: XX
            """)
    void aSlipIsNamed(String label, String markdown, String at, String what) {
        List<Problem> found = found(typed(markdown));

        assertThat(found)
                .as(label)
                .extracting(
                        problem ->
                                problem.place().line() + ":" + problem.place().column(),
                        Problem::what)
                .contains(org.assertj.core.api.Assertions.tuple(at, typed(what)));
        assertThat(found).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It cost $5 and $6, or US$7–$9.",
                "From 7:30 to 8:30 the ratio was 3:1, at 50% or 20 % of C++ and A*.",
                "The council’s 'stop and wait' rule, 'tis said, is fine: see note 3 :-)",
                "@millbrook on the web, person@example.org, #stops and 10° north.",
                "Dear Sir,\nI write to you.\nYours,\nA. Person",
                "- a: b\n- 1.5 million\n- (i) one\n- A. Smith\n- x",
                "Words.\n\n---\n\nMore.\n\n***\n\nEnd.",
                "Well-known\nand long-\n\nWords.",
                "It is [sic] so, and [name left out] said it.",
                "That is 3 * 4, or 2**3, e.g. 5*6.",
                "The area is 50 m² or 3 km², and 10⁶ are many.",
                "R v X [2019] EWCA 12 and Regulation (EU) 2016/679.",
                "Many ~5 or ~6 came, and a_b_c stayed.",
                "Part XX and XXI of the Act.",
                "Ask (see p. 4) {see p. 4} or {a, b}.",
                "They left in the month of the long and rainy May of the year\n2019. Then it was dry.",
                "A or B | C.",
                "AT&T, O'Neill's ‘quoted’ and \"quoted\" words; #1 was first.",
                "Write to a@example.org or @millbrook.",
                "\\[1] and \\*star and \\$x\\$ and \\# and \\{a=b\\} stay.",
                "`**` and `[1]` and `{a=b}` stay as typed.",
                "See https://www.example.org/a_b?c=1&d=e*f~2 there.",
                "Three stars: *** and a line ____ to fill in.",
                "He said: 1. that it was late.",
            })
    void ordinaryProseRaisesNothing(String markdown) {
        assertThat(found(markdown)).isEmpty();
    }

    @Test
    void manyOfAKindAreCounted() {
        List<Problem> found = found("A roof.[1]\n\n".repeat(25));

        assertThat(found).hasSize(11);
        assertThat(found.get(10).what()).isEqualTo("15 more of the kind follow here and below.");
    }

    @Test
    void theMarksOfAConflictAreToldOnce() {
        assertThat(found("## A\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> main\n"))
                .extracting(Problem::what)
                .containsExactly(
                        "Two people changed these lines, and the marks of the conflict were left in the text.");
    }

    @Test
    void factsAtTheTopBelongElsewhere() {
        assertThat(found("---\ntitle: A\nlayout: b\n---\n\n## A\n\nWords.\n"))
                .extracting(Problem::what)
                .containsExactly("Facts stand between lines of dashes at the top of the text.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            brackets     | (4) Words      | A paragraph's number stands in brackets: (4).
            emphasis     | **4.** Words   | A paragraph's number stands in strong emphasis: 4.
            no space     | 4.Words        | The space behind the paragraph's number 4 is missing.
            one bracket  | 4) Words       | A paragraph's number is written with a bracket: 4)
            no full stop | 1 Words        | This paragraph begins with 1, the number that is due, but without a full stop.
            """)
    void aNumberThatIsNotWrittenAsOneIsTold(String label, String markdown, String what) {
        Problems problems = new Problems();
        new MarkdownReader().read("x", "report.md", markdown, Report.Numbering.WHOLE, new HeadingIds(), problems);

        assertThat(problems.sorted()).extracting(Problem::what).containsExactly(what);
    }

    private static List<Problem> found(String markdown) {
        Problems problems = new Problems();
        new MarkdownReader().read("x", "report.md", markdown, Report.Numbering.NONE, new HeadingIds(), problems);
        return problems.sorted();
    }

    private static String typed(String written) {
        return written.replace("\\n", "\n").replace("\\t", "\t").replace('¦', '|');
    }
}
