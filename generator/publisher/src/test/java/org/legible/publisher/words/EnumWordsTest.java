package org.legible.publisher.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.view.part.StatusView;

class EnumWordsTest {

    @Test
    void namesChoicesAsTheWordsFileAndAddressesDo() {
        assertThat(EnumWords.wordKey("re-inspection")).isEqualTo("reInspection");
        assertThat(EnumWords.keyEnd(Report.Permission.NOT_ALLOWED)).isEqualTo("NotAllowed");
        assertThat(EnumWords.addressKey(Recommendation.Progress.IN_PROGRESS)).isEqualTo("in-progress");
    }

    @Test
    void everyChoiceHasWords() {
        for (String kind : Report.BUILT_IN_KINDS)
            assertThat(EnglishWords.get().get("kind." + EnumWords.wordKey(kind)))
                    .isNotBlank();
        for (Recommendation.Progress progress : Recommendation.Progress.values())
            assertThat(StatusView.word(new Recommendation.Standing(Optional.of(progress), false), EnglishWords.get()))
                    .isNotBlank();
        for (Recommendation.Answer answer : Recommendation.Answer.values())
            assertThat(EnglishWords.get().get("answer." + EnumWords.wordKey(answer)))
                    .isNotBlank();
        for (Report.Extent extent : Report.Extent.values())
            assertThat(EnglishWords.get().get("report.edition" + EnumWords.keyEnd(extent)))
                    .isNotBlank();
        for (Report.ChangeKind change : Report.ChangeKind.values())
            assertThat(EnglishWords.get().get("report.change" + EnumWords.keyEnd(change)))
                    .isNotBlank();
    }
}
