package org.legible.checker.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.Profile;

/** Schemes that readers choose on the page are judged like those that they ask the system for. */
class ChosenSchemeTest {

    private static final String STYLE = """
            <style>:root { --ink: #111; --paper: #fff }
            :root[data-colours="cream"] { --ink: #bbb; --paper: #fdf6e3 }
            body { color: var(--ink); background-color: var(--paper) }</style>""";

    private static String messages(String body) {
        String page = "<!doctype html><html lang=\"en\"><head><title>Report on parks</title>" + STYLE + "</head><body>"
                + body;
        return Checker.with(Profile.WCAG22_AA).check(page).findings().stream()
                .filter(found -> found.rule().equals("text-contrast"))
                .map(Finding::message)
                .findFirst()
                .orElse("");
    }

    @Test
    void aSchemeThatThePageOffersIsJudged() {
        assertThat(messages("<main><h1>Parks</h1><label><input type=\"radio\" value=\"cream\"> Cream</label></main>"))
                .contains("in the scheme data-colours=\"cream\" (#bbbbbb on #fdf6e3)");
    }

    @Test
    void aSchemeThatNoControlOffersIsNot() {
        assertThat(messages("<main><h1>Parks</h1><p>Many are green.</p></main>"))
                .isEmpty();
    }
}
