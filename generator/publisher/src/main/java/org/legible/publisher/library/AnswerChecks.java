package org.legible.publisher.library;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Recommendation.Response;
import org.legible.publisher.report.Recommendation.Status;
import org.legible.publisher.report.Text;

/** Checks what is said of a recommendation after it was made: who answered, what became of it, and by when it was due. */
final class AnswerChecks {

    private static final String NOBODY = "Readers would be told of something that nobody can be asked about.";

    private final Optional<Set<String>> bodies;
    private final boolean isAskedKnown;
    private final boolean isByKnown;
    private final Problems problems;

    /**
     * @param bodies the key of every addressee and authority; empty if they could not be read, and then none is missed
     * @param holes what of the report's facts could not be read
     */
    AnswerChecks(Optional<Set<String>> bodies, Holes holes, Problems problems) {
        this.bodies = bodies;
        this.isAskedKnown = !holes.hide("recommendations.to");
        this.isByKnown = !holes.hide("recommendations.status.by");
        this.problems = problems;
    }

    void check(Recommendation recommendation) {
        if (recommendation.due().isPresent() && recommendation.within().isPresent())
            problems.error(
                    recommendation.within().get().place(),
                    "This recommendation has both due and within.",
                    "Readers would find two times by which it should be done.",
                    "Keep the one that the report prints.");
        Set<Text> answered = new HashSet<>();
        for (Response response : recommendation.responses()) {
            answersWhatItWasAsked(response.by(), recommendation);
            if (!answered.add(response.by()) && !response.by().value().isEmpty())
                problems.error(
                        response.by().place(),
                        "There are two answers by \"" + response.by() + "\".",
                        "Readers could not tell which of them holds.",
                        "Keep the newest, and tell in its text: what was answered before.");
        }
        for (Status status : recommendation.status()) checkStatus(status, recommendation);
        checkOrder(recommendation.status());
    }

    private void checkStatus(Status status, Recommendation recommendation) {
        status.by().ifPresent(by -> wasAsked(by, recommendation));
        boolean isSelf = status.saidBy().value().equals(Status.SELF);
        if (isSelf
                && isAskedKnown
                && isByKnown
                && status.by().isEmpty()
                && recommendation.to().isEmpty())
            problems.error(
                    status.saidBy().place(),
                    "said-by is self, but nothing says which body that is.",
                    NOBODY,
                    "Add by: with the key of the body, or name the body in said-by:.");
        if (isSelf || status.saidBy().value().equals(Status.INSPECTORATE)) return;
        bodies.ifPresent(known -> {
            Set<String> speakers = new TreeSet<>(known);
            speakers.addAll(List.of(Status.SELF, Status.INSPECTORATE));
            known(status.saidBy(), speakers);
        });
    }

    private void wasAsked(Text body, Recommendation recommendation) {
        if (isOther(body, recommendation))
            problems.error(
                    body.place(),
                    "The recommendation was not made to \"" + body + "\".",
                    "Readers would think that the report asked it.",
                    asked(body, recommendation));
    }

    // A government answers for its agency, and a new body for the one that it follows: what was said is told.
    private void answersWhatItWasAsked(Text body, Recommendation recommendation) {
        if (isOther(body, recommendation))
            problems.warning(
                    "answer-by-another",
                    body.place(),
                    "This answer is by \"" + body + "\", to which the recommendation was not made.",
                    "Readers would look for the answer of those who were asked, and may take this for it.",
                    asked(body, recommendation) + " If it answers in their place, say so in its text:.");
    }

    private boolean isOther(Text body, Recommendation recommendation) {
        return bodies.isPresent()
                && known(body, bodies.get())
                && isAskedKnown
                && !recommendation.to().isEmpty()
                && !recommendation.to().contains(body);
    }

    private static String asked(Text body, Recommendation recommendation) {
        List<String> keys = recommendation.to().stream().map(Text::value).toList();
        return Nearest.remedy(body.value(), keys, "addressee") + " If the report asks \"" + body
                + "\" too, add it to to:.";
    }

    private boolean known(Text body, Set<String> known) {
        if (body.value().isEmpty()) return false;
        if (known.contains(body.value())) return true;
        problems.error(
                body.place(),
                "There is no body \"" + body + "\" in addressees.yaml or authorities.yaml.",
                NOBODY,
                Nearest.remedy(body.value(), known, "body"));
        return false;
    }

    // A date of which less is known is wrong only if no day that it can mean is in order.
    private void checkOrder(List<Status> status) {
        Optional<PartialDate> latest = Optional.empty();
        for (Status said : status) {
            Optional<PartialDate> before = latest;
            said.date()
                    .filter(date -> before.filter(
                                    earlier -> date.value().lastDay().isBefore(earlier.firstDay()))
                            .isPresent())
                    .ifPresent(date -> problems.error(
                            date.place(),
                            "This was said " + date + ", before what stands above it, which was said "
                                    + before.orElseThrow() + ".",
                            "The last entry is taken for the newest, so readers would be told what no longer holds.",
                            "Put the entries in the order of their dates, newest last."));
            if (said.date().isPresent()) latest = said.date().map(Placed::value);
        }
    }
}
