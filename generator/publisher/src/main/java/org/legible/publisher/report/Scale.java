package org.legible.publisher.report;

import java.util.List;
import java.util.Optional;

/**
 * A grading scale, from {@code scales.yaml}. Grades of different scales are never compared or mapped to one another.
 */
public record Scale(
        @Key(value = "The scale's key.", pattern = "[a-z0-9]+(-[a-z0-9]+)*", looksLike = "ofsted-2013")
        Text key,

        @Key("What uses it, such as a framework for inspections.")
        Text framework,

        @Key(value = "The grades, best first.", required = true)
        List<Grade> grades) {

    /** One grade of a scale. */
    public record Grade(
            @Key(value = "The grade's key.", pattern = "[a-z0-9]+(-[a-z0-9]+)*", looksLike = "requires-improvement")
            Text key,

            @Key("The grade in words.") Text title,

            @Key("The grade as a number, where the scale has numbers.")
            Optional<Integer> number,

            @Key("What the grade means, in plain words.") Prose meaning) {}

    /** The grade of that key, or empty if the scale has none. */
    public Optional<Grade> grade(String gradeKey) {
        return grades.stream()
                .filter(grade -> grade.key().value().equals(gradeKey))
                .findFirst();
    }
}
