package org.legible.publisher.plain;

/**
 * A wording that makes a sentence hard.
 *
 * @param start where it begins in its sentence
 * @param words the words
 * @param instead what to write in their place; empty where that is the author's to find
 */
record Wording(Kind kind, int start, String words, String instead) {

    /** A kind of wording, and what is said of it. */
    enum Kind {
        JARGON(
                "jargon",
                "“%s” is a word of those who do this work, and nothing here explains it.",
                "Readers from outside cannot know what it means.",
                "Write “%s”, or give the word with its meaning in glossary.yaml."),
        ABBREVIATION(
                "abbreviation-unexplained",
                "“%s” is written nowhere in full.",
                "Readers who do not know the letters cannot look them up.",
                "Write it in full, or give it in glossary.yaml as an abbreviation of its term."),
        PASSIVE(
                "passive-voice",
                "“%s” does not begin with who did it.",
                "Readers cannot see at once who acts, and who must.",
                "Begin with who does it: “Managers checked the plans”, not “The plans were checked”."),
        DOUBLE_NEGATIVE(
                "double-negative",
                "“%s” says no twice.",
                "Readers must turn the sentence round to learn what it says, and some take it for its opposite.",
                "Say it without no: “often”, not “not uncommonly”."),
        IDIOM(
                "figure-of-speech",
                "“%s” does not mean what its words say.",
                "Readers who take words as they stand, or learn the language, are misled.",
                "Write “%s”, or say what happened."),
        AMPERSAND(
                "ampersand",
                "“%s” has a sign in place of “and”.",
                "Some readers do not know the sign, and some voices read it badly.",
                "Write “and”."),
        ABSTRACT_NOUN(
                "abstract-noun",
                "“%s” makes a thing of what somebody does.",
                "Readers cannot see who does what.",
                "Say who does it, with a verb: “%s”."),
        SIMPLER_WORD(
                "simpler-word",
                "“%s” has a simpler word.",
                "Readers must stop at it, or do not know it.",
                "Write “%s”.");

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

        String key() {
            return key;
        }

        String why() {
            return why;
        }

        /** True if readers need it explained but once. */
        boolean isOfWholeText() {
            return this == JARGON || this == ABBREVIATION;
        }
    }

    /** What is wrong. */
    String what() {
        return kind.what.formatted(words);
    }

    /** What to type. */
    String fix() {
        return kind.fix.formatted(instead);
    }

    int end() {
        return start + words.length();
    }
}
