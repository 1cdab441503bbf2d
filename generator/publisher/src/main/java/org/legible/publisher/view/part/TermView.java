package org.legible.publisher.view.part;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.ReportContext;

/** A term and its meaning. */
public record TermView(String id, String term, Optional<String> abbreviation, String meaning) {

    /** A report's own terms. */
    public static List<TermView> all(ReportContext context) {
        return context.report().glossary().stream()
                .map(term -> of(term, context.html(term.meaning())))
                .toList();
    }

    /** A term whose meaning is this markup. */
    public static TermView of(GlossaryTerm term, String meaning) {
        return new TermView(
                Anchors.term(term.term().value()),
                term.term().shown(),
                term.abbreviation().map(Text::shown),
                meaning);
    }
}
