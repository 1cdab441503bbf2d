package org.legible.publisher.view.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.frame.MetaView;

/**
 * How a report is cited, in the head of its page: for programs that read the page alone, such as Google Scholar and the buttons of Zotero.
 * By the names of Highwire Press, and by those of Dublin Core for whoever knows no others. They say what {@link Citation} says.
 */
public final class CitationTags {

    private final List<MetaView> tags = new ArrayList<>();

    private CitationTags() {}

    /** The tags of a report's page. */
    public static List<MetaView> of(ReportContext report) {
        Citation citation = Citation.of(report);
        String address = citation.more().get("URL");
        String language = citation.more().get("language");
        CitationTags tags = new CitationTags();
        tags.add("citation_title", citation.title());
        citation.authors().forEach(author -> tags.add("citation_author", author));
        tags.add("citation_technical_report_institution", String.join("; ", citation.authors()));
        citation.issued().ifPresent(date -> tags.add("citation_publication_date", withSlashes(date)));
        tags.add("citation_language", language);
        tags.add("citation_public_url", address);
        pdf(report).ifPresent(file -> tags.add("citation_pdf_url", file));
        tags.add("DC.title", citation.title());
        citation.authors().forEach(author -> tags.add("DC.creator", author));
        citation.authors().forEach(author -> tags.add("DC.publisher", author));
        citation.issued().ifPresent(date -> tags.add("DC.date", date.toString()));
        tags.add("DC.type", "Text");
        tags.add("DC.language", language);
        tags.add("DC.identifier", address);
        return List.copyOf(tags.tags);
    }

    private void add(String name, String content) {
        tags.add(new MetaView(name, content));
    }

    // As Google Scholar asks for it: as much of 2015/11/27 as is known.
    private static String withSlashes(PartialDate date) {
        return date.toString().replace('-', '/');
    }

    private static Optional<String> pdf(ReportContext report) {
        Address file = Addresses.reportData(report.slug()).resolve(report.slug() + ".pdf");
        return report.page().plan().at(file).map(product -> report.page().absolute(file));
    }
}
