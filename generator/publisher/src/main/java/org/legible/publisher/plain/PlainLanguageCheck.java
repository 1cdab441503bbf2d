package org.legible.publisher.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.legible.publisher.library.Library;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.Text;
import org.legible.publisher.text.ReportText;

/**
 * Tells of words that are hard for those they are written for: in summaries, in the plain words of recommendations, and, where a
 * site asks for it, in the publisher's own words for adults. Style stops publication only where {@code site.yaml} says so.
 */
public final class PlainLanguageCheck {

    private final Optional<Site.PlainLanguage> settings;
    private final List<GlossaryTerm> shared;
    private final Wordings wordings;
    private final Problems problems;

    /** @param library says what a site asks of its words, and what its glossary explains */
    public PlainLanguageCheck(Library library, Problems problems) {
        this.settings = library.site().plainLanguage();
        this.shared = library.vocabularies().glossary();
        this.wordings = new Wordings(settings.map(Site.PlainLanguage::jargon).orElse(List.of()).stream()
                .map(Text::value)
                .toList());
        this.problems = problems;
    }

    /** Reads what a report says in plain words, in its language. */
    public void check(LinkedReport report, String language) {
        Report facts = report.entry().report();
        Explained explained = new Explained(
                Stream.concat(facts.glossary().stream(), shared.stream()).toList());
        Function<Limits, TextCheck> checks =
                limits -> new TextCheck(limits, Locale.forLanguageTag(language), wordings, explained, problems);
        for (SummaryFile summary : report.entry().summaries())
            checkSummary(report, summary, checks.apply(Limits.of(summary.facts(), settings)));
        if (!report.entry().summaries().isEmpty())
            checks.apply(Limits.youngPeople(settings))
                    .sentences(facts.recommendations().stream()
                            .flatMap(recommendation -> recommendation.plain().stream())
                            .flatMap(plain -> passages(report, plain))
                            .toList());
        Limits.adults(settings).map(checks).ifPresent(check -> checkForAdults(report, check));
    }

    private void checkSummary(LinkedReport report, SummaryFile summary, TextCheck check) {
        ReportText text = report.summaries().get(summary.name());
        if (text == null) return;
        List<AuthorsPassage> passages = new ArrayList<>(AuthorsPassage.in(text.blocks(), Place.of(text.file())));
        Stream.of(summary.facts().howChildrenHelped(), summary.facts().ending())
                .flatMap(Optional::stream)
                .forEach(prose -> passages(report, prose).forEach(passages::add));
        EasyReadLabel.check(report, summary, passages, problems);
        check.sentences(passages);
        check.whole(passages, Place.of(text.file()));
    }

    // The words of an official report are not the publisher's to change; those of a digest are.
    private static void checkForAdults(LinkedReport report, TextCheck check) {
        Report facts = report.entry().report();
        Stream.concat(facts.verdict().stream(), facts.keyFindings().stream())
                .forEach(prose -> check.sentences(passages(report, prose).toList()));
        if (facts.edition().value() != Report.Extent.DIGEST) return;
        List<AuthorsPassage> passages =
                AuthorsPassage.in(report.text().blocks(), Place.of(report.text().file()));
        check.sentences(passages);
        check.whole(passages, Place.of(report.text().file()));
    }

    private static Stream<AuthorsPassage> passages(LinkedReport report, Prose prose) {
        return AuthorsPassage.in(report.facts().getOrDefault(prose, List.of()), prose.place()).stream();
    }
}
