package org.legible.publisher.view.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.problem.PlaceMarks;
import org.legible.publisher.report.Reports;
import org.legible.publisher.report.Scale;
import org.legible.publisher.words.EnglishWords;

class GradeViewTest {

    @ParameterizedTest(name = "grade {0} of {1} is {2}: {3}")
    @CsvSource({
        "1, 4, best, Best of 4",
        "2, 4, good, Second best of 4",
        "3, 4, caution, Third best of 4",
        "4, 4, poor, Lowest of 4",
        "2, 3, caution, Second best of 3",
        "4, 5, caution, 'Grade 4 of 5, counted from the best'",
        "1, 2, best, Best of 2",
        "2, 2, poor, Lowest of 2",
        "1, 1, plain, The only grade of its scale",
    })
    void saysItsPlaceInWordsAndTone(int place, int count, String tone, String words) {
        GradeView grade = GradeView.of(scaleOf(count), "grade-" + place, Optional.empty(), EnglishWords.get());

        assertThat(grade.tone()).isEqualTo(tone);
        assertThat(grade.place()).isEqualTo(words);
        assertThat(grade.steps()).hasSize(count);
        assertThat(grade.steps().indexOf(true)).isEqualTo(place - 1);
    }

    @Test
    void saysPrintedWordsOnlyWhereTheyDiffer() {
        Scale scale = scaleOf(4);

        assertThat(GradeView.of(scale, "grade-2", Optional.of(Reports.text("GRADE 2")), EnglishWords.get())
                        .printed())
                .isEmpty();
        assertThat(GradeView.of(scale, "grade-2", Optional.of(Reports.text("3")), EnglishWords.get())
                        .printed()
                        .map(PlaceMarks::strip))
                .contains("Printed as “3”");
    }

    private static Scale scaleOf(int count) {
        List<Scale.Grade> grades = IntStream.rangeClosed(1, count)
                .mapToObj(place -> new Scale.Grade(
                        Reports.text("grade-" + place),
                        Reports.text("Grade " + place),
                        Optional.empty(),
                        Reports.prose("Meaning.")))
                .toList();
        return new Scale(Reports.text("scale"), Reports.text("A framework"), grades);
    }
}
