package org.legible.publisher.view;

import java.util.Map;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Entry;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Text;

/**
 * A page of one report, or a page that shows facts of one.
 *
 * @param page the page
 * @param entry the report
 */
public record ReportContext(PageContext page, Entry entry) {

    /** The facts of the report. */
    public Report report() {
        return entry.report();
    }

    /** The name of its folder, which is also its address. */
    public String slug() {
        return entry.slug();
    }

    /** The words of the interface. */
    public Words words() {
        return page.words();
    }

    /** The authority that it is about. */
    public Authority authority() {
        return page.library().authorities().get(report().authority().value());
    }

    /** Inline Markdown of {@code report.yaml} as markup. */
    public String html(Prose prose) {
        return page.html(prose, slug());
    }

    /** The words alone of inline Markdown of {@code report.yaml}, on one line. */
    String text(Prose prose) {
        return page.text(prose, slug());
    }

    /** A link to a place in the report: on this page if the page holds the report, else in the like edition. */
    public String place(String anchor) {
        return page.writer().linkTo(slug(), anchor);
    }

    /** A link to one of its recommendations where they stand alone, each at its permanent address. */
    public String recommendationPlace(String anchor) {
        return page.link(Addresses.reportRecommendations(slug()), anchor);
    }

    /** A phrase that says what stands here of the report: it has a key for each edition. */
    public String ofEdition(String key, Map<String, ?> values) {
        return words().get(key + EnumWords.keyEnd(report().edition().value()), values);
    }

    /** The same phrase without names to fill in. */
    public String ofEdition(String key) {
        return ofEdition(key, Map.of());
    }

    /** What a list, or a description for machines, says of the report, begun with whether it is withdrawn or a draft. */
    public String standing(String text) {
        return words().get("report.standing" + EnumWords.keyEnd(report().status()), Map.of("text", text));
    }

    /** What the report is, in one line for machines: it says whether this is all of it and whether it still holds. */
    public String described(String description) {
        return standing(ofEdition("report.described", Map.of("description", description)));
    }

    /** "Inspection report, Hertfordshire". */
    public String kicker() {
        return words().get(
                        "report.kicker",
                        Map.of("kind", kind(), "authority", authority().shortName()));
    }

    /** What kind of report it is, in words. */
    public String kind() {
        return words().get("kind." + EnumWords.wordKey(report().kind()));
    }

    /** When it was published, in words. */
    public String published() {
        return page.date(report().published().value());
    }

    /** Everyone who published it, as a list in words. */
    public String publishers() {
        return new ListWords(words()).of(Text.shown(report().publisher()));
    }
}
