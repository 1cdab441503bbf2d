package org.legible.publisher.view.machine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.data.Fact;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Recommendation.Response;
import org.legible.publisher.report.Recommendation.Status;
import org.legible.publisher.report.SaidIn;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationTitles;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.StatusView;
import org.legible.publisher.words.EnumWords;

/**
 * The feed of a list of recommendations: an entry for each that was made, for each answer and for each word on how far it has
 * come. What an entry is called depends on what was said, by whom and when, and not on where it stands in the file: one that is added
 * changes no other. Its day is that of the content, so that a build by itself is no news.
 */
public final class RegisterFeed {

    private static final int MOST = 200;

    private final PageContext page;
    private final List<Event> events = new ArrayList<>();

    /** Something that happened; what is said of it is made only of what the feed has room for. */
    private record Event(PartialDate date, Supplier<FeedView.EntryView> entry) {}

    /** Takes note of something that happened to one recommendation. */
    private interface Happened {

        void tell(String id, PartialDate date, String title, Supplier<String> state, Prose said);
    }

    private RegisterFeed(PageContext page) {
        this.page = page;
    }

    /**
     * The feed of these recommendations.
     *
     * @param list the address of the page that lists them
     * @param title what that is called
     */
    public static FeedView of(
            PageContext page, Address list, String title, List<Fact<Recommendation>> recommendations) {
        RegisterFeed feed = new RegisterFeed(page);
        recommendations.forEach(feed::add);
        List<FeedView.EntryView> entries = feed.events.stream()
                .sorted(Comparator.comparing(Event::date, Comparator.reverseOrder()))
                .limit(MOST)
                .map(event -> event.entry().get())
                .toList();
        String called = page.words()
                .get(
                        "register.feedTitle",
                        Map.of("list", title, "site", page.site().title()));
        return FeedView.of(page, list, called, entries);
    }

    private void add(Fact<Recommendation> fact) {
        ReportContext report = new ReportContext(page, fact.entry());
        Recommendation recommendation = fact.value();
        String address = page.absolute(Addresses.reportRecommendations(report.slug())) + "#"
                + Anchors.recommendation(recommendation.id().value());
        PartialDate published = report.report().published().value();
        Happened happened = (id, date, title, state, said) -> events.add(
                new Event(date, () -> entry(report, recommendation, id, address, date, title, state.get(), said)));
        happened.tell(address, published, "register.feedMade", () -> "", recommendation.text());
        Map<String, Integer> known = new HashMap<>();
        for (Response response : recommendation.responses())
            happened.tell(
                    id(known, address, "answer", response.date(), Optional.of(response.by()), response.is()),
                    date(response.date(), response.source(), published),
                    "register.feedAnswer",
                    () -> answer(report, response),
                    response.text().orElse(recommendation.text()));
        for (Status status : recommendation.status())
            happened.tell(
                    id(known, address, "status", status.date(), status.by(), status.is()),
                    date(status.date(), status.source(), published),
                    "register.feedStatus",
                    () -> StatusView.word(report, recommendation, status),
                    status.note().orElse(recommendation.text()));
    }

    // Two things that were said alike on one day are told apart by their order.
    private static String id(
            Map<String, Integer> known,
            String address,
            String event,
            Optional<Placed<PartialDate>> date,
            Optional<Text> by,
            Enum<?> is) {
        String id = String.join(
                "/",
                address,
                event,
                date.map(Placed::toString).orElse("undated"),
                by.map(Text::value).orElse("all"),
                EnumWords.addressKey(is));
        int times = known.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "/" + times;
    }

    // What has no date was said at the latest in the report that tells of it.
    private PartialDate date(Optional<Placed<PartialDate>> date, Optional<SaidIn> source, PartialDate published) {
        if (date.isPresent()) return date.get().value();
        return source.flatMap(said -> said instanceof SaidIn.Here here
                        ? Optional.ofNullable(
                                page.library().reports().get(here.at().value().slug()))
                        : Optional.empty())
                .map(entry -> entry.report().published().value())
                .orElse(published);
    }

    private static String answer(ReportContext report, Response response) {
        String answer = report.words().get("answer." + EnumWords.wordKey(response.is()));
        return report.words().get("status.of", Map.of("body", report.body(response.by()), "status", answer));
    }

    private static FeedView.EntryView entry(
            ReportContext report,
            Recommendation recommendation,
            String id,
            String address,
            PartialDate date,
            String title,
            String state,
            Prose said) {
        String named = RecommendationTitles.inReport(report, recommendation).text();
        return new FeedView.EntryView(
                id,
                report.words().get(title, Map.of("recommendation", named, "state", state)),
                FeedView.moment(date),
                address,
                report.standing(said.place().mark(report.text(said))));
    }
}
