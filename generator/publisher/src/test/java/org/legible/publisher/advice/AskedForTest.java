package org.legible.publisher.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedForTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Consider the use of larger print.                                | Consider
            The council should consider larger print.                        | consider
            The two boards are asked to jointly explore new routes.          | explore
            We recommend that the harbour board consider a second pilot.     | consider
            to continue to improve the timetable                             | continue to
            Continue with the weekly checks.                                 | Continue with
            Publish the plan. Look at the costs too.                         | Look at
            Ensure that appropriate lamps are fitted.                        | Ensure that appropriate
            Repair every step where possible.                                | where possible
            **Seek to** reduce the queue.                                    | Seek to
            """)
    void whatLeavesTheDeedOpenIsFound(String text, String words) {
        assertThat(AskedFor.vague(text)).contains(words);
    }

    @Test
    void itIsFoundInTheItemsOfAList() {
        assertThat(AskedFor.vague("The council should:\n\n- publish the plan;\n- explore other routes."))
                .contains("explore");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Publish the plan by June.",
                "Help children who continue to live at home.",
                "Ensure that each assessment considers the whole family.",
                "Consider the report and publish an answer.",
                "Ensure that an appropriate tool is bought.",
                "Train all staff appropriately.",
                "Explain where it is possible to complain.",
                "Consideration of the costs comes first."
            })
    void whatNamesADeedIsNot(String text) {
        assertThat(AskedFor.vague(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Better links between the two boards.           | true
            Achieving a balance of support and challenge   | true
            More lamps on the quay should be lit.          | false
            Bring every plan up to date.                   | false
            During the winter close the lower path.        | false
            Working with the board, publish a timetable.   | false
            The board publishes its plan each June.        | false
            Keep plans up to date.                         | false
            """)
    void aThingIsNoDeed(String text, boolean isThing) {
        assertThat(AskedFor.nothing(text)).isEqualTo(isThing);
    }
}
