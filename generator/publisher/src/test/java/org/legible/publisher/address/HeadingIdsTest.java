package org.legible.publisher.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingIdsTest {

    private final HeadingIds ids = new HeadingIds();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Help and protection       | help-and-protection
            What we found: strengths  | what-we-found-strengths
            Children's services       | childrens-services
            Children’s services       | childrens-services
            Costs & savings           | costs--savings
            A/B                       | ab
            14 to 17                  | 14-to-17
            snake_case stays          | snake_case-stays
            well-known                | well-known
            Crèche                    | crèche
            """)
    void idsAreMadeAsGitHubMakesThem(String words, String id) {
        assertThat(ids.make(words)).isEqualTo(id);
    }

    @Test
    void theSecondAlikeEndsInTwo() {
        assertThat(ids.make("Findings")).isEqualTo("findings");
        assertThat(ids.make("Findings")).isEqualTo("findings-2");
        assertThat(ids.make("Findings")).isEqualTo("findings-3");
    }

    @Test
    void anIdThatTheAuthorWroteIsNotMadeAgain() {
        assertThat(ids.take("findings")).isTrue();
        assertThat(ids.take("findings")).isFalse();
        assertThat(ids.make("Findings")).isEqualTo("findings-2");
    }

    @Test
    void wordsWithoutLettersMakeASection() {
        assertThat(ids.make("***")).isEqualTo("section");
        assertThat(ids.make("?")).isEqualTo("section-2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Recommendation 3, section-recommendation-3",
        "Note 1, section-note-1",
        "Table 1, section-table-1",
        "Paragraph 27, section-paragraph-27",
        "Recommendations, recommendations",
        "Notes, notes"
    })
    void headingsNeverTakeAnIdThatThePublisherMakes(String words, String id) {
        assertThat(ids.make(words)).isEqualTo(id);
    }
}
