package org.legible.publisher.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.render.BodyPart;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.Recommendation.Type;
import org.legible.publisher.report.Summary;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.Markup;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.PrintSize;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.SummaryTitles;
import org.legible.publisher.view.part.ContactView;
import org.legible.publisher.view.part.HelpLineView;
import org.legible.publisher.view.part.LeftOutView;
import org.legible.publisher.view.part.NoteView;
import org.legible.publisher.view.part.NoticeView;
import org.legible.publisher.view.part.SummaryJudgementsView;
import org.legible.publisher.view.part.SummaryRecommendationsView;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.Words;

/**
 * The young people's summary, as a web page and in large print.
 *
 * @param audience for whom it is written and how much it says
 * @param end what the page adds after the text
 */
public record SummaryView(
        String kicker,
        String title,
        String lead,
        String audience,
        List<NoticeView> notices,
        Formats formats,
        List<BodyPart> body,
        End end,
        List<NoteView> notes,
        List<HelpLineView> helpLines) {

    /**
     * Other ways to read it.
     *
     * @param sizes in which size it is set and which others there are, where this is large print
     * @param contact whom to ask for another format
     */
    public record Formats(List<LinkView> links, Optional<String> sizes, ContactView contact) {}

    /**
     * What the page adds after the text.
     *
     * @param judgements the judgements that the text places nowhere
     * @param recommendations the recommendations that the text places nowhere
     * @param others the same for what the report lists beside them, such as conclusions
     * @param leftOut what the summary leaves out, each with the reason
     * @param helped whether and how children helped, as markup
     */
    public record End(
            SummaryJudgementsView judgements,
            SummaryRecommendationsView recommendations,
            SummaryRecommendationsView others,
            List<LeftOutView> leftOut,
            String helped) {}

    /** The summary of a report. */
    public static SummaryView of(ReportContext context, SummaryFile file, RenderedText text) {
        Summary summary = file.facts();
        Words words = context.words();
        SummarySlots slots = new SummarySlots(context, summary);
        List<BodyPart> body = context.page().writer().body(text.body(), slots::of);
        List<NoteView> notes = NoteView.all(context.page(), text, slots::of);
        String about = context.withBodies("report.about", words.get("summary.report"), Authority::shortName);
        Map<String, ?> values = Map.of(
                "about", about,
                "report", context.report().shortTitle(),
                "date", context.page().on(context.report().published().value()));
        List<HelpLineView> helpLines = HelpLineView.all(
                context.page(),
                Stream.concat(
                                context.authorities().stream().flatMap(authority -> authority.help().stream()),
                                context.page().site().helpLines().stream())
                        .toList());
        return new SummaryView(
                context.withBodies(
                        "report.kicker", SummaryTitles.of(context.entry(), file, words), Authority::shortName),
                words.get("summary.title", values),
                words.get("summary.lead", values)
                        + context.plainKind()
                                .map(kind -> " " + words.get("summary.kind", Map.of("kind", kind)))
                                .orElse(""),
                audience(summary, words),
                NoticeView.plain(context),
                new Formats(
                        links(context, file),
                        Optional.of(PrintSize.inWords(context.page()))
                                .filter(sizes -> context.page().edition().isLargePrint()),
                        ContactView.about(
                                context.page(), context.report().shortTitle().value())),
                body,
                new End(
                        slots.remainingJudgements(),
                        slots.remainingRecommendations(Type::asks),
                        slots.remainingRecommendations(type -> !type.asks()),
                        LeftOutView.all(context, summary),
                        helped(context, summary)),
                notes,
                helpLines);
    }

    private static String audience(Summary summary, Words words) {
        String ages = summary.ages()
                .map(span -> words.get("summary.ages", Map.of("ages", SummaryTitles.ages(span, words))))
                .orElse(words.get("summary.agesNotStated"));
        boolean isBroken =
                summary.version() == Summary.Version.FULL && !summary.leftOut().isEmpty();
        String version = isBroken ? "FullBut" : EnumWords.keyEnd(summary.version());
        return ages + " " + words.get("summary.version" + version);
    }

    // The same in the other print, then the other summaries and the report in the print of this page.
    private static List<LinkView> links(ReportContext context, SummaryFile file) {
        List<LinkView> links = new ArrayList<>();
        PageContext page = context.page();
        boolean largePrint = page.edition().isLargePrint();
        Edition other = largePrint ? Edition.SUMMARY : Edition.SUMMARY_LARGE_PRINT;
        links.add(new LinkView(
                context.words().get(largePrint ? "summary.standard" : "summary.largePrint"),
                page.link(Addresses.summary(context.slug(), file.name(), other))));
        for (SummaryFile further : context.entry().summaries())
            if (!further.equals(file))
                links.add(new LinkView(
                        SummaryTitles.of(context.entry(), further, context.words()),
                        page.link(Addresses.summary(context.slug(), further.name(), page.edition()))));
        links.add(new LinkView(
                context.ofEdition("summary.read"), page.link(Addresses.report(context.slug(), page.edition()))));
        return List.copyOf(links);
    }

    private static String helped(ReportContext context, Summary summary) {
        return summary.howChildrenHelped()
                .map(how -> context.page().html(how, context.slug()))
                .orElseGet(() -> Markup.escape(context.words()
                        .get(summary.isForChildren() ? "summary.notHelpedChildren" : "summary.notHelped")));
    }
}
