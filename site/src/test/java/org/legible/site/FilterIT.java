package org.legible.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the filter of the register finds, in any publication that has one: by its lists, in an order, and on a day in the past. */
class FilterIT {

    private static RegisterFilter filter;
    private static Browser browser;
    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        filter = RegisterFilter.start();
        browser = filter.browser();
        server = filter.server();
    }

    @AfterAll
    static void stop() {
        if (filter != null) filter.close();
    }

    @BeforeEach
    void lookAtAUsualScreen() {
        filter.lookAtAUsualScreen();
    }

    /** What the script counts is what the publisher counted: in every list there is. */
    @Test
    void everyListHoldsAsManyAsTheFilterFinds() {
        for (String field : List.of("themes", "authorities", "to", "years", "status", "timeframes")) {
            for (String value : filter.values(field)) {
                String list = Website.FOLDER
                        .resolve("recommendations/" + field + "/" + value + "/index.html")
                        .toString();
                assertThat(Files.exists(Path.of(list))).as(list).isTrue();
                filter.open(field + "=" + value);
                assertThat(filter.count()).as(field + " " + value).isEqualTo(filter.listed(field, value));
            }
        }
    }

    /** A history of which the script finds what held on a day, as the publisher finds what holds now. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    105  | not-reported | not-reported         | in time | unsure
                    110  | open         | open                 | in time | unsure
                    150  | in-progress  | open                 | in time | unsure
                    200  | in-progress  | completed-in-general | in time | unsure
                    201  | in-progress  | completed-in-general | overdue | unsure
                    null | completed    | completed-in-general | in time | known
                    """)
    void whatHeldOnADayIsFoundInItsHistory(String day, String first, String second, String time, String sure)
            throws IOException {
        assertThat(browser.open(server.address(RegisterFilter.PAGE))
                        .run(facts() + """
                        const entry = { published: 100, asks: true, due: 200, bodies: [0, 1],
                          history: [[0, -1, 0, 10], [1, 0, 0, 50], [2, 1, 1, 60], [2, 0, 0]] };
                        const state = stateOf(entry, arguments[0], 1000);
                        const of = (body) => standings(entry, state, { progress: ["open", "in-progress", "completed"] }, body).join(" ");
                        return [of(0), of(1),
                          state.isOverdue ? "overdue" : "in time", state.isUnsure ? "unsure" : "known"].join(" | ");
                        """, day.equals("null") ? null : Integer.valueOf(day)))
                .isEqualTo(first + " | " + second + " | " + time + " | " + sure);
    }

    /** What is said of one body says nothing of another that was asked too. */
    @Test
    void ofWhomNothingIsSaidNothingIsReported() throws IOException {
        assertThat(browser.open(server.address(RegisterFilter.PAGE)).run(facts() + """
                        const entry = { published: 100, asks: true, due: 200, bodies: [0, 1], history: [[2, 1, 0, 10]] };
                        const state = stateOf(entry, null, 1000);
                        return [0, 1].map((body) => standings(entry, state, { progress: ["open", "in-progress", "completed"] }, body))
                          .concat(state.silent, state.isOverdue ? "overdue" : "in time").join(" ");
                        """))
                .isEqualTo("not-reported completed 0 overdue");
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2019-12-31",
        "2019-02, 2019-02-28",
        "2020-02, 2020-02-29",
        "2019-02-03, 2019-02-03",
        "2019-02-30, none",
        "2019-13, none",
        "last year, none"
    })
    void aDateOfWhichLessIsKnownCountsFromItsLastDay(String date, String day) throws IOException {
        assertThat(browser.open(server.address(RegisterFilter.PAGE))
                        .run(
                                facts()
                                        + "const day = dayOf(arguments[0]); return day === null ? 'none' : dateOf(day);",
                                date))
                .isEqualTo(day);
    }

    /** An answer is shown of a day in the past if it is known to have been given by then. */
    @ParameterizedTest
    @CsvSource({"null, 100, true", "null, null, true", "100, 100, true", "99, 100, false", "100, null, false"})
    void whatWasAnsweredLaterIsNotShownOfADayInThePast(String day, String since, boolean isShown) throws IOException {
        assertThat(browser.open(server.address(RegisterFilter.PAGE))
                        .run(
                                Files.readString(Path.of("../templates/scripts/register/40-entry.js"))
                                        + "return isKnownOn(arguments[1] === null ? undefined : arguments[1], arguments[0]);",
                                number(day),
                                number(since)))
                .isEqualTo(isShown);
    }

    private static Integer number(String written) {
        return written.equals("null") ? null : Integer.valueOf(written);
    }

    private static String facts() throws IOException {
        return Files.readString(Path.of("../templates/scripts/register/10-facts.js"));
    }

    @Test
    void twoChoicesHoldTogether() {
        String theme = filter.values("themes").get(0);
        String year = filter.values("years").get(0);
        filter.open("themes=" + theme);
        int both = filter.offered("years", year);
        filter.open("themes=" + theme + "&years=" + year);
        assertThat(filter.count()).isEqualTo(both);
    }

    /** Of one list any will do; of two, both must fit; and what is counted beside a value is what choosing it too would bring. */
    @Test
    void severalOfOneListCanBeChosen() {
        List<String> years = filter.values("years");
        if (years.size() < 2) return;
        String theme = filter.values("themes").get(0);
        filter.open("years=" + years.get(0) + "&years=" + years.get(1));
        assertThat(filter.count())
                .isEqualTo(filter.listed("years", years.get(0)) + filter.listed("years", years.get(1)));
        assertThat(filter.status()).contains(" or ");
        int both = filter.offered("themes", theme);
        filter.choose("themes", theme);
        assertThat(filter.count()).isEqualTo(both);
        assertThat(browser.run("return location.search").toString())
                .contains("years=" + years.get(0))
                .contains("years=" + years.get(1));
        assertThat(browser.run("return document.querySelector('[data-filter-choice=years] summary').textContent"))
                .isEqualTo("Year of publication (2 chosen)");
    }

    @ParameterizedTest
    @CsvSource({
        "themes=nothing-of-the-kind, nothing-of-the-kind",
        "sort=upwards&on=yesterday, upwards; yesterday",
        "report=no-such-report, no-such-report",
        "years=%3Cb%3E&years=x, <b>; x"
    })
    void whatTheRegisterDoesNotHaveIsLeftOutAndSaid(String query, String said) {
        filter.open("");
        browser.open(server.address(RegisterFilter.PAGE) + "?" + query)
                .until("return " + RegisterFilter.STATUS + ".includes('left out')");
        assertThat(filter.status()).endsWith("left out: " + said + ".");
        assertThat(browser.run("return document.querySelector('div[data-filter-whole]').checkVisibility()"))
                .as("nothing else is asked")
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "oldest", "due", "authority", "status"})
    void everyOrderHoldsAll(String order) {
        String years = filter.values("years").get(0);
        filter.open("sort=" + order + "&years=" + years);
        assertThat(filter.count()).isEqualTo(filter.listed("years", years));
    }

    @Test
    void onADayInThePastStandsWhatWasThereThen() {
        String first = browser.open(server.address(RegisterFilter.PAGE))
                .run("return document.querySelector('[name=on]').min")
                .toString();
        filter.open("on=" + first);
        int then = filter.count();
        assertThat(then).isPositive();
        filter.open("on=" + first.substring(0, 4));
        assertThat(filter.count()).as("a year counts from its last day").isGreaterThanOrEqualTo(then);
        assertThat(browser.run("return document.querySelector('[name=on]').value"))
                .isEqualTo(first.substring(0, 4) + "-12-31");
        filter.open("on=" + (Integer.parseInt(first.substring(0, 4)) - 1));
        assertThat(filter.status()).contains("published later");
        assertThat(filter.found()).isEmpty();
        filter.open("on=" + first + "&status=not-reported");
        assertThat(filter.status()).contains("This is how it stood on");
    }

    @Test
    void whereNothingIsFoundItSaysWhatToLeaveOut() {
        String theme = filter.values("themes").get(0);
        filter.open("themes=" + theme + "&q=qqxzzyq");
        assertThat(filter.status()).contains("qqxzzyq");
        assertThat(
                        browser.strings(
                                "return [...document.querySelectorAll('[data-filter-without] button')].map(b => b.textContent)"))
                .containsExactly("Without “qqxzzyq”: " + filter.listed("themes", theme));
        browser.click("[data-filter-without] button").until("return document.activeElement.localName === 'h2'");
        assertThat(filter.count()).isEqualTo(filter.listed("themes", theme));
        assertThat(browser.run("return document.activeElement.checkVisibility()"))
                .isEqualTo(true);
        browser.click(".filter [type=reset]").until("return document.querySelector('[data-filter-found]').hidden");
        assertThat(browser.run("return location.search")).isEqualTo("");
    }
}
