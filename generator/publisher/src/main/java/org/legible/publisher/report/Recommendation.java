package org.legible.publisher.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.address.RecommendationRef;

/** A recommendation, or what else a report lists beside its recommendations: see {@link Type}. */
public record Recommendation(
        @Key(value = "Its address; unique in the report.", pattern = "[A-Za-z0-9]+([.-][A-Za-z0-9]+)*", looksLike = "1")
        Text id,

        @Key("Its number as printed; left out where it is the id, or where the source prints none.")
        Optional<Text> number,

        @Key("What it is: a recommendation, an area for improvement, a conclusion, a finding or a safety observation.")
        Type type,

        @Key(
                value = "Its text, once; every view repeats it from here. It may hold paragraphs and lists.",
                mayBeLong = true)
        Prose text,

        @Key("The source's printed reference, shown after the text as links.")
        Optional<Text> citedAs,

        @Key(value = "The same for young people, in our words.", mayBeLong = true)
        Optional<Prose> plain,

        @Key(
                value =
                        "Who was asked to act: the key of an addressee, or a list. Left out where the report names nobody.",
                single = true)
        List<Text> to,

        @Key("By when it should be done, as a date.") Optional<Placed<PartialDate>> due,

        @Key(
                value = "By when it should be done, counted from publication, such as 3 months.",
                pattern = Deadline.PATTERN,
                looksLike = "3 months")
        Optional<Text> within,

        @Key("By when it should be done, as printed, where the words differ.")
        Optional<Text> dueAsPrinted,

        @Key("The key of the group under which it is printed.")
        Optional<Text> group,

        @Key("The paragraphs that the source names as its evidence.")
        List<Placed<ParagraphRef>> paragraphs,

        @Key("The keys of its themes.") List<Text> themes,

        @Key("Links that are ours, not the source's; marked as ours wherever shown.")
        Optional<EditorsLinks> editorsLinks,

        @Key("What those who were asked answered, one answer for each.")
        List<Response> responses,

        @Key("What became of it, newest last; none means not reported.")
        List<Status> status) {

    /** What it is. */
    public enum Type {
        RECOMMENDATION,
        AREA_FOR_IMPROVEMENT,
        CONCLUSION,
        FINDING,
        SAFETY_OBSERVATION;

        /** True if it asks for something, so that a reader can ask what became of it. */
        public boolean asks() {
            return this == RECOMMENDATION || this == AREA_FOR_IMPROVEMENT;
        }
    }

    /** What somebody who was asked answered. */
    public record Response(
            @Key("Who answered: the key of an addressee or an authority that was asked.")
            Text by,

            @Key("What the answer is.") Answer is,
            @Key("When it was given.") Optional<Placed<PartialDate>> date,

            @Key(value = "What was answered, in the words of the answer or in ours.", mayBeLong = true)
            Optional<Prose> text,

            @Key("Where it was said: report#paragraph-7.5, or title and url of a document elsewhere.")
            Optional<SaidIn> source) {}

    /** What an answer to a recommendation can be. */
    public enum Answer {
        ACCEPTED,
        ACCEPTED_IN_PART,
        ACCEPTED_IN_PRINCIPLE,
        REJECTED,
        NOTED,
        AWAITED
    }

    /** Links that the editor of this publication made. */
    public record EditorsLinks(
            @Key("Paragraphs that it seems to rest on.") List<Placed<ParagraphRef>> paragraphs,

            @Key("Earlier recommendations that it makes again, as report/id.")
            List<Placed<RecommendationRef>> repeats) {}

    /** What somebody said had become of the recommendation. */
    public record Status(
            @Key(
                    value = "How far it has come.",
                    formerly = {
                        "not-reported: Where nobody has said anything, leave status: out.",
                        "not-accepted: Say what was answered with responses:, such as"
                                + " responses: [{by: council, is: rejected}]."
                    })
            Progress is,

            @Key("For which body it is said, where several were asked: the key of an addressee or an authority.")
            Optional<Text> by,

            @Key("Who says so: self (the body itself), inspectorate, or the key of another body.")
            Text saidBy,

            @Key("True if somebody other than the body itself checked it.")
            boolean verified,

            @Key("True if it was said of several recommendations at once, and not of this one by itself.")
            boolean general,

            @Key("When it was said.") Optional<Placed<PartialDate>> date,
            @Key("What was said, in our words.") Optional<Prose> note,

            @Key("Where it was said: report#paragraph-7.5, or title and url of a document elsewhere.")
            Optional<SaidIn> source) {

        /** What {@code said-by} holds where the body speaks of itself. */
        public static final String SELF = "self";

        /** What {@code said-by} holds where those who inspect say it. */
        public static final String INSPECTORATE = "inspectorate";

        /** True if it is said of this body, of those who were asked. */
        public boolean isOf(Text body) {
            return by.isEmpty() || by.get().equals(body);
        }

        /** Where it stands by this entry. */
        public Standing standing() {
            return new Standing(Optional.of(is), general);
        }
    }

    /** How far a recommendation has come. */
    public enum Progress {
        OPEN,
        IN_PROGRESS,
        COMPLETED,
        CLOSED_WITHOUT_ACTION,
        SUPERSEDED
    }

    /**
     * Where it stands.
     *
     * @param progress how far it has come; empty where nothing was reported
     * @param general true if that was said of several recommendations at once
     */
    public record Standing(Optional<Progress> progress, boolean general) implements Comparable<Standing> {

        /** Where something stands of which nothing was said. */
        public static final Standing NOT_REPORTED = new Standing(Optional.empty(), false);

        private static final Comparator<Standing> ORDER = Comparator.comparingInt((Standing standing) ->
                        standing.progress().map(Progress::ordinal).orElse(-1))
                .thenComparing(Standing::general);

        /** Where it stands as addresses and files of data write it: {@code in-progress}, {@code completed-in-general}. */
        public String key() {
            String key = progress.map(Enum::name).orElse("not-reported");
            return key.toLowerCase(Locale.ROOT).replace('_', '-') + (general ? "-in-general" : "");
        }

        @Override
        public int compareTo(Standing other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Pattern NUMBER =
            Pattern.compile("[A-Z]{0,2}[0-9]{1,4}[A-Za-z]?(\\.[0-9]{1,4}[A-Za-z]?)*|[A-Z]|[IVXLC]{2,6}");

    /** The id, if it reads as a number that a report prints: {@code 4}, {@code 4a}, {@code 2.3}, {@code R4} or {@code IV}. */
    public Optional<Text> idAsNumber() {
        return Optional.of(id).filter(text -> NUMBER.matcher(text.value()).matches());
    }

    /**
     * The entries that still hold, newest first: the newest of each body. An entry that names no body speaks of all of whom nothing
     * newer was said, and what came before it holds no longer.
     */
    public List<Status> newest() {
        List<Status> newest = new ArrayList<>();
        Set<Text> bodies = new HashSet<>();
        for (int i = status.size() - 1; i >= 0; i--) {
            Status said = status.get(i);
            boolean isOfAll = said.by().isEmpty();
            if (isOfAll
                    ? to.isEmpty() || !bodies.containsAll(to)
                    : bodies.add(said.by().get())) newest.add(said);
            if (isOfAll) break;
        }
        return List.copyOf(newest);
    }

    /** Those who were asked and of whom nothing was said, where something was said of others; nobody where it asks for nothing. */
    public List<Text> unreported() {
        List<Status> newest = newest();
        if (!type.asks() || newest.stream().allMatch(said -> said.by().isEmpty())) return List.of();
        return to.stream()
                .filter(body -> newest.stream().noneMatch(said -> said.isOf(body)))
                .toList();
    }

    /** Where it stands by the entries that still hold; none for what asks for nothing and of which nothing was said. */
    public Set<Standing> standings() {
        Set<Standing> standings = new TreeSet<>();
        newest().forEach(said -> standings.add(said.standing()));
        if (type.asks() && standings.isEmpty() || !unreported().isEmpty()) standings.add(Standing.NOT_REPORTED);
        return standings;
    }

    /** Where it stands for one of those who were asked. */
    public Standing standing(Text body) {
        return newest().stream()
                .filter(said -> said.isOf(body))
                .findFirst()
                .map(Status::standing)
                .orElse(Standing.NOT_REPORTED);
    }

    /**
     * The last day by which it should be done: of a month or a year, its last; counted from publication, from the last day on
     * which that can have been. Empty where the report gives no time, or gives it in words alone.
     *
     * @param published when its report was published
     */
    public Optional<LocalDate> lastDay(PartialDate published) {
        return due.map(date -> date.value().lastDay())
                .or(() -> within.map(time -> Deadline.of(time.value()).from(published.lastDay())));
    }

    /**
     * True if its time is over and nothing says that all who were asked have come to an end with it.
     *
     * @param published when its report was published
     */
    public boolean isOverdue(PartialDate published, LocalDate today) {
        return type.asks()
                && !isAtAnEnd()
                && lastDay(published).filter(day -> day.isBefore(today)).isPresent();
    }

    private boolean isAtAnEnd() {
        List<Status> newest = newest();
        return !newest.isEmpty()
                && unreported().isEmpty()
                && newest.stream().allMatch(said -> said.is() != Progress.OPEN && said.is() != Progress.IN_PROGRESS);
    }

    /** True if this was said by a body that was asked, of itself. */
    public boolean isBySelf(Status said) {
        return said.saidBy().value().equals(Status.SELF)
                || said.by().map(List::of).orElse(to).contains(said.saidBy());
    }

    /** True if only the body itself says so. */
    public boolean isSelfReported(Status said) {
        return isBySelf(said) && !said.verified();
    }

    /** The paragraphs that it seems to rest on by the editor's reading; empty where there are none. */
    public List<Placed<ParagraphRef>> editorsParagraphs() {
        return editorsLinks.map(EditorsLinks::paragraphs).orElse(List.of());
    }

    /** The earlier recommendations that it makes again; empty where there are none. */
    public List<Placed<RecommendationRef>> repeats() {
        return editorsLinks.map(EditorsLinks::repeats).orElse(List.of());
    }
}
