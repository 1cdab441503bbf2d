package org.legible.publisher.view.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.legible.publisher.report.Scale;
import org.legible.publisher.report.Text;
import org.legible.publisher.words.Words;

/**
 * A grade: a word, and three more ways to see the same.
 *
 * @param word the grade in the words of its scale
 * @param tone the colour and icon: {@code best}, {@code good}, {@code caution}, {@code poor} or {@code plain}
 * @param place its place on the scale, in words
 * @param steps the scale, best first; true where the grade stands
 * @param printed what the source prints, where its words are others
 */
public record GradeView(String word, String tone, String place, List<Boolean> steps, Optional<String> printed) {

    private static final List<String> NAMED_PLACES = List.of("best", "second", "third");

    /** A grade of a scale. */
    public static GradeView of(Scale scale, String key, Optional<Text> asPrinted, Words words) {
        Scale.Grade grade = scale.grade(key).orElseThrow();
        int place = scale.grades().indexOf(grade);
        int count = scale.grades().size();
        Optional<Text> printed = asPrinted.filter(
                other -> !other.value().equalsIgnoreCase(grade.title().value()));
        return new GradeView(
                grade.title().shown(),
                tone(place, count),
                place(place, count, words),
                IntStream.range(0, count).mapToObj(step -> step == place).toList(),
                printed.map(other -> words.get("judgement.printed", Map.of("grade", other))));
    }

    /** Best and last have tones of their own; what lies between is good in the upper half and a caution in the lower. */
    static String tone(int place, int count) {
        if (count == 1) return "plain";
        if (place == 0) return "best";
        if (place == count - 1) return "poor";
        return (place + 1) * 2 <= count ? "good" : "caution";
    }

    private static String place(int place, int count, Words words) {
        if (count == 1) return words.get("judgement.only");
        if (place == count - 1) return words.get("judgement.lowest", Map.of("count", count));
        String named = place < NAMED_PLACES.size() ? NAMED_PLACES.get(place) : "place";
        return words.get("judgement." + named, Map.of("count", count, "place", place + 1));
    }
}
