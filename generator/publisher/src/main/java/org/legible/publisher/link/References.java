package org.legible.publisher.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.Target;

/**
 * Turns references in words into links: "paragraph 27", "paragraphs 27, 29 and 103", "(page 13, paragraph 31)". Printed page
 * numbers stay words: pages belong to the printed edition.
 */
final class References {

    private static final String NUMBER = "\\d{1,4}(?:\\.\\d{1,4})?[a-z]?(?![\\w%])";
    private static final Pattern REFERENCE = Pattern.compile("\\b[Pp]aragraphs?\\s+(?<numbers>" + NUMBER
            + "(?:(?:,\\s*(?:and\\s+|or\\s+)?|\\s+and\\s+|\\s+or\\s+|\\s+to\\s+|\\s*[-–]\\s*)" + NUMBER + ")*)");
    private static final Pattern EACH = Pattern.compile(NUMBER);
    // "paragraph 5 of Schedule 2" speaks of a law, not of this report.
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\s+(?:of|to|in)\\s+(?:the\\s+)?(?:Schedule|Annex|Part|"
                    + "(?:[A-Z][\\w'’]*,?\\s+(?:(?:[A-Z][\\w'’]*,?|and|of|for|the)\\s+){0,9})?(?:Act|Regulations|Code|Order))\\b");

    private final String slug;
    private final Set<ParagraphRef> paragraphs;

    /**
     * @param slug the report in which the words stand
     * @param paragraphs the paragraphs that can be cited there
     */
    References(String slug, Set<ParagraphRef> paragraphs) {
        this.slug = slug;
        this.paragraphs = paragraphs;
    }

    /**
     * The text with its references as links.
     *
     * @param sequence the sequence of numbers in which the words stand; empty for the main one
     * @param unknown is told each number that names no paragraph here
     */
    List<Inline> link(String text, String sequence, Consumer<String> unknown) {
        List<Inline> linked = new ArrayList<>();
        int from = 0;
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            if (ELSEWHERE.matcher(text).region(reference.end(), text.length()).lookingAt()) continue;
            boolean first = true;
            Matcher number = EACH.matcher(text).region(reference.start("numbers"), reference.end());
            while (number.find()) {
                Optional<ParagraphRef> known = known(number.group(), sequence);
                if (known.isEmpty()) unknown.accept(number.group());
                else {
                    // "paragraph" belongs to the words of the first link: "27" alone says little out of context.
                    int start = first ? reference.start() : number.start();
                    if (start > from) linked.add(new Inline.Text(text.substring(from, start)));
                    linked.add(link(known.get(), text.substring(start, number.end())));
                    from = number.end();
                }
                first = false;
            }
        }
        if (from < text.length()) linked.add(new Inline.Text(text.substring(from)));
        return linked;
    }

    /** What to say of a number that names no paragraph: it may be a slip, or mean another document. */
    static Problem unknown(String number, Place place) {
        return Problem.warning(
                place,
                "There is no paragraph " + number + " in this report to link to.",
                "Readers who want to follow the reference cannot.",
                "Correct the number, or leave it if it speaks of another document.");
    }

    private Inline link(ParagraphRef paragraph, String words) {
        Target target = new Target.InReport(slug, Anchors.paragraph(paragraph));
        return new Inline.Link(target, List.of(new Inline.Text(words)), 0, 0);
    }

    private Optional<ParagraphRef> known(String number, String sequence) {
        return Stream.of(new ParagraphRef(sequence, number), new ParagraphRef("", number))
                .filter(paragraphs::contains)
                .findFirst();
    }
}
