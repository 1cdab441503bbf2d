package org.legible.publisher.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.legible.publisher.report.Recommendation.Progress;

class RecommendationTest {

    @Test
    void theNewestStatusSaysHowFarItHasCome() {
        Recommendation recommendation =
                recommendation(Optional.empty(), List.of(status(Progress.OPEN), status(Progress.IN_PROGRESS)));

        assertThat(recommendation.progress()).isEqualTo(Progress.IN_PROGRESS);
    }

    @Test
    void noStatusMeansNotReported() {
        assertThat(recommendation(Optional.empty(), List.of()).progress()).isEqualTo(Progress.NOT_REPORTED);
    }

    @Test
    void theEditorsLinksAreEmptyWhereTheEditorMadeNone() {
        Recommendation without = recommendation(Optional.empty(), List.of());
        Recommendation with = recommendation(
                Optional.of(new Recommendation.EditorsLinks(List.of("30"), List.of("hertfordshire-2007/imm-4"))),
                List.of());

        assertThat(without.editorsParagraphs()).isEmpty();
        assertThat(without.repeats()).isEmpty();
        assertThat(with.editorsParagraphs()).containsExactly("30");
        assertThat(with.repeats()).containsExactly("hertfordshire-2007/imm-4");
    }

    private static Recommendation.Status status(Progress progress) {
        return new Recommendation.Status(
                progress, Recommendation.SaidBy.SELF, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Recommendation recommendation(
            Optional<Recommendation.EditorsLinks> links, List<Recommendation.Status> status) {
        return new Recommendation(
                "1",
                Optional.of("1"),
                Recommendation.Type.RECOMMENDATION,
                new Prose("Visit sooner."),
                Optional.empty(),
                Optional.empty(),
                List.of("local-authority"),
                Optional.empty(),
                List.of("27"),
                List.of(),
                links,
                status);
    }
}
