package org.legible.publisher.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.legible.checker.PageFindings;
import org.legible.checker.link.PageLinks;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.plan.FileFacts;
import org.legible.publisher.plan.Product;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;

class GatesTest {

    private static final FileFacts FACTS = new FileFacts(1, OptionalInt.empty());
    private static final Product HOME = Product.Page.of(Address.HOME, "en-GB");
    private static final Product HELP = Product.Page.of(Addresses.HELP, "en-GB");
    private static final SitePlan PLAN = new SitePlan(List.of(HOME, HELP));

    private final Problems problems = new Problems();

    @Test
    void aSiteOfAllThatWasPlannedIsComplete() {
        judge(new CompletenessGate(), checked(HOME), checked(HELP));

        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void whatWasPlannedMustBeMade() {
        judge(new CompletenessGate(), checked(HOME));

        assertThat(problems.sorted()).containsExactly(fault("were planned, but not made: /help/"));
    }

    @Test
    void whatWasMadeMustBePlanned() {
        judge(
                new CompletenessGate(),
                checked(HOME),
                checked(HELP),
                checked(Product.Page.of(Addresses.GLOSSARY, "en-GB")));

        assertThat(problems.sorted()).containsExactly(fault("were made, but not planned: /glossary/"));
    }

    @Test
    void everyPageThatWasMadeMustBeChecked() {
        judge(new CompletenessGate(), new Made(HOME, Optional.empty(), List.of(), FACTS, List.of()), checked(HELP));

        assertThat(problems.sorted()).containsExactly(fault("were made, but not checked: /"));
    }

    @Test
    void whatAProblemExplainsIsNotSaidTwice() {
        problems.error(Place.of("templates/pages/help.peb"), "It is wrong.", "It matters.", "Mend it.");
        judge(new CompletenessGate(), checked(HOME));

        assertThat(problems.sorted()).hasSize(1);
    }

    private void judge(Gate gate, Made... made) {
        gate.see(new Batch(Optional.empty(), List.of(HOME, HELP), List.of(made)), problems);
        gate.judge(PLAN, problems);
    }

    private static Made checked(Product page) {
        PageFindings findings = new PageFindings(
                page.address().file(), List.of(), PageLinks.none(page.address().file()), Set.of());
        return new Made(page, Optional.of(findings), List.of(), FACTS, List.of());
    }

    private static Problem fault(String what) {
        return Problem.error(
                Place.of("site.yaml"),
                "Pages or files of the site " + what + ".",
                "What is missing nobody would find, and a page that nobody checked could shut readers out.",
                "This is a fault of the publisher: please report it.");
    }
}
