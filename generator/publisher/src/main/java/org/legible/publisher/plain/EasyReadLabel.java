package org.legible.publisher.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Text;

/**
 * "Easy Read" is what people with learning disabilities have tested, and a promise to others of them: nothing is called so
 * unless somebody is named who did.
 */
final class EasyReadLabel {

    private static final Pattern LABEL = Pattern.compile("(?i)\\beasy[ -]?to[ -]?read\\b|\\beasy[ -]?read\\b");

    private EasyReadLabel() {}

    /** Checks what a summary calls itself: in its file's name, in its title and in its headings. */
    static void check(LinkedReport report, SummaryFile summary, List<AuthorsPassage> passages, Problems problems) {
        if (summary.facts().easyRead().isPresent()) return;
        Place file = Place.of(report.entry().file(summary.file()));
        Optional<Text> title = summary.facts().title();
        Stream<Place> name = LABEL.matcher(summary.name()).find() ? Stream.of(file) : Stream.empty();
        Stream<Place> titled =
                title.filter(words -> LABEL.matcher(words.value()).find()).map(Text::place).stream();
        Stream<Place> headed = passages.stream()
                .filter(passage ->
                        !passage.isProse() && LABEL.matcher(passage.words()).find())
                .map(AuthorsPassage::place);
        Stream.of(name, titled, headed)
                .flatMap(places -> places)
                .forEach(place -> problems.error(
                        place,
                        "This is called Easy Read, and nobody is named who tested it.",
                        "People with learning disabilities would trust that others of them had read it.",
                        "Say in the front matter who tested it and when, easy-read: {tested-by: ..., tested: 2026-05}, or call it a"
                                + " short version."));
    }
}
