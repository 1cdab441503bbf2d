package org.legible.publisher.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.render.BodyPart;
import org.legible.publisher.render.Fragment;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.Recommendation.Type;
import org.legible.publisher.report.Summary;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.Markup;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.PrintSize;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.SummaryTitles;
import org.legible.publisher.view.part.BodyView;
import org.legible.publisher.view.part.ContactView;
import org.legible.publisher.view.part.DoorsView;
import org.legible.publisher.view.part.LeftOutView;
import org.legible.publisher.view.part.NoteView;
import org.legible.publisher.view.part.NoticeView;
import org.legible.publisher.view.part.OverallView;
import org.legible.publisher.view.part.SummaryChangesView;
import org.legible.publisher.view.part.SummaryJudgementsView;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.Words;

/**
 * The young people's summary, as a web page and in large print: the answer first, and help always in reach.
 *
 * @param notices that it is a draft, or withdrawn
 * @param sections the author's text
 * @param end what the page adds after the text
 * @param doors what a reader can do
 * @param about for whom the page is, whose words it holds, and other ways to read it
 */
public record SummaryView(
        String title,
        List<NoticeView> notices,
        First first,
        List<BodyView> sections,
        End end,
        DoorsView doors,
        About about,
        List<NoteView> notes) {

    /**
     * What the reader sees first.
     *
     * @param lead what the page is, where the author does not say what was found
     * @param opening what stands before the author's first heading: what was looked at, what was found, what must change
     * @param overall the overall grade
     */
    public record First(Optional<String> lead, List<BodyPart> opening, Optional<OverallView> overall) {}

    /**
     * What the page adds after the text.
     *
     * @param judgements the judgements that the text places nowhere
     * @param changes the recommendations that the text places nowhere
     * @param others the same for what the report lists beside them, such as conclusions
     * @param leftOut what the summary leaves out, each with the reason
     */
    public record End(
            SummaryJudgementsView judgements,
            SummaryChangesView changes,
            SummaryChangesView others,
            List<LeftOutView> leftOut) {}

    /**
     * What the page says of itself.
     *
     * @param helped whether and how children helped, as markup
     * @param lead what the page is, where it has not been said
     * @param audience for whom it is written and how much it says
     * @param whoseWords that this is a digest or an excerpt
     * @param links other ways to read it
     * @param sizes in which size it is set and which others there are, where this is large print
     * @param contact whom to ask for another format
     * @param ending the last words, as markup
     */
    public record About(
            String helped,
            Optional<String> lead,
            String audience,
            List<NoticeView> whoseWords,
            List<LinkView> links,
            Optional<String> sizes,
            ContactView contact,
            Optional<String> ending) {}

    /** The summary of a report. */
    public static SummaryView of(ReportContext context, SummaryFile file, RenderedText text) {
        Summary summary = file.facts();
        SummarySlots slots = new SummarySlots(context, summary);
        List<BodyPart> opening = new ArrayList<>();
        List<BodyView> sections = new ArrayList<>();
        for (Fragment.Section section : text.body().sections()) {
            List<BodyPart> parts = context.page().writer().body(section.body(), slots::of);
            if (section.id().isEmpty()) opening.addAll(parts);
            else sections.add(new BodyView(parts));
        }
        List<NoteView> notes = NoteView.all(context.page(), text, slots::of);
        Optional<String> lead = Optional.of(lead(context));
        boolean isOpened = !summary.opening().isEmpty();
        return new SummaryView(
                title(context, summary),
                NoticeView.states(context),
                new First(lead.filter(words -> !isOpened), List.copyOf(opening), OverallView.of(context)),
                List.copyOf(sections),
                new End(
                        slots.remainingJudgements(),
                        slots.remainingChanges(Type::asks),
                        slots.remainingChanges(type -> !type.asks()),
                        LeftOutView.all(context, summary)),
                DoorsView.of(context.page(), context.authorities()),
                about(context, file, lead.filter(words -> isOpened)),
                notes);
    }

    /** What the page is called. */
    public static String title(ReportContext context, Summary summary) {
        return summary.title()
                .map(Text::shown)
                .orElseGet(() -> context.words()
                        .get("summary.title", Map.of("report", context.report().shortTitle())));
    }

    private static String lead(ReportContext context) {
        Words words = context.words();
        String about = context.withBodies("report.about", words.get("summary.report"), Authority::shortName);
        Map<String, ?> values = Map.of(
                "about",
                about,
                "date",
                context.page().on(context.report().published().value()));
        return words.get("summary.lead", values)
                + context.plainKind()
                        .map(kind -> " " + words.get("summary.kind", Map.of("kind", kind)))
                        .orElse("");
    }

    private static About about(ReportContext context, SummaryFile file, Optional<String> lead) {
        return new About(
                helped(context, file.facts()),
                lead,
                audience(context, file.facts()),
                NoticeView.plainEdition(context),
                links(context, file),
                Optional.of(PrintSize.inWords(context.page()))
                        .filter(sizes -> context.page().edition().isLargePrint()),
                ContactView.about(context.page(), context.report().shortTitle().value()),
                file.facts().ending().map(context::html));
    }

    private static String audience(ReportContext context, Summary summary) {
        Words words = context.words();
        String ages = summary.ages()
                .map(span -> words.get("summary.ages", Map.of("ages", SummaryTitles.ages(span, words))))
                .orElse(words.get("summary.agesNotStated"));
        boolean isBroken =
                summary.version() == Summary.Version.FULL && !summary.leftOut().isEmpty();
        String version = isBroken ? "FullBut" : EnumWords.keyEnd(summary.version());
        return ages + " " + words.get("summary.version" + version)
                + summary.easyRead()
                        .map(tested -> " "
                                + words.get(
                                        "summary.easyRead",
                                        Map.of(
                                                "who",
                                                tested.testedBy().shown(),
                                                "date",
                                                context.page()
                                                        .on(tested.tested().value()))))
                        .orElse("");
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
