package org.legible.checker.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chromium computes what the tables of cases expect. */
class BrowserIT {

    @TempDir
    Path folder;

    @Test
    void theTablesAreRight() throws Exception {
        assertThat(wrong(CaseTables.all().stream().filter(c -> !c.dark()).toList()))
                .isEmpty();
    }

    @Test
    void theTablesAreRightInADarkScheme() throws Exception {
        assertThat(wrong(CaseTables.all().stream().filter(StyleCase::dark).toList()))
                .isEmpty();
    }

    private List<String> wrong(List<StyleCase> cases) throws Exception {
        List<List<String>> answers = Chromium.answers(cases, folder);
        assertThat(answers).hasSameSizeAs(cases);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            List<StyleCase.Expected> expected = cases.get(i).expected();
            for (int j = 0; j < expected.size(); j++) {
                String answer = answers.get(i).get(j);
                if (!Values.same(expected.get(j).value(), answer))
                    wrong.add(cases.get(i) + ": " + expected.get(j) + " but is " + answer);
            }
        }
        return wrong;
    }
}
