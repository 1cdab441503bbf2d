package org.legible.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.view.part.StatusView;

class EnumWordsTest {

    @Test
    void namesChoicesAsTheWordsFileAndAddressesDo() {
        assertThat(EnumWords.wordKey(Report.Kind.RE_INSPECTION)).isEqualTo("reInspection");
        assertThat(EnumWords.keyEnd(Report.Permission.NOT_ALLOWED)).isEqualTo("NotAllowed");
        assertThat(EnumWords.addressKey(Recommendation.Progress.IN_PROGRESS)).isEqualTo("in-progress");
    }

    @Test
    void everyChoiceHasWords() {
        for (Report.Kind kind : Report.Kind.values())
            assertThat(EnglishWords.get().get("kind." + EnumWords.wordKey(kind)))
                    .isNotBlank();
        for (Recommendation.Progress progress : Recommendation.Progress.values())
            assertThat(StatusView.word(new Recommendation.Standing(progress, false), EnglishWords.get()))
                    .isNotBlank();
        for (Report.Extent extent : Report.Extent.values())
            assertThat(EnglishWords.get().get("report.edition" + EnumWords.keyEnd(extent)))
                    .isNotBlank();
        for (Report.ChangeKind change : Report.ChangeKind.values())
            assertThat(EnglishWords.get().get("report.change" + EnumWords.keyEnd(change)))
                    .isNotBlank();
    }
}
