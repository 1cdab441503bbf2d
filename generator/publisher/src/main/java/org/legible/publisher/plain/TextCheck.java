package org.legible.publisher.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.PlainLevels.Level;

/**
 * Holds one text against what its readers follow. What is measured is said to authors alone.
 *
 * @param limits what the readers follow
 * @param language the language of the text
 * @param wordings finds what makes sentences hard
 * @param explained what readers are told the meaning of
 */
record TextCheck(Limits limits, Locale language, Wordings wordings, Explained explained, Problems problems) {

    private static final String LOST = "Readers lose the beginning before they reach the end.";
    private static final String SPLIT = "Split it: one thing in each sentence.";
    private static final int ENOUGH_SENTENCES = 5;
    private static final int SHOWN = 8;

    /** Checks each sentence of these passages. */
    void sentences(List<AuthorsPassage> passages) {
        List<Sentence> all = in(passages);
        all.stream().filter(sentence -> sentence.passage().isProse()).forEach(this::length);
        if (isEnglish() && limits.wording() != Level.OFF) wording(all);
    }

    /** Checks these passages on the whole; they stand in one file, or in one part of it. */
    void whole(List<AuthorsPassage> passages, Place place) {
        List<Sentence> prose = in(passages).stream()
                .filter(sentence -> sentence.passage().isProse())
                .toList();
        double average = prose.stream().mapToInt(Sentence::length).average().orElse(0);
        if (prose.size() >= ENOUGH_SENTENCES && average > limits.average())
            problems.warning(
                    "sentences-long-on-average",
                    place,
                    "The sentences have " + Math.round(average) + " words on average; " + limits.average()
                            + " is the most that these readers follow with ease.",
                    LOST,
                    "Split the longest ones.");
        if (isEnglish() && limits.reading() != Level.OFF)
            limits.grades().forEach((measure, most) -> reading(measure, most, prose, place));
    }

    private boolean isEnglish() {
        return language.getLanguage().equals("en");
    }

    private List<Sentence> in(List<AuthorsPassage> passages) {
        return passages.stream()
                .flatMap(passage -> Sentences.in(passage, language).stream())
                .toList();
    }

    private void length(Sentence sentence) {
        int words = sentence.length();
        String what = "The sentence that begins “" + sentence.beginning() + "” has " + words + " words; ";
        if (words > limits.fail())
            problems.error(sentence.place(), what + limits.fail() + " is the most for these readers.", LOST, SPLIT);
        else if (words > limits.warn())
            problems.warning(
                    "sentence-long",
                    sentence.place(),
                    what + limits.warn() + " is good for these readers.",
                    LOST,
                    SPLIT);
    }

    private void wording(List<Sentence> sentences) {
        Set<String> told = new HashSet<>();
        String text = sentences.stream().map(Sentence::words).collect(Collectors.joining(" "));
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            String next = i + 1 < sentences.size() ? sentences.get(i + 1).words() : "";
            for (Wording wording : wordings.in(sentence.words())) {
                if (explained.isTerm(wording, sentence) || isExplained(wording, sentence, next, text)) continue;
                // Once is enough to be told of a word that readers must learn.
                if (wording.kind().isOfWholeText() && !told.add(wording.words().toLowerCase(Locale.ROOT))) continue;
                Place place = sentence.at(wording.start());
                problems.add(
                        limits.wording() == Level.FAIL
                                ? Problem.error(
                                        place, wording.what(), wording.kind().why(), wording.fix())
                                : Problem.warning(
                                        wording.kind().key(),
                                        place,
                                        wording.what(),
                                        wording.kind().why(),
                                        wording.fix()));
            }
        }
    }

    private static boolean isExplained(Wording wording, Sentence sentence, String next, String text) {
        return wording.kind() == Wording.Kind.JARGON && Explained.isSaid(wording, sentence, next)
                || wording.kind() == Wording.Kind.ABBREVIATION && Explained.isWrittenInFull(wording.words(), text);
    }

    private void reading(ReadingMeasure measure, double most, List<Sentence> prose, Place place) {
        ReadingCounts text = ReadingCounts.of(prose, limits.known());
        if (text.words() < ReadingMeasure.ENOUGH_WORDS) return;
        double grade = measure.grade(text);
        if (grade <= most) return;
        String what = String.format(
                Locale.ROOT,
                "These words ask for %.1f years at school by the %s measure; %.1f is good for these readers.",
                grade,
                measure.title(),
                most);
        String why = "Some of those for whom it is written cannot read it alone.";
        String fix = "Write shorter sentences, and simpler words for: " + hardest(text.hard()) + ".";
        problems.add(
                limits.reading() == Level.FAIL
                        ? Problem.error(place, what, why, fix)
                        : Problem.warning("reading-hard", place, what, why, fix));
    }

    private static String hardest(Map<String, Integer> hard) {
        List<Map.Entry<String, Integer>> all = new ArrayList<>(hard.entrySet());
        all.sort(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().length())
                .reversed()
                .thenComparing(Comparator.comparing(Map.Entry::getKey)));
        return all.stream().limit(SHOWN).map(Map.Entry::getKey).collect(Collectors.joining(", "));
    }
}
