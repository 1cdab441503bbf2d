package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.legible.publisher.data.CellReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An inquiry that asked five bodies for nineteen things, of which each answered for itself: its answer, and where things stand for it,
 * are said of no other.
 */
class InquiryIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REPORT = "reports/weir-2022/";

    /** Number, theme, who was asked, what each answered and when, and where it stands for each of whom something was said. */
    private static final String ASKED = """
            1 | upkeep | town | town accepted 2022-06 | town completed
            2 | rescue | town fire | town accepted-in-part 2022-06; fire accepted 2022-07 | town in-progress; fire completed
            3 | rescue | fire | fire accepted 2022-07 | fire open
            4 | upkeep | rivers | rivers rejected 2022-08 | rivers closed-without-action
            5 | warning | rivers ministry | rivers accepted-in-principle 2022-08; ministry noted 2022-11 |
            6 | warning | ministry | ministry awaited |
            7 | upkeep | homes | homes accepted 2022-05 | homes completed
            8 | warning | homes town | homes rejected 2022-05; town accepted 2022-06 | town completed
            9 | warning | town rivers fire homes ministry | town accepted 2022-06; rivers accepted-in-part 2022-08; fire accepted 2022-07; homes noted 2022-05; ministry rejected 2022-11 | town completed; rivers in-progress; fire completed; homes open; ministry closed-without-action
            10 | rescue | ministry | ministry noted 2022-11 |
            11 | upkeep | town | town rejected 2022-06 |
            12 | rescue | fire rivers | fire accepted 2022-07; rivers accepted 2022-08 | fire in-progress; rivers in-progress
            13 | warning | homes | homes awaited |
            14 | upkeep | ministry | ministry accepted-in-principle 2022-11 | ministry superseded
            15 | upkeep | rivers | rivers accepted 2022-08 | rivers completed
            16 | warning | town ministry | town accepted 2022-06; ministry rejected 2022-11 | town open
            17 | rescue | fire | fire accepted-in-part 2022-07 | fire in-progress
            18 | rescue | town homes fire | town accepted 2022-06 |
            19 | upkeep | rivers ministry |  |
            """;

    private static final Map<String, String> BODIES = Map.of(
            "town", "Alder Town Council",
            "rivers", "Rivers Authority",
            "fire", "Fire and Rescue Service",
            "homes", "Alder Homes Ltd",
            "ministry", "Ministry of Water");
    private static final Map<String, String> ANSWERS = Map.of(
            "accepted", "Accepted",
            "accepted-in-part", "Accepted in part",
            "accepted-in-principle", "Accepted in principle",
            "rejected", "Rejected",
            "noted", "Noted",
            "awaited", "Awaited");
    private static final Map<String, String> MONTHS =
            Map.of("05", "May", "06", "June", "07", "July", "08", "August", "11", "November");
    private static final List<String> STATES =
            List.of("not-reported", "open", "in-progress", "completed", "closed-without-action", "superseded");
    private static final Pattern ANSWER = Pattern.compile("(" + String.join("|", BODIES.values())
            + ")(, in [A-Z][a-z]+ 2022)?: (" + String.join("|", ANSWERS.values()) + ")\\.");

    private static BuiltSite site;

    /** One thing that was asked, with what each body answered, and where it stands for each. */
    private record Asked(String id, String theme, List<String> to, List<Answer> answers, Map<String, String> said) {

        static Asked of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Asked(
                    cells[0].strip(),
                    cells[1].strip(),
                    List.of(cells[2].strip().split(" ")),
                    several(cells[3]).map(Answer::of).toList(),
                    several(cells[4])
                            .map(words -> words.split(" "))
                            .collect(Collectors.toMap(words -> words[0], words -> words[1])));
        }

        private static Stream<String> several(String cell) {
            return Stream.of(cell.split(";")).map(String::strip).filter(words -> !words.isEmpty());
        }

        String state(String body) {
            return said.getOrDefault(body, "not-reported");
        }
    }

    /** What one body answered; {@code date} is empty where the answer is awaited. */
    private record Answer(String by, String is, String date) {

        static Answer of(String words) {
            String[] parts = (words + " ").split(" ", -1);
            return new Answer(parts[0], parts[1], parts[2]);
        }

        String sentence() {
            String when = date.isEmpty() ? "" : ", in " + MONTHS.get(date.substring(5)) + " " + date.substring(0, 4);
            return BODIES.get(by) + when + ": " + ANSWERS.get(is) + ".";
        }
    }

    static Stream<Asked> asked() {
        return ASKED.lines().map(Asked::of);
    }

    private static BuiltSite site() {
        if (site == null) site = SiteTest.of("sites/inquiry").publishes();
        return site;
    }

    @ParameterizedTest
    @MethodSource("asked")
    void eachBodysOwnAnswerStandsAtWhatWasAsked(Asked asked) {
        for (String page : List.of("", "large-print/", "recommendations/")) {
            Element place = site().page(REPORT + page).getElementById("recommendation-" + asked.id());

            assertThat(answersIn(place.select(".story li")))
                    .as(page)
                    .containsExactlyInAnyOrderElementsOf(sentences(asked));
            assertThat(place.text())
                    .as(page)
                    .satisfies(text -> assertThat(text.split("\\(answer " + asked.id() + " of its letter\\)", -1))
                            .hasSize(1
                                    + (int) asked.answers().stream()
                                            .filter(answer -> !answer.is().equals("awaited"))
                                            .count()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"town", "rivers", "fire", "homes", "ministry"})
    void theListsOfABodyHoldWhatItWasAskedWithTheAnswersOfEach(String body) {
        List<Asked> its = asked().filter(asked -> asked.to().contains(body)).toList();

        for (String list : List.of("to/" + body, "authorities/alder/to/" + body, "authorities/meadow/to/" + body)) {
            List<Element> entries = site().page("recommendations/" + list + "/").select(".entry");

            assertThat(entries).as(list).hasSameSizeAs(its);
            for (int i = 0; i < its.size(); i++) {
                assertThat(entries.get(i).select("h3").text())
                        .as(list)
                        .startsWith("Recommendation " + its.get(i).id());
                assertThat(answersIn(entries.get(i).select("p")))
                        .as(list + " " + its.get(i).id())
                        .containsExactlyElementsOf(sentences(its.get(i)));
                assertThat(entries.get(i).select(".state").eachText())
                        .as(list + " " + its.get(i).id())
                        .hasSize(states(its.get(i)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"town", "rivers", "fire", "homes", "ministry"})
    void theNumbersOfABodyAddUpToWhatItWasAsked(String body) {
        Element row = site().page("recommendations/")
                .select(".register-table tr:has(a[href$=/" + body + "/index.html])")
                .first();
        List<Integer> numbers =
                row.select("td").eachText().stream().map(Integer::valueOf).toList();

        assertThat(numbers.subList(0, STATES.size()))
                .isEqualTo(STATES.stream()
                        .map(state -> (int) asked().filter(asked -> asked.to().contains(body)
                                        && asked.state(body).equals(state))
                                .count())
                        .toList());
        assertThat(numbers.subList(0, STATES.size()).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(numbers.get(STATES.size()));
    }

    @Test
    void theListsOfAStateHoldWhatStandsSoForAnyOfThoseAsked() {
        for (String state : STATES)
            assertThat(site().page("recommendations/status/" + state + "/").select(".entry h3").eachText().stream()
                            .map(title -> title.split("[ ,]")[1]))
                    .as(state)
                    .containsExactlyElementsOf(asked().filter(asked -> asked.to().stream()
                                    .anyMatch(body -> asked.state(body).equals(state)))
                            .map(Asked::id)
                            .toList());
    }

    @Test
    void tablesAndTreesHoldEachAnswerOnce() {
        for (String folder : List.of("recommendations/", REPORT + "files/"))
            assertThat(CellReader.rows(site().text(folder + "history.csv")).stream()
                            .filter(row -> row.get("event").equals("response"))
                            .map(row -> said(row.get("id"), row::get)))
                    .as(folder)
                    .containsExactlyElementsOf(allAnswers(asked()));
        for (String body : BODIES.keySet()) {
            String folder = "recommendations/to/" + body + "/";
            List<String> its = allAnswers(asked().filter(asked -> asked.to().contains(body)));

            assertThat(CellReader.rows(site().text(folder + "history.csv")).stream()
                            .filter(row -> row.get("event").equals("response"))
                            .map(row -> said(row.get("id"), row::get)))
                    .as(folder)
                    .containsExactlyElementsOf(its);
            assertThat(inTree(JSON.readTree(site().text(folder + "recommendations.json"))))
                    .as(folder)
                    .containsExactlyElementsOf(its);
        }
        assertThat(inTree(JSON.readTree(site().text("recommendations/recommendations.json"))))
                .containsExactlyElementsOf(allAnswers(asked()));
    }

    /** The filter shows of a day in the past what was known then. */
    @Test
    void theFilterTellsEachAnswerWithItsDay() {
        String file = site().files().stream()
                .filter(name -> name.startsWith("assets/search/register/weir-2022."))
                .findFirst()
                .orElseThrow();
        JsonNode entries = JSON.readTree(
                        site().text(file).replaceFirst("^legibleSearch\\(", "").replaceFirst("\\);\\s*$", ""))
                .get(3);

        for (Asked one : asked().toList()) {
            JsonNode entry = entries.get(Integer.parseInt(one.id()) - 1);
            assertThat(entry.get(9)
                            .valueStream()
                            .map(answer -> answer.get(0).asString()
                                    + (answer.has(1)
                                            ? " "
                                                    + LocalDate.ofEpochDay(
                                                            answer.get(1).asLong())
                                            : "")))
                    .as(one.id())
                    .containsExactlyElementsOf(one.answers().stream()
                            .map(answer -> answer.sentence()
                                    + (answer.date().isEmpty()
                                            ? ""
                                            : " "
                                                    + YearMonth.parse(answer.date())
                                                            .atEndOfMonth()))
                            .toList());
            assertThat(entry.get(8).valueStream().map(JsonNode::asString))
                    .as(one.id())
                    .containsExactlyElementsOf(one.to().stream()
                            .filter(body -> one.to().size() > 1)
                            .map(body -> BODIES.get(body) + ": Not reported")
                            .toList());
        }
    }

    @Test
    void theStatesInTheTableAreThoseOfAllWhoWereAsked() {
        assertThat(CellReader.rows(site().text("recommendations/recommendations.csv")).stream()
                        .map(row -> row.get("id") + " " + CellReader.list(row.get("state"))))
                .containsExactlyElementsOf(asked().map(asked -> asked.id() + " "
                                + STATES.stream()
                                        .filter(state -> asked.to().stream()
                                                .anyMatch(body ->
                                                        asked.state(body).equals(state)))
                                        .toList())
                        .toList());
    }

    // One line for each body, or one for all of whom nothing was said.
    private static int states(Asked asked) {
        return asked.said().isEmpty() ? 1 : asked.to().size();
    }

    private static List<String> sentences(Asked asked) {
        return asked.answers().stream().map(Answer::sentence).toList();
    }

    private static List<String> answersIn(List<Element> places) {
        return places.stream()
                .flatMap(place -> ANSWER.matcher(place.text()).results().map(found -> found.group()))
                .toList();
    }

    private static List<String> allAnswers(Stream<Asked> asked) {
        return asked.flatMap(one -> one.answers().stream()
                        .map(answer -> one.id() + " " + answer.by() + " " + answer.is() + " "
                                + (answer.date().isEmpty() ? null : answer.date())))
                .toList();
    }

    private static String said(String id, Function<String, String> row) {
        return id + " " + row.apply("by") + " " + row.apply("is") + " " + row.apply("date");
    }

    private static List<String> inTree(JsonNode tree) {
        return tree.get("recommendations")
                .valueStream()
                .flatMap(item -> item.get("responses")
                        .valueStream()
                        .map(answer -> said(
                                item.get("id").asString(),
                                key -> answer.has(key) ? answer.get(key).asString() : null)))
                .toList();
    }
}
