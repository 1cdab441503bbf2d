package org.legible.publisher.pipeline;

import java.util.Optional;
import org.legible.publisher.advice.RecommendationAdvice;
import org.legible.publisher.disclosure.DisclosureGuard;
import org.legible.publisher.disclosure.WithheldNames;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.link.ProseReader;
import org.legible.publisher.plain.PlainLanguageCheck;
import org.legible.publisher.plain.SummaryFacts;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Prose;
import org.legible.publisher.work.Work;

/**
 * All that is told of the words of authors beside what reading and linking them tells. A build and a preview both ask here, so
 * that whoever writes hears nothing for the first time when they publish. Safe to use from many threads.
 */
final class ContentChecks {

    private final Library library;
    private final ProseReader prose;
    private final DisclosureGuard guard;
    private final RecommendationAdvice advice;
    private final PlainLanguageCheck plain;
    private final SummaryFacts summaries;
    private final Problems problems;

    /** @param problems takes what is told */
    ContentChecks(ContentFolder folder, WithheldNames withheld, Library library, ProseReader prose, Problems problems) {
        this.library = library;
        this.prose = prose;
        this.problems = problems;
        guard = new DisclosureGuard(folder, library.site(), withheld, problems);
        advice = new RecommendationAdvice(library, problems);
        plain = new PlainLanguageCheck(library, problems);
        summaries = new SummaryFacts(library, folder, problems);
    }

    /** Looks at the files that belong to no report. */
    void ofSite(Work work) {
        work.run(Place.of("site.yaml"), guard::checkSite);
        for (Prose words : library.prose()) work.run(words.place(), () -> prose.read(words, "", problems));
    }

    /**
     * Looks at the files of a report.
     *
     * @param linked its text, if there is one
     */
    void of(Entry entry, Optional<LinkedReport> linked) {
        guard.check(entry);
        advice.check(entry);
        linked.ifPresent(report -> {
            plain.check(report, library.language(entry));
            summaries.check(report);
        });
    }
}
