package org.legible.publisher.report;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.problem.Place;

/** The facts of one report: {@code report.yaml}. Its text stands beside it in Markdown. */
public record Report(
        @Key("The title as published.") Text title,

        @Key("A short title, unique in the site; page titles use it.")
        Text shortTitle,

        @Key("A footnote to the title.") Optional<Prose> titleNote,

        @Key("What sort of report it is: one of the built-in kinds, or a key of kinds.yaml.")
        Text kind,

        @Key(
                value =
                        "Which bodies it is about: the key of an authority, or a list. Left out where it is about no one body.",
                name = "authority",
                single = true)
        List<Text> authorities,

        @Key(value = "Who published it: one name, or a list.", single = true, required = true)
        List<Text> publisher,

        @Key("The date of publication.") Placed<PartialDate> published,
        @Key("When the work was done.") Optional<Period> period,

        @Key(
                value = "The language of the report, as a BCP 47 tag.",
                pattern = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
                looksLike = "en-GB")
        Optional<Text> language,

        @Key("Whether this is the whole report, a digest of it in other words, or an excerpt.")
        Placed<Extent> edition,

        @Key("The official report.") Optional<Source> source,

        @Key("On what terms the official report may be used.")
        Optional<Licence> licence,

        @Key("How paragraphs are numbered.") Numbering paragraphNumbers,

        @Key("How recommendations are numbered: with the paragraphs, apart from them, or not at all.")
        Optional<RecommendationNumbering> recommendationNumbers,

        @Key("How notes are numbered: by-order, or as the report prints them.")
        Optional<NoteNumbering> noteNumbers,

        @Key("Whether it is ready for readers.") Publication status,

        @Key(
                value = "The moment from which it may be read, such as 2026-12-01T09:30Z.",
                looksLike = "2026-12-01T09:30Z")
        Optional<OffsetDateTime> embargo,

        @Key("A button on its pages that hides them and opens another website. Without it, as in site.yaml.")
        Optional<Site.Exit> exit,

        @Key(value = "The judgements: one grid, or a list of grids.", single = true)
        List<Grid> judgements,

        @Key("Earlier judgements that the report prints.") List<PreviousJudgement> previousJudgements,

        @Key("What it found on the whole, in one or two sentences. Without it, the overall grades.")
        Optional<Prose> verdict,

        @Key("What its page says first, as a list.") List<Prose> keyFindings,

        @Key("The figures of the report.") List<Statistic> statistics,

        @Key("The groups under which recommendations are printed.")
        List<RecommendationGroup> recommendationGroups,

        @Key("The recommendations, and what else it lists beside them, such as conclusions.")
        List<Recommendation> recommendations,

        @Key("The actions of an action plan.") List<Action> actions,
        @Key("Strengths and weaknesses by area.") List<Assessment> assessments,

        @Key("The report's own terms; they win over the site's glossary.")
        List<GlossaryTerm> glossary,

        @Key("Blocks that the text already says in words: kept as data, not repeated on the page.")
        List<FactBlock> dataOnly,

        @Key("What was changed since it was first published here.")
        List<Change> changes,

        @Key("Warnings that somebody has looked at, and why they may stand.")
        List<AcceptedWarning> accepted) {

    /** The keys of the kinds that need no entry in {@code kinds.yaml}; what they are called stands in the words file. */
    public static final List<String> BUILT_IN_KINDS = List.of(
            "inspection",
            "re-inspection",
            "review",
            "inquiry",
            "audit",
            "investigation",
            "evaluation",
            "committee-report",
            "committee-paper",
            "strategy",
            "annual-report",
            "response");

    /** What stands here of the official report. */
    public enum Extent {
        /** All of it, in its own words. */
        FULL,
        /** A shorter version in other words. */
        DIGEST,
        /** Its own words, but not all of them. */
        EXCERPT;

        /** True if the official report holds more than stands here. */
        public boolean isPartial() {
            return this != FULL;
        }
    }

    /** How paragraphs are numbered: {@code 27.}, {@code 2.14} or not at all. */
    public enum Numbering {
        WHOLE,
        DECIMAL,
        NONE
    }

    /** How recommendations are numbered: in the run of paragraphs, in a run of their own, or not at all. */
    public enum RecommendationNumbering {
        WITH_PARAGRAPHS,
        APART,
        NONE
    }

    /** How notes are numbered: in the order of their first marks, or as the report prints them. */
    public enum NoteNumbering {
        BY_ORDER,
        PRINTED
    }

    /** Whether readers may see it. A withdrawn report keeps its address and says that it was withdrawn. */
    public enum Publication {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    /** When the work was done. */
    public record Period(
            @Key("The first day or month.") PartialDate from,
            @Key("The last day or month.") PartialDate to) {}

    /** The official report. */
    public record Source(
            @Key("Its title.") Text title,
            @Key("Its publisher.") Optional<Text> publisher,
            @Key("Its address.") Optional<URI> url,

            @Key("Where it can be found, in words, if it has no address.")
            Optional<Prose> where,

            @Key("What was done to it here.") Optional<Prose> note,
            Place place) {}

    /** On what terms the official report may be used. */
    public record Licence(
            @Key("The name of the licence.") Text name,
            @Key("The address of its text.") Optional<URI> url,
            @Key("What it asks, in words.") Optional<Prose> terms,
            @Key("Whether the words may be changed.") Optional<Permission> adaptation,
            @Key("Whether it may be sold.") Optional<Permission> commercialUse) {}

    /** What a licence says of one kind of use. */
    public enum Permission {
        ALLOWED,
        NOT_ALLOWED,
        NOT_STATED
    }

    /** A change made to the report after it was first published here. */
    public record Change(
            @Key("The day of the change.") PartialDate date,
            @Key("What sort of change it was.") ChangeKind kind,
            @Key("What was changed and why.") Prose note) {}

    /** A warning that somebody has looked at. */
    public record AcceptedWarning(
            @Key("The key that the warning shows in brackets, such as number-missing.")
            Text what,

            @Key(
                    "Where: an id of the page such as paragraph-4.7, a key of this file such as published, or a file's path.")
            Text at,

            @Key("Why it may stand.") Text why) {}

    /** What sort of change was made. */
    public enum ChangeKind {
        CORRECTION,
        CLARIFICATION,
        ADDITION,
        WITHDRAWAL
    }

    /** How recommendations are numbered, said or not: with the paragraphs where one has a number, else apart. */
    public RecommendationNumbering recommendationRun() {
        return recommendationNumbers.orElseGet(
                () -> recommendations.stream().anyMatch(item -> item.number().isPresent())
                        ? RecommendationNumbering.WITH_PARAGRAPHS
                        : RecommendationNumbering.APART);
    }

    /** The number that the report prints before a recommendation; empty where it prints none. */
    public Optional<Text> printedNumber(Recommendation recommendation) {
        return switch (recommendationRun()) {
            case WITH_PARAGRAPHS -> recommendation.number();
            case APART -> recommendation.number().or(recommendation::idAsNumber);
            case NONE -> Optional.empty();
        };
    }

    /** The number that a recommendation has in the run of paragraphs; empty where it stands outside of it. */
    public Optional<Text> paragraphNumber(Recommendation recommendation) {
        boolean inRun =
                recommendationRun() == RecommendationNumbering.WITH_PARAGRAPHS && paragraphNumbers != Numbering.NONE;
        return recommendation.number().filter(number -> inRun);
    }
}
