package org.legible.publisher.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Reports;
import org.legible.publisher.text.MarkdownReader;
import org.legible.publisher.text.Shown;
import org.legible.publisher.words.EnglishWords;

class ProseReaderTest {

    private final ProseReader reader = new ProseReader(new MarkdownReader(), EnglishWords.references());

    @Test
    void referencesInTheFactsAreLinkedEvenWithinEmphasis() {
        Citable citable = new Citable(Set.of(ParagraphRef.parse("27")), Map.of(), Set.of());
        reader.know("x", new References("x", citable, EnglishWords.references()), Abbreviations.NONE);

        assertThat(Shown.blocks(reader.read(Reports.prose("See *paragraph 27* and **paragraph 27**"), "x")))
                .containsExactly(
                        "p See <em>[paragraph 27](x#paragraph-27)</em> and <strong>[paragraph 27](x#paragraph-27)</strong>");
    }

    @Test
    void numbersOfAReportThatIsNotKnownStayWords() {
        Problems problems = new Problems();

        assertThat(Shown.blocks(reader.read(Reports.prose("paragraph 27"), "y", problems)))
                .containsExactly("p paragraph 27");
        assertThat(problems.sorted()).extracting(Problem::isError).containsExactly(false);
    }
}
