package org.legible.publisher.picture;

/** Ends the reading of a picture that cannot be published; {@link Pictures} makes a {@link Refusal} of it. */
final class Unusable extends Exception {
    private static final long serialVersionUID = 1;

    private final String why;
    private final String fix;

    /**
     * @param what what is wrong, without its subject: "is cut off."
     * @param why whom it hurts, as one sentence
     * @param fix what to do about it
     */
    Unusable(String what, String why, String fix) {
        super(what, null, false, false);
        this.why = why;
        this.fix = fix;
    }

    /** The file ends before the picture does. */
    static Unusable cutOff() {
        return new Unusable(
                "is cut off: its last part is missing.",
                "Readers would see half a picture, or none.",
                "Copy or upload the file again.");
    }

    /** What stands in the file is not what its format asks for. */
    static Unusable damaged() {
        return new Unusable(
                "is damaged: browsers cannot show it.",
                "Readers would see a broken picture.",
                "Open it in a program for pictures, save it again, and use that copy.");
    }

    /** A format that is known, in a form that browsers do not show. */
    static Unusable unusual(String form) {
        return new Unusable(
                "is " + form + ", which browsers do not show.",
                "Readers would see a broken picture.",
                "Open it in a program for pictures, save it again with the usual settings, and use that copy.");
    }

    Refusal refusal(String name) {
        return new Refusal("The picture " + name + " " + getMessage(), why, fix);
    }
}
