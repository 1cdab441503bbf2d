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
        reader.know("x", new Citable(Set.of(ParagraphRef.parse("27")), Map.of()), EnglishWords.references());

        assertThat(Shown.inlines(reader.read(Reports.prose("See *paragraph 27* and **paragraph 27**"), "x")))
                .isEqualTo(
                        "See <em>[paragraph 27](x#paragraph-27)</em> and <strong>[paragraph 27](x#paragraph-27)</strong>");
    }

    @Test
    void numbersOfAReportThatIsNotKnownStayWords() {
        Problems problems = new Problems();

        assertThat(Shown.inlines(reader.read(Reports.prose("paragraph 27"), "y", problems)))
                .isEqualTo("paragraph 27");
        assertThat(problems.sorted()).extracting(Problem::isError).containsExactly(false);
    }
}
