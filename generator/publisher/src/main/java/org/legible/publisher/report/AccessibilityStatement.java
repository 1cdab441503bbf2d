package org.legible.publisher.report;

import java.util.List;
import java.util.Optional;

/** What the accessibility statement must say; its fixed sentences are the publisher's. */
public record AccessibilityStatement(
        @Key("The day the statement was first written.") Placed<PartialDate> preparedOn,
        @Key("The day somebody last reviewed it.") Placed<PartialDate> lastReviewedOn,

        @Key("The day people last tested the site.") Optional<Placed<PartialDate>> lastTestedOn,

        @Key("How far the site meets the standard. Without it, as far as the known problems say.")
        Optional<Placed<Compliance>> status,

        @Key(value = "The WCAG version that it speaks of. Without it, 2.2.", pattern = "2\\.[012]", looksLike = "2.2")
        Optional<Text> wcag,

        @Key(value = "The WCAG level that it speaks of. Without it, AA.", pattern = "A{1,3}", looksLike = "AA")
        Optional<Text> level,

        @Key("Which pages the statement speaks of.") Text scope,
        @Key("Who tested.") Optional<Text> testedBy,

        @Key("How it was tested and how the sample was chosen.")
        Optional<Prose> method,

        @Key("How disabled people took part in the test. Without it, the page says that they did not.")
        Optional<Prose> withDisabledPeople,

        @Key("What nobody has tested.") List<Prose> notTested,

        @Key(
                value =
                        "The nation whose law asks for the statement, by its key in the words file. Without it, no law and "
                                + "no enforcement body is named.",
                pattern = "[a-z]+(-[a-z]+)*",
                looksLike = "great-britain")
        Optional<Text> nation,

        @Key("What is known not to work.") List<KnownProblem> knownProblems,

        @Key("Content outside the scope of the regulations.")
        List<Prose> exemptions,

        @Key("What is claimed to be a disproportionate burden.")
        List<Prose> burdens,

        @Key("Anything else to say.") Optional<Prose> note) {

    private static final String WCAG = "2.2";
    private static final String LEVEL = "AA";

    /** The version of WCAG that it speaks of. */
    public String version() {
        return wcag.map(Text::value).orElse(WCAG);
    }

    /** The level of WCAG that it speaks of. */
    public String standard() {
        return level.map(Text::value).orElse(LEVEL);
    }

    /** How far the site complies: as stated, else as far as the known problems say. Nothing here says "fully" for it. */
    public Compliance compliance() {
        return status.map(Placed::value)
                .orElse(listsAnything() ? Compliance.PARTIALLY_COMPLIANT : Compliance.NOT_TESTED);
    }

    /** True if it lists content that is not accessible, for whatever reason. */
    public boolean listsAnything() {
        return !knownProblems.isEmpty() || !exemptions.isEmpty() || !burdens.isEmpty();
    }

    /** How far a site meets the standard. */
    public enum Compliance {
        NOT_TESTED,
        NOT_COMPLIANT,
        PARTIALLY_COMPLIANT,
        FULLY_COMPLIANT
    }

    /** Something that does not work, whom it hurts, and when it will be mended. */
    public record KnownProblem(
            @Key("What is wrong.") Prose problem,
            @Key("What a reader cannot do because of it.") Prose effect,

            @Key("The number of the WCAG success criterion that it fails, such as \"1.4.3\".")
            Text criterion,

            @Key("When it will be mended.") Placed<PartialDate> planned) {}
}
