package org.legible.authoring.start;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers for tests. */
final class Answers {

    static final SiteAnswers NONE = site("", "", "");

    private Answers() {}

    /** Those that matter most; empty ones are not given. */
    static SiteAnswers site(String title, String publisher, String kind) {
        return new SiteAnswers(
                given(title),
                given(publisher),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                given(kind),
                Optional.empty());
    }

    static ReportAnswers report(String slug, String title, String kind) {
        return new ReportAnswers(
                given(slug),
                given(title),
                Optional.empty(),
                given(kind),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    /** Somebody who types these lines, and what they were shown. */
    record Typist(Person person, List<String> shown) {
        static Typist of(String... lines) {
            List<String> shown = new ArrayList<>();
            return new Typist(
                    Person.at(new BufferedReader(new StringReader(String.join("\n", lines) + "\n")), shown::add),
                    shown);
        }
    }
}
