package org.legible.authoring.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.legible.checker.CheckReport;
import org.legible.checker.PageFindings;
import org.legible.checker.link.PageLinks;
import org.legible.publisher.PublishResult;
import org.legible.publisher.library.HeldBack;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

class PublicationChecklistTest {

    private static final Problem WARNING = Problem.warning(Place.of("site.yaml"), "What.", "Why.", "Fix.");
    private static final Problem ERROR = Problem.error(Place.of("site.yaml"), "What.", "Why.", "Fix.");

    private static PublicationChecklist of(List<Problem> problems, List<HeldBack> heldBack, String... pages) {
        List<PageFindings> checked = List.of(pages).stream()
                .map(page -> new PageFindings(page, List.of(), PageLinks.none(page), Set.of()))
                .toList();
        return new PublicationChecklist(new PublishResult(
                problems,
                new CheckReport(checked, List.of()),
                1,
                heldBack,
                1,
                1,
                problems.stream().noneMatch(Problem::isError),
                Duration.ZERO,
                List.of()));
    }

    @Test
    void whatTheProgramKnowsIsTicked() {
        assertThat(of(List.of(), List.of(), "index.html").text())
                .startsWith(
                        "# Before you publish\n\n## What Legible has looked at\n\n- [x] 0 errors in the content\n"
                                + "- [x] 1 page checked, 0 failures\n- [x] 0 warnings\n- [x] 0 to review by a person\n\n## The words\n\n- [ ] ");
    }

    @Test
    void whatIsWrongIsNot() {
        PublicationChecklist list = of(List.of(ERROR, WARNING), List.of(), "index.html");

        assertThat(list.text()).contains("- [ ] 1 error in the content\n", "- [ ] 1 warning: mend or accept each\n");
        assertThat(list.canBePublished()).isFalse();
    }

    @Test
    void whatCannotAriseIsNotAsked() {
        assertThat(of(List.of(), List.of(), "reports/a/index.html").text())
                .doesNotContain("young people", "embargo ends", "|");
        assertThat(of(
                                List.of(),
                                List.of(new HeldBack("a", Optional.empty())),
                                "reports/a/index.html",
                                "reports/a/summary/index.html")
                        .text())
                .contains("- [ ] 1 report held back: one draft (a). Is that what you mean?\n")
                .contains("young people have read it", "an embargo ends");
    }
}
