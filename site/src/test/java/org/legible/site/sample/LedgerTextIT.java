package org.legible.site.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.SaidIn;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.ReportText;
import org.legible.publisher.text.Sequences;
import org.legible.site.OnlyOnTheSample;

/** The texts of the sample reports keep the official numbers, and say what they leave out. */
@OnlyOnTheSample
class LedgerTextIT {

    static final List<String> SLUGS = Ledger.SLUGS;
    static final List<String> LONG = SLUGS.subList(0, 4);

    private static final SampleContent CONTENT = SampleContent.read();

    @Test
    void nothingIsWrongWithTheSampleContent() {
        assertThat(CONTENT.problems()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("LONG")
    void longReportsKeepAtLeast35Paragraphs(String slug) {
        assertThat(numbered(CONTENT.texts().get(slug))).hasSizeGreaterThanOrEqualTo(35);
    }

    @ParameterizedTest
    @FieldSource("SLUGS")
    void everyParagraphThatIsCitedIsThere(String slug) {
        Set<String> cited = new TreeSet<>();
        for (Recommendation recommendation : CONTENT.report(slug).recommendations()) {
            recommendation.paragraphs().forEach(paragraph -> cited.add(paragraph.toString()));
            recommendation.editorsParagraphs().forEach(paragraph -> cited.add(paragraph.toString()));
        }
        for (Report report : reports())
            report.recommendations().stream()
                    .flatMap(recommendation -> recommendation.status().stream())
                    .flatMap(status -> status.source().stream())
                    .flatMap(source -> source instanceof SaidIn.Here here
                            ? Stream.of(here.at().toString())
                            : Stream.empty())
                    .filter(source -> source.startsWith(slug + "#paragraph-"))
                    .forEach(source -> cited.add(source.substring((slug + "#paragraph-").length())));
        assertThat(numbered(CONTENT.texts().get(slug))).containsAll(cited);
    }

    @ParameterizedTest
    @FieldSource("SLUGS")
    void everyOfficialNumberIsThereOrSaidToBeLeftOut(String slug) {
        ReportText text = CONTENT.texts().get(slug);
        Problems problems = new Problems();
        Set<String> accounted = new TreeSet<>(Sequences.check(text, CONTENT.report(slug), Holes.NONE, problems).stream()
                .map(ParagraphRef::toString)
                .toList());
        for (Block block : text.blocks())
            if (block instanceof Block.Omission omission)
                omission.references().forEach(paragraph -> accounted.add(paragraph.toString()));
        assertThat(problems.sorted()).extracting(Problem::what).isEmpty();
        int total =
                Integer.parseInt(Ledger.of(slug).under("numbered_paragraphs").text("total"));
        assertThat(accounted).hasSize(total);
    }

    @ParameterizedTest
    @FieldSource("SLUGS")
    void everyFootnoteHasAPlace(String slug) {
        int printed = Ledger.of(slug).each("footnotes").size();
        Report report = CONTENT.report(slug);
        long notes = CONTENT.texts().get(slug).notes().size()
                + report.titleNote().stream().count()
                + report.statistics().stream()
                        .filter(statistic -> statistic.note().isPresent())
                        .count();
        assertThat(notes).isGreaterThanOrEqualTo(printed);
    }

    @ParameterizedTest
    @FieldSource("SLUGS")
    void everyDigestHasASummaryForYoungPeople(String slug) {
        assertThat(CONTENT.summaries()).containsKey(slug);
    }

    private static List<String> numbered(ReportText text) {
        List<String> numbers = new ArrayList<>();
        for (Block block : text.blocks())
            if (block instanceof Block.Numbered numbered)
                numbers.add(numbered.reference().toString());
        return numbers;
    }

    private static List<Report> reports() {
        return Stream.of(SLUGS.toArray(String[]::new)).map(CONTENT::report).toList();
    }
}
