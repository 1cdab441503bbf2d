package org.legible.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.legible.publisher.theme.ThemeFiles;
import org.legible.publisher.words.EnglishWords;

/** The words of the theme speak of reports, never of one subject or one kind of body, and none is there for nothing. */
class NeutralWordsTest {

    /** Words that would be false on a site about something else. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)\\b(child\\w*|famil\\w+|parent\\w*|school\\w*|care|carers?|council\\w*|local authorit\\w+|ofsted|inspect\\w*"
                    + "|judged|outstanding|inadequate|patient\\w*|police|prison\\w*|places?|areas?|services?|free of charge"
                    + "|costs nothing|adults?)\\b");

    /** Phrases that are shown only where an author has said what they say. */
    private static final Set<String> SAID_BY_THE_AUTHOR = Set.of(
            "kind.inspection",
            "kind.reInspection",
            "status.lineInspectorate",
            "status.lineInspectorateDated",
            "status.lineInspectorateVerified",
            "status.lineInspectorateVerifiedDated",
            "reference.documents",
            "statistics.caption",
            "formats.summaryChildren",
            "summary.descriptionChildren",
            "summary.notHelpedChildren",
            "summary.done.inspectorateSaid",
            "summary.done.inspectorateChecked",
            "accessibility.nations.great-britain.enforcer",
            "recommendation.areaForImprovement",
            "recommendation.areaForImprovementUnnumbered",
            "recommendation.count.areaForImprovement.one",
            "recommendation.count.areaForImprovement.other",
            "recommendation.plural.areaForImprovement",
            "search.kind.i",
            "search.kindUnnamed.i");

    /** Advice to a reader, which says nothing of the site. */
    private static final Set<String> ADVICE = Set.of("summary.talk");

    @Test
    void noPhraseSpeaksOfASubject() {
        List<String> found = new ArrayList<>();
        phrases().forEach((path, phrase) -> {
            Matcher word = SUBJECT.matcher(phrase.replaceAll("\\{\\w+}", ""));
            if (!SAID_BY_THE_AUTHOR.contains(path) && !ADVICE.contains(path) && word.find())
                found.add(path + " says “" + word.group() + "”: " + phrase);
        });

        assertThat(found).isEmpty();
    }

    @Test
    void noExceptionIsThereForNothing() {
        Map<String, String> phrases = phrases();
        for (Set<String> exceptions : List.of(SAID_BY_THE_AUTHOR, ADVICE))
            for (String path : exceptions)
                assertThat(phrases).as("an exception").containsKey(path);
    }

    @Test
    void everyPhraseIsAskedForSomewhere() {
        SourceLiterals java = SourceLiterals.read();
        Set<String> templates = TemplateWordsTest.phrasesOf(new ThemeFiles());
        List<String> forgotten = phrases().keySet().stream()
                .filter(path -> !templates.contains(path))
                .filter(path -> !java.askFor(path))
                .toList();

        assertThat(forgotten).isEmpty();
    }

    private static Map<String, String> phrases() {
        Map<String, String> phrases = new TreeMap<>();
        walk("", EnglishWords.get().tree(), phrases::put);
        return phrases;
    }

    private static void walk(String path, Map<?, ?> tree, BiConsumer<String, String> each) {
        tree.forEach((key, value) -> {
            String here = path.isEmpty() ? String.valueOf(key) : path + "." + key;
            if (value instanceof Map<?, ?> below) walk(here, below, each);
            else each.accept(here, String.valueOf(value));
        });
    }
}
