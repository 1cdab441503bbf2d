package org.legible.publisher.view.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.AccessibilityStatement;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.SuccessCriterion;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.part.ContactView;
import org.legible.publisher.words.ForeignText;
import org.legible.publisher.words.Words;

/**
 * The accessibility statement, in the order and with the fixed sentences that British law's model has. A publisher of whom no
 * law is named promises nothing under one.
 *
 * @param note what the publisher adds, as markup
 * @param how what a reader should expect to work
 */
public record AccessibilityView(
        String title,
        String scope,
        String runBy,
        Optional<String> note,
        String how,
        List<Problem> problems,
        ContactView contact,
        Enforcement enforcement,
        Compliance compliance,
        Preparation preparation) {

    /** Something that does not work, whom it hurts, what it fails and when it will be mended; the first two are markup. */
    public record Problem(String problem, String effect, String criterion, String planned) {}

    /**
     * Under which law it stands.
     *
     * @param text whom to turn to
     * @param enforcer who enforces the law of the nation, where one is named
     * @param commitment what the law asks of the publisher, where one is named
     */
    public record Enforcement(String text, Optional<LinkView> enforcer, Optional<String> commitment) {}

    /**
     * How far the site meets the standard.
     *
     * @param listsAnything true if any content is listed that is not accessible, for whatever reason
     * @param noProblems what is said where no problem is known
     * @param burdens what would be a disproportionate burden, as markup
     * @param exemptions what the law does not cover, as markup
     */
    public record Compliance(
            String status, boolean listsAnything, String noProblems, List<String> burdens, List<String> exemptions) {}

    /** How the statement came about; but for the first two, markup. */
    public record Preparation(
            String prepared,
            String tested,
            Optional<String> method,
            Optional<String> disabledPeople,
            List<String> notTested) {}

    /** The statement of this publication. */
    public static AccessibilityView of(PageContext page) {
        Site site = page.site();
        Words words = page.words();
        AccessibilityStatement facts = site.accessibilityStatement();
        StatementWords sentences = new StatementWords(page, facts);
        Optional<String> law = facts.nation().map(nation -> "accessibility.nations." + nation);
        Map<String, Text> publisher = Map.of("publisher", site.publisher());
        return new AccessibilityView(
                words.get("accessibility.title", Map.of("site", site.title())),
                words.get("accessibility.scope", Map.of("scope", facts.scope())),
                words.get("accessibility.runBy", publisher),
                facts.note().map(note -> page.html(note, "")),
                sentences.howAccessible(),
                problems(page, facts),
                ContactView.of(page),
                new Enforcement(
                        law.map(path -> words.get(path + ".enforcement"))
                                .orElseGet(() -> words.get("accessibility.enforcementNone")),
                        law.map(path -> new LinkView(words.get(path + ".enforcer"), words.get(path + ".enforcerUrl"))),
                        law.map(path -> words.get(path + ".commitment", publisher))),
                new Compliance(
                        sentences.compliance(),
                        facts.listsAnything(),
                        sentences.noProblems(),
                        all(page, facts.burdens()),
                        all(page, facts.exemptions())),
                new Preparation(
                        sentences.prepared(),
                        sentences.tested(),
                        facts.method().map(method -> page.html(method, "")),
                        facts.withDisabledPeople().map(how -> page.html(how, "")),
                        all(page, facts.notTested())));
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

    // The names of the criteria are those of WCAG, which is in English.
    private static String fails(PageContext page, AccessibilityStatement.KnownProblem known) {
        SuccessCriterion criterion =
                SuccessCriterion.of(known.criterion().value()).orElseThrow();
        return page.words()
                .get(
                        "accessibility.fails",
                        Map.of(
                                "number",
                                criterion.number(),
                                "name",
                                ForeignText.of(
                                        "en", criterion.name(), page.words().language()),
                                "level",
                                criterion.level()));
    }

    private static List<String> all(PageContext page, List<Prose> texts) {
        return texts.stream().map(text -> page.html(text, "")).toList();
    }
}
