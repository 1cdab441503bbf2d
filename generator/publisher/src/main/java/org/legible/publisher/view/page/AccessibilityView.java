package org.legible.publisher.view.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.Site.AccessibilityStatement;
import org.legible.publisher.report.SuccessCriterion;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.EnumWords;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.part.ContactView;

/**
 * The accessibility statement, in the order and with the fixed sentences that British law's model has. A publisher of whom no
 * law is named promises nothing under one.
 *
 * @param hasLaw true if the law of a nation is named, with who enforces it
 * @param hasNonAccessible true if any content is listed that is not accessible, for whatever reason
 */
public record AccessibilityView(
        String title,
        String scope,
        String runBy,
        boolean hasNote,
        String note,
        String how,
        boolean hasProblems,
        List<Problem> problems,
        ContactView contact,
        String enforcement,
        boolean hasLaw,
        LinkView enforcer,
        String commitment,
        String status,
        boolean hasNonAccessible,
        String noProblems,
        boolean hasBurdens,
        List<String> burdens,
        boolean hasExemptions,
        List<String> exemptions,
        String prepared,
        String tested,
        boolean hasMethod,
        String method,
        boolean hasDisabledPeople,
        String disabledPeople,
        boolean hasNotTested,
        List<String> notTested) {

    /** Something that does not work, whom it hurts, what it fails and when it will be mended; the first two are markup. */
    public record Problem(String problem, String effect, String criterion, String planned) {}

    /** The statement of this publication. */
    public static AccessibilityView of(PageContext page) {
        Site site = page.site();
        Words words = page.words();
        AccessibilityStatement facts = site.accessibilityStatement();
        StatementWords sentences = new StatementWords(page, facts);
        Optional<String> nation = facts.nation().map(EnumWords::keyEnd);
        Map<String, Text> publisher = Map.of("publisher", site.publisher());
        return new AccessibilityView(
                words.get("accessibility.title", Map.of("site", site.title())),
                words.get("accessibility.scope", Map.of("scope", facts.scope())),
                words.get("accessibility.runBy", publisher),
                facts.note().isPresent(),
                facts.note().map(note -> page.html(note, "")).orElse(""),
                sentences.howAccessible(),
                !facts.knownProblems().isEmpty(),
                problems(page, facts),
                ContactView.of(page),
                words.get("accessibility.enforcement" + nation.orElse("None")),
                nation.isPresent(),
                nation.map(name -> new LinkView(
                                words.get("accessibility.enforcer" + name),
                                words.get("accessibility.enforcer" + name + "Url")))
                        .orElse(new LinkView("", "")),
                words.get("accessibility.commitment", publisher),
                sentences.compliance(),
                facts.listsAnything(),
                sentences.noProblems(),
                !facts.burdens().isEmpty(),
                all(page, facts.burdens()),
                !facts.exemptions().isEmpty(),
                all(page, facts.exemptions()),
                sentences.prepared(),
                sentences.tested(),
                facts.method().isPresent(),
                facts.method().map(method -> page.html(method, "")).orElse(""),
                facts.withDisabledPeople().isPresent(),
                facts.withDisabledPeople().map(how -> page.html(how, "")).orElse(""),
                !facts.notTested().isEmpty(),
                all(page, facts.notTested()));
    }

    private static List<Problem> problems(PageContext page, AccessibilityStatement facts) {
        return facts.knownProblems().stream()
                .map(known -> new Problem(
                        page.html(known.problem(), ""),
                        page.html(known.effect(), ""),
                        fails(page, known),
                        page.words()
                                .get(
                                        "accessibility.planned",
                                        Map.of("date", page.date(known.planned().value())))))
                .toList();
    }

    private static String fails(PageContext page, Site.KnownProblem known) {
        SuccessCriterion criterion =
                SuccessCriterion.of(known.criterion().value()).orElseThrow();
        return page.words()
                .get(
                        "accessibility.fails",
                        Map.of("number", criterion.number(), "name", criterion.name(), "level", criterion.level()));
    }

    private static List<String> all(PageContext page, List<Prose> texts) {
        return texts.stream().map(text -> page.html(text, "")).toList();
    }
}
