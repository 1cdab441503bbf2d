package org.legible.publisher.disclosure;

import java.util.Locale;

/**
 * Something that could give somebody away.
 *
 * @param start where it begins in the {@link SeenText}
 * @param value what is compared: the same value is told once in a file
 * @param shown as much of it as a message may repeat: logs of builds are often public
 */
record Leak(Kind kind, int start, String value, String shown) {

    /** A kind of leak; {@code %s} stands for what may be shown. */
    enum Kind {
        WITHHELD_NAME(
                "withheld-name",
                "A name that is to be withheld stands here: %s.",
                "Whoever reads it knows whom the report is about.",
                "Write instead what the person is to the story, such as \"the older brother\", or \"Child A\"."),
        DATE_OF_BIRTH(
                "date-of-birth",
                "A date of birth stands here: %s.",
                "With a place and one more detail it is enough to find a person.",
                "Write an age group, such as \"a teenager\", or delete it."),
        NHS_NUMBER(
                "nhs-number",
                "An NHS number stands here: %s.",
                "It names one person in every record of the health service.",
                "Delete it."),
        TELEPHONE(
                "telephone-number",
                "A telephone number that site.yaml does not name stands here: %s.",
                "It may be somebody's own, and strangers would call it.",
                "Delete it, or, if it is a service for everybody, name it under help-lines: in site.yaml."),
        EMAIL(
                "email-address",
                "An email address that site.yaml does not name stands here: %s.",
                "It may be somebody's own, and strangers would write to it.",
                "Delete it, or write the address of a team that site.yaml names under contact:."),
        CASE_NUMBER(
                "case-number",
                "The number of a case or a person's record stands here: %s.",
                "Whoever can look into the records finds the person.",
                "Delete it."),
        POSTCODE(
                "postcode",
                "A postcode stands here: %s.",
                "It leads to about fifteen homes.",
                "Write the name of a town or county, or delete it."),
        AGE(
                "age-beside-name",
                "An age stands beside initials or a name: %s.",
                "People who know the place can tell who it is.",
                "Write an age group, such as \"a teenager\", or leave out the initials or the name."),
        SMALL_COUNT(
                "small-count",
                "A small number of people is counted here: %s.",
                "People who know the place can tell who they are.",
                "Write \"a few\" or \"fewer than %d\", or count a larger group."),
        HIDDEN_COUNT(
                "hidden-count",
                "A number that is held back can be worked out from the others and the total: %s.",
                "Whoever subtracts learns the small number.",
                "Hold back a second number of the row or column too, or leave out the total.");

        private final String key;
        private final String what;
        private final String why;
        private final String fix;

        Kind(String key, String what, String why, String fix) {
            this.key = key;
            this.what = what;
            this.why = why;
            this.fix = fix;
        }

        /** The name by which an author accepts it. */
        String key() {
            return key;
        }

        /** What is said of a leak. */
        String what(String shown) {
            return String.format(what, shown);
        }

        String why() {
            return why;
        }

        String fix(int smallCount) {
            return String.format(fix, smallCount);
        }
    }

    /** A leak of which a message shows only the beginning. */
    static Leak masked(Kind kind, int start, String words) {
        return new Leak(kind, start, plain(words), words.substring(0, Math.min(2, words.length())) + "…");
    }

    /** A leak that a message may repeat. */
    static Leak open(Kind kind, int start, String words) {
        return new Leak(
                kind,
                start,
                kind == Kind.SMALL_COUNT ? SmallCounts.plain(words) : "" + start,
                "“" + words.strip() + "”");
    }

    /** The letters and figures alone: spaces and signs make no other number or address. */
    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("(?<=[a-z0-9]) ?[\\[({<] ?at ?[\\])}>] ?", "@")
                .replaceAll(" ?[\\[({<] ?dot ?[\\])}>] ?", ".")
                .replaceAll("^\\+ ?44 ?(?:\\(0\\))?|^00 ?44 ?(?:\\(0\\))?", "0")
                .replaceAll("[^a-z0-9@.]|(?<=\\d)\\.(?=\\d)", "");
    }
}
