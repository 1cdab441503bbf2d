package org.legible.publisher.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Entry;
import org.legible.publisher.report.Addressee;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.CustomKind;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Scale;
import org.legible.publisher.report.Text;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.ListWords;
import org.legible.publisher.words.Words;

/**
 * A page of one report, or a page that shows facts of one.
 *
 * @param page the page
 * @param entry the report
 */
public record ReportContext(PageContext page, Entry entry) {

    // All facts of all reports would be compared, to tell what the address tells.
    @Override
    public boolean equals(Object other) {
        return other instanceof ReportContext context && page.equals(context.page) && slug().equals(context.slug());
    }

    @Override
    public int hashCode() {
        return slug().hashCode();
    }

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

    /** The bodies that it is about; none where it is about no one body. */
    public List<Authority> authorities() {
        return report().authorities().stream()
                .map(key -> page.vocabularies().authorities().get(key.value()))
                .toList();
    }

    /** What a body is called: one that was asked to act, or one that reports are about. */
    public String body(Text key) {
        return Optional.ofNullable(page.vocabularies().addressees().get(key.value()))
                .map(Addressee::title)
                .orElseGet(
                        () -> page.vocabularies().authorities().get(key.value()).name())
                .shown();
    }

    /** What a body is called in words for young people. */
    public String plainBody(Text key) {
        return Optional.ofNullable(page.vocabularies().addressees().get(key.value()))
                .map(addressee -> addressee.plainTitle().shown())
                .orElseGet(() -> body(key));
    }

    /** The scale of this key. */
    public Scale scale(Text key) {
        return page.vocabularies().scales().get(key.value());
    }

    /** Inline Markdown of {@code report.yaml} as markup. */
    public String html(Prose prose) {
        return page.html(prose, slug());
    }

    /** Markdown of {@code report.yaml} that may be several paragraphs and lists. */
    public PassageView passage(Prose prose) {
        return new PassageView(html(prose), prose.isSeveral());
    }

    /** The words alone of inline Markdown of {@code report.yaml}, on one line. */
    public String text(Prose prose) {
        return page.text(prose, slug());
    }

    /** The words alone of Markdown of {@code report.yaml}, a line for each paragraph and item. */
    public List<String> lines(Prose prose) {
        return page.lines(prose, slug());
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

    /** "Inspection report, Hertfordshire"; only the kind where it is about no one body. */
    public String kicker() {
        return withBodies("report.kicker", kind(), Authority::shortName);
    }

    /** Words for it, such as "Young people’s summary", with the bodies that it is about, in a phrase that joins the two. */
    public String withBodies(String phrase, String what, Function<Authority, Text> name) {
        if (authorities().isEmpty()) return what;
        List<String> bodies = authorities().stream().map(name).map(Text::shown).toList();
        return words().get(phrase, Map.of("what", what, "bodies", new ListWords(words()).of(bodies)));
    }

    /** What kind of report it is, in words. */
    public String kind() {
        String key = report().kind().value();
        CustomKind own = page.vocabularies().kinds().get(key);
        return own != null ? own.title().shown() : words().get("kind." + EnumWords.wordKey(key));
    }

    /** What kind of report it is, in the site's own words for young people; empty for a built-in kind. */
    public Optional<String> plainKind() {
        return Optional.ofNullable(
                        page.vocabularies().kinds().get(report().kind().value()))
                .map(kind -> kind.plainTitle().shown());
    }

    /** What its recommendations, and what it lists beside them, are called. */
    public RecommendationNames recommendationNames() {
        return RecommendationNames.of(words(), report().recommendations());
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
