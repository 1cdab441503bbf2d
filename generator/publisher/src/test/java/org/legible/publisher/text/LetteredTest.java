package org.legible.publisher.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Report;

/** Lettered and roman items, under a numbered paragraph and elsewhere. */
class LetteredTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            under a number       | 5. So:\\n\\n   (a) one;\\n\\n   (b) two.            | 5(p So:; letters((a)#5-a p one; ¦ (b)#5-b p two.))
            two deep             | 5. So:\\n\\n   (a) one:\\n\\n   (i) x\\n\\n   (ii) y\\n\\n   (b) two | 5(p So:; letters((a)#5-a p one:; letters((i)#5-a-i p x ¦ (ii)#5-a-ii p y) ¦ (b)#5-b p two))
            the letter i         | 5. (h) x\\n\\n   (i) y                               | 5(p (h) x; letters((i)#5-i p y))
            line under line      | They saw:\\na) stops\\nb) buses                       | p They saw:; letters(a)# p stops ¦ b)# p buses)
            roman numbers alone  | i. one\\n\\nii. two                                  | letters(i.# p one ¦ ii.# p two)
            an annex             | ## A {#x sequence=x}\\n\\n1. So:\\n\\n   (a) one     | h2#x A; x/1(p So:; letters((a)#x/1-a p one))
            a wrapped line       | It is so, see part\\n(b) of it.                       | p It is so, see part (b) of it.
            not the first        | c) words                                             | p c) words
            short for            | i.e. words                                           | p i.e. words
            not indented         | 5. So:\\n\\na.\\tone:\\n\\n  i.\\tx\\n\\n  ii.\\ty\\n\\nb.\\ttwo\\n\\nWords. | 5(p So:; letters(a.#5-a p one:; letters(i.#5-a-i p x ¦ ii.#5-a-ii p y) ¦ b.#5-b p two)); p Words.
            a list within        | 5. So:\\n\\na. one:\\n\\n  - x\\n  - y\\n\\nb. two | 5(p So:; letters(a.#5-a p one:; ul(p x ¦ p y) ¦ b.#5-b p two))
            more on an item      | 5. So:\\n\\n   (a) one\\n\\n   More.\\n\\n   (b) two\\n\\n   End. | 5(p So:; letters((a)#5-a p one; p More. ¦ (b)#5-b p two); p End.)
            roman i after h      | 5. (g) x\\n\\n   (h) y:\\n\\n   (i) z\\n\\n   (ii) w | 5(p (g) x; p (h) y:; letters((i)#5-i p z ¦ (ii)#5-ii p w))
            one left out         | 5. (a) x\\n\\n   (c) y                                | 5(letters((a)#5-a p x ¦ (c)#5-c p y))
            with emphasis        | (a) *one*\\n\\n(b) two                              | letters((a)# p <em>one</em> ¦ (b)# p two)
            """)
    void itemsAreFound(String label, String markdown, String shown) {
        Problems problems = new Problems();
        ReportText text = new MarkdownReader()
                .read(
                        "x",
                        "report.md",
                        markdown.replace("\\n", "\n").replace("\\t", "\t"),
                        Report.Numbering.WHOLE,
                        new HeadingIds(),
                        problems);

        assertThat(String.join("; ", Shown.blocks(text.blocks()))).as(label).isEqualTo(shown.replace('¦', '|'));
        assertThat(problems.sorted()).isEmpty();
    }
}
