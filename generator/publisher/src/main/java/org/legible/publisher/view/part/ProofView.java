package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.ListWords;
import org.legible.publisher.words.Words;

/**
 * What stands beside a recommendation: the paragraphs that it rests on, once, and its themes.
 *
 * @param evidence the paragraphs that the report names, then those that are the editors' reading
 * @param printed the report's own reference to its evidence, as markup
 * @param begins how the paragraph begins, where it is the only one, as markup
 * @param beginnings how each of several paragraphs begins
 */
public record ProofView(
        List<Evidence> evidence,
        Optional<String> printed,
        Optional<String> begins,
        List<Beginning> beginnings,
        List<ListedLink> themes) {

    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\">(.*?)</a>");

    /**
     * Paragraphs in a sentence.
     *
     * @param lead the words before them
     * @param whose whose reading it is, where it is not the report's
     */
    public record Evidence(String lead, List<Paragraph> paragraphs, Optional<String> whose) {}

    /**
     * One of them.
     *
     * @param before what stands between it and the one before
     * @param name what it is called, before its number
     */
    public record Paragraph(String before, String name, String number, String href) {}

    /** How a paragraph begins, as markup. */
    public record Beginning(LinkView paragraph, String words) {}

    /** What stands beside this recommendation; empty if nothing does. */
    static Optional<ProofView> of(
            ReportContext report, Map<ParagraphRef, RenderedText.Beginning> known, Recommendation recommendation) {
        List<ParagraphRef> named = values(recommendation.paragraphs());
        List<ParagraphRef> ours = values(recommendation.editorsParagraphs());
        List<Evidence> evidence = evidence(report, recommendation);
        List<ParagraphRef> all = new ArrayList<>(named);
        all.addAll(ours);
        List<Beginning> beginnings = all.stream()
                .distinct()
                .filter(known::containsKey)
                .map(paragraph -> beginning(report, paragraph, known.get(paragraph)))
                .toList();
        boolean isOne = beginnings.size() == 1;
        ProofView view = new ProofView(
                evidence,
                recommendation.citedAs().map(cited -> printed(report, new Prose(cited.value(), cited.place()), named)),
                beginnings.stream()
                        .filter(only -> isOne)
                        .findFirst()
                        .map(only -> report.words().get("recommendation.begins", Map.of("words", only.words()))),
                isOne ? List.of() : beginnings,
                ListedLink.all(report.words(), new RecommendationLinks(report).themes(recommendation.themes())));
        boolean isEmpty =
                evidence.isEmpty() && view.printed().isEmpty() && view.themes().isEmpty();
        return isEmpty ? Optional.empty() : Optional.of(view);
    }

    /** The paragraphs that it rests on: those that the report names, then those that are the editors' reading. */
    public static List<Evidence> evidence(ReportContext report, Recommendation recommendation) {
        List<ParagraphRef> named = values(recommendation.paragraphs());
        List<ParagraphRef> ours = values(recommendation.editorsParagraphs());
        List<Evidence> evidence = new ArrayList<>();
        if (!named.isEmpty()) evidence.add(evidence(report, "recommendation.restsOn", named, Optional.empty()));
        if (!ours.isEmpty())
            evidence.add(evidence(
                    report,
                    "recommendation.seemsToRestOn",
                    ours,
                    Optional.of(report.words().count("editors.links", ours.size()))));
        return List.copyOf(evidence);
    }

    private static List<ParagraphRef> values(List<Placed<ParagraphRef>> paragraphs) {
        return paragraphs.stream().map(Placed::value).toList();
    }

    private static Evidence evidence(
            ReportContext report, String phrase, List<ParagraphRef> paragraphs, Optional<String> whose) {
        Words words = report.words();
        List<Paragraph> shown = new ArrayList<>();
        for (ParagraphRef paragraph : paragraphs)
            shown.add(new Paragraph(
                    new ListWords(words).before(shown.size(), paragraphs.size()),
                    words.get("report.paragraph"),
                    paragraph.spoken(),
                    href(report, paragraph)));
        return new Evidence(words.count(phrase, paragraphs.size()), List.copyOf(shown), whose);
    }

    private static String href(ReportContext report, ParagraphRef paragraph) {
        return report.place(Anchors.paragraph(paragraph));
    }

    private static Beginning beginning(ReportContext report, ParagraphRef paragraph, RenderedText.Beginning beginning) {
        Words words = report.words();
        String name = words.get("recommendation.paragraph", Map.of("paragraph", paragraph.spoken()));
        String key = beginning.goesOn() ? "recommendation.firstWords" : "recommendation.allWords";
        String first = report.page().writer().inline(beginning.words());
        return new Beginning(new LinkView(name, href(report, paragraph)), words.get(key, Map.of("words", first)));
    }

    // Evidence is led to once: what the sentence before leads to is no second link here.
    private static String printed(ReportContext report, Prose cited, List<ParagraphRef> named) {
        List<String> said =
                named.stream().map(paragraph -> href(report, paragraph)).toList();
        String words = LINK.matcher(report.html(cited))
                .replaceAll(
                        link -> Matcher.quoteReplacement(said.contains(link.group(1)) ? link.group(2) : link.group()));
        return report.words().get("recommendation.citedAs", Map.of("printed", words));
    }
}
