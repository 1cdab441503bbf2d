package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Recall and order of the search: twice forty questions to the sample, written down before anything was searched, with the places
 * that answer them.
 */
@OnlyOnTheSample
class SearchQuestionsIT {

    private static final int QUESTIONS = 40;

    @ParameterizedTest
    @CsvSource({"questions, 39, 33", "further-questions, 36, 32"})
    void theAnswersStandAmongTheFirst(String file, int inTheFirstTen, int inTheFirstThree) throws IOException {
        List<String> lines = Browser.resource("/search/" + file + ".txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(lines).hasSize(QUESTIONS);
        int three = 0;
        List<String> notInTen = new ArrayList<>();
        try (Browser browser = Browser.start();
                Server server = new Server()) {
            browser.open(server.address("search/index.html"));
            for (String line : lines) {
                String[] sides = line.split(" \\| ");
                int rank = rank(ask(browser, sides[0]), List.of(sides[1].strip().split(" ")));
                if (rank < 3) three++;
                if (rank >= 10) notInTen.add(sides[0]);
            }
        }
        assertThat(notInTen).hasSizeLessThanOrEqualTo(QUESTIONS - inTheFirstTen);
        assertThat(three).isGreaterThanOrEqualTo(inTheFirstThree);
    }

    private static List<String> ask(Browser browser, String question) {
        browser.run(
                "const input = document.querySelector('#page-search'); input.value = arguments[0];"
                        + "input.form.requestSubmit();",
                question);
        browser.until("return !document.querySelector('[data-search-status]').textContent.startsWith('Searching')");
        return browser.strings("return [...document.querySelectorAll('.search-results h3 a')].map(link => link.href)");
    }

    // The report and the place in it, as in the table: reports/x/recommendations/#recommendation-1 is
    // x#recommendation-1.
    private static int rank(List<String> links, List<String> answers) {
        for (int i = 0; i < links.size(); i++) {
            String place =
                    links.get(i).replaceFirst(".*/reports/([^/]+)/[^#]*", "$1").replaceFirst(".*/glossary/[^#]*", "");
            if (answers.contains(place)) return i;
        }
        return Integer.MAX_VALUE;
    }
}
