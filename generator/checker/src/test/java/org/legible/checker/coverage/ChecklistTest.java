package org.legible.checker.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.PageFindings;
import org.legible.checker.Profile;

class ChecklistTest {

    private final Coverage coverage = Coverage.of(Checker.registry());

    @Test
    void everyCriterionIsAskedAboutOrRuledOutOrDecidedByRules() {
        for (String body : List.of("", "<script>a()</script>", "<video src=\"a.mp4\"></video><form><input></form>")) {
            Checklist list = Checklist.of(coverage, report(body));

            List<String> said = new ArrayList<>(numbers(list.sections()));
            said.addAll(numbers(list.perhaps()));
            said.addAll(numbers(list.absent()));
            assertThat(said).doesNotHaveDuplicates();
            assertThat(coverage.rows())
                    .filteredOn(row -> !said.contains(row.criterion().number()))
                    .allSatisfy(row -> assertThat(row.method()).isEqualTo(Method.AUTOMATIC));
        }
    }

    @Test
    void aPageOfTextRaisesNoQuestionAboutVideo() {
        Checklist list = Checklist.of(coverage, report("<p>Text</p>"));

        assertThat(numbers(list.sections()))
                .contains("1.1.1", "2.4.7")
                .doesNotContain("1.2.2", "2.5.4", "3.3.1", "2.2.1");
        assertThat(list.perhaps()).isEmpty();
        assertThat(list.bringing()).isEmpty();
        assertThat(section(list.absent(), "no video or sound")).contains("1.2.2", "1.2.5");
        assertThat(section(list.absent(), "no scripts, no frames")).contains("2.1.2", "2.5.4");
    }

    @Test
    void whereNoPageWasCheckedNothingIsRuledOut() {
        Checklist list = Checklist.of(coverage, new CheckReport(List.of(), List.of()));

        assertThat(numbers(list.sections())).hasSize(55);
        assertThat(list.absent()).isEmpty();
    }

    @Test
    void questionsThatOnlyScriptsCanRaiseStandTogether() {
        Checklist list = Checklist.of(coverage, report("<p>Text</p>", "<script>a()</script>"));

        assertThat(list.bringing()).isEqualTo("on 1 of 2 pages: page1.html");
        assertThat(section(list.perhaps(), "If they bring video or sound")).contains("1.2.2");
        assertThat(section(list.perhaps(), "Whatever they bring")).contains("1.3.4", "2.5.4");
        assertThat(list.absent()).isEmpty();
    }

    @Test
    void aQuestionNamesTheFirstPagesWhereItArises() {
        String film = "<video src=\"a.mp4\"></video>";
        Checklist some = Checklist.of(coverage, report(film, film, "<p>Text</p>", film, film, film));
        Checklist all = Checklist.of(coverage, report(film));

        assertThat(where(some, "1.2.2")).isEqualTo("on 5 of 6 pages: page0.html, page1.html, page3.html and 2 more");
        assertThat(where(some, "1.1.1")).isEmpty();
        assertThat(where(all, "1.2.2")).isEmpty();
    }

    private static String where(Checklist list, String number) {
        return items(list.sections())
                .filter(item -> item.criterion().number().equals(number))
                .findFirst()
                .orElseThrow()
                .where();
    }

    private static List<String> section(List<Checklist.Section> sections, String title) {
        return numbers(sections.stream().filter(s -> s.title().equals(title)).toList());
    }

    private static List<String> numbers(List<Checklist.Section> sections) {
        return items(sections).map(item -> item.criterion().number()).toList();
    }

    private static Stream<Checklist.Item> items(List<Checklist.Section> sections) {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    private static CheckReport report(String... bodies) {
        List<PageFindings> pages = new ArrayList<>();
        Checker checker = Checker.with(Profile.WCAG22_AA);
        for (String body : bodies)
            pages.add(checker.check(
                    "<!DOCTYPE html><html lang=\"en\"><title>A page</title><body>" + body,
                    "page" + pages.size() + ".html"));
        return new CheckReport(pages, List.of());
    }
}
