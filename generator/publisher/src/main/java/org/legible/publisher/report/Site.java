package org.legible.publisher.report;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The publication: {@code site.yaml}. */
public record Site(
        @Key("The name of the publication, shown on every page.")
        String title,

        @Key("Who publishes it; the last part of every page title.")
        String publisher,

        @Key("The address where the site will stand.") URI baseUrl,

        @Key(
                value = "The language of the interface, as a BCP 47 tag.",
                pattern = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
                looksLike = "en-GB")
        String language,

        @Key("Whom readers can ask for another format, or tell about a fault.")
        Contact contact,

        @Key("Help lines for young people, each with the date on which somebody checked it.")
        List<HelpLine> helpLines,

        @Key("Choices that the default theme offers.") Optional<ThemeOptions> themeOptions,

        @Key("The facts from which the accessibility statement is written.")
        AccessibilityStatement accessibilityStatement,

        @Key("The facts from which the privacy page is written.")
        Privacy privacy,

        @Key("On what terms the publication's own words may be used.")
        Optional<SiteLicence> licence) {

    /** The same publication at another address. */
    public Site at(URI address) {
        return new Site(
                title,
                publisher,
                address,
                language,
                contact,
                helpLines,
                themeOptions,
                accessibilityStatement,
                privacy,
                licence);
    }

    /** Whom readers can ask. */
    public record Contact(
            @Key("The person, team or role that answers.") String name,

            @Key(
                    value = "An email address.",
                    pattern = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+",
                    looksLike = "reports@example.org")
            String email,

            @Key("A telephone number: figures and spaces, with at most a + before them.")
            Optional<PhoneNumber> phone,

            @Key("What to know when calling, such as \"option 2\"; shown beside the number and never dialled.")
            Optional<Prose> phoneNote,

            @Key("The address of a contact form.") Optional<URI> form,

            @Key("How soon an answer comes, in words, such as \"5 working days\".")
            Optional<String> replyTime,

            @Key("Anything else a reader should know before asking.")
            Optional<Prose> note) {}

    /** A help line: where a young person can get help. */
    public record HelpLine(
            @Key("The name of the service.") String name,

            @Key("The number to call: figures and spaces, with at most a + before them.")
            Optional<PhoneNumber> phone,

            @Key("What to know when calling, such as \"option 2\"; shown beside the number and never dialled.")
            Optional<Prose> phoneNote,

            @Key("The number to text: figures and spaces, with at most a + before them.")
            Optional<PhoneNumber> text,

            @Key("The address of the service's own website.")
            Optional<URI> web,

            @Key(value = "Who it is for and about what.", name = "for")
            String audience,

            @Key("When it answers.") Optional<String> hours,
            @Key("What it costs.") Optional<String> cost,

            @Key("The day on which somebody checked these details.")
            PartialDate checked,

            @Key("How they were checked, for editors; never shown.")
            Optional<String> checkedHow,

            @Key("What a reader should know first.") Optional<Prose> note) {}

    /** Choices of the default theme. */
    public record ThemeOptions(
            @Key(
                    value = "The size of large print in points: 16, 18, 20, 24 or 36. Without it, 18.",
                    pattern = "16|18|20|24|36",
                    looksLike = "18")
            Optional<String> largePrintSize) {}

    /** What the accessibility statement must say; its fixed sentences are the publisher's. */
    public record AccessibilityStatement(
            @Key("The day the statement was first written.") PartialDate preparedOn,
            @Key("The day somebody last reviewed it.") PartialDate lastReviewedOn,
            @Key("The day the site was last tested.") Optional<PartialDate> lastTestedOn,
            @Key("How far the site meets the standard.") Compliance status,

            @Key("The WCAG version tested against. Without it, 2.2.")
            Optional<String> wcag,

            @Key("The WCAG level tested against. Without it, AA.")
            Optional<String> level,

            @Key("Which pages the statement speaks of.") String scope,
            @Key("Who tested.") Optional<String> testedBy,

            @Key("How it was tested and how the sample was chosen.")
            Optional<Prose> method,

            @Key("The nation whose enforcement body is named. Without it, Great Britain.")
            Optional<Nation> nation,

            @Key("What is known not to work.") List<KnownProblem> knownProblems,

            @Key("Content outside the scope of the regulations.")
            List<Prose> exemptions,

            @Key("What is claimed to be a disproportionate burden.")
            List<Prose> burdens,

            @Key("Anything else to say.") Optional<Prose> note) {}

    /** How far a site meets WCAG 2.2 AA. */
    public enum Compliance {
        NOT_TESTED,
        NOT_COMPLIANT,
        PARTIALLY_COMPLIANT,
        FULLY_COMPLIANT
    }

    /** Whose law applies to the publisher. */
    public enum Nation {
        GREAT_BRITAIN,
        NORTHERN_IRELAND
    }

    /** Something that does not work, whom it hurts, and when it will be mended. */
    public record KnownProblem(
            @Key("What is wrong.") Prose problem,
            @Key("What a reader cannot do because of it.") Prose effect,

            @Key("The WCAG criterion that it fails, such as \"1.1.1 Non-text content\".")
            String criterion,

            @Key("When it will be mended.") PartialDate planned) {}

    /** What the privacy page says of the host and of this site. */
    public record Privacy(
            @Key("Who serves the pages.") String host,

            @Key(value = "Always none: the publisher sets no cookie.", pattern = "none", looksLike = "none")
            String cookies,

            @Key(value = "Always none: the publisher sends nothing to anyone.", pattern = "none", looksLike = "none")
            String analytics,

            @Key("Anything else to say.") Optional<Prose> note) {}

    /** On what terms the publication may be used. */
    public record SiteLicence(
            @Key("The name of the licence.") String name,
            @Key("The address of its text.") Optional<URI> url,
            @Key("What it allows, in words.") Optional<Prose> terms) {}
}
