package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.report.Report;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.DateWords;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.Languages;
import org.legible.publisher.words.Words;

/**
 * One of the facts at the head of a report.
 *
 * @param values what it is, or several: no name stands twice
 */
public record FactView(String name, List<ListedLink> values) {

    /** The facts of a report, in the order of its page. */
    public static List<FactView> all(ReportContext context) {
        Report report = context.report();
        Words words = context.words();
        List<FactView> facts = new ArrayList<>();
        List<LinkView> about = context.authorities().stream()
                .map(authority -> new LinkView(
                        authority.name().shown(),
                        context.page().link(Addresses.authority(authority.key().value()))))
                .toList();
        if (!about.isEmpty()) facts.add(new FactView(words.get("report.authority"), ListedLink.all(words, about)));
        facts.add(fact("publisher", context.publishers(), words));
        facts.add(fact("published", context.published(), words));
        report.period().ifPresent(period -> facts.add(fact("period", new DateWords(words).of(period), words)));
        facts.add(fact("kindName", context.kind(), words));
        String language = context.page().library().language(context.entry());
        if (!Languages.areAlike(language, context.page().site().language().value()))
            facts.add(fact("language", Languages.ownName(language), words));
        // That it is only a part, or in other words, is said beside the facts.
        if (!report.edition().value().isPartial())
            facts.add(fact(
                    "edition",
                    words.get(
                            "report.edition" + EnumWords.keyEnd(report.edition().value())),
                    words));
        // That a report is published says nothing of whether it still holds.
        if (report.status() != Report.Publication.PUBLISHED)
            facts.add(fact("status", words.get("report.status" + EnumWords.keyEnd(report.status())), words));
        return List.copyOf(facts);
    }

    private static FactView fact(String key, String value, Words words) {
        LinkView said = new LinkView(value, Optional.empty());
        return new FactView(words.get("report." + key), ListedLink.all(words, List.of(said)));
    }
}
