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

    private static final Pattern EACH = Pattern.compile(ReferenceWords.NUMBER);

    private final String slug;
    private final Set<ParagraphRef> paragraphs;
    private final ReferenceWords words;

    /**
     * @param slug the report in which the words stand
     * @param paragraphs the paragraphs that can be cited there
     * @param words how its language refers to them
     */
    References(String slug, Set<ParagraphRef> paragraphs, ReferenceWords words) {
        this.slug = slug;
        this.paragraphs = paragraphs;
        this.words = words;
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
        Matcher reference = words.reference().matcher(text);
        while (reference.find()) {
            // "paragraph 5 of Schedule 2" speaks of a law, not of this report.
            if (words.elsewhere()
                    .matcher(text)
                    .region(reference.end(), text.length())
                    .lookingAt()) continue;
            boolean first = true;
            Matcher number = EACH.matcher(text).region(reference.start("numbers"), reference.end("numbers"));
            while (number.find()) {
                Optional<ParagraphRef> known = known(number.group(), sequence);
                if (known.isEmpty()) unknown.accept(number.group());
                else {
                    // "paragraph" belongs to the words of the first link: "27" alone says little out of context.
                    int start = first ? reference.start() : number.start();
                    if (start > from) linked.add(new Inline.Text(text.substring(from, start)));
                    // What a language writes behind the numbers belongs to the last of them, as "paragraph" to the
                    // first.
                    from = number.end() == reference.end("numbers") ? reference.end() : number.end();
                    linked.add(link(known.get(), text.substring(start, from)));
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

    private Optional<ParagraphRef> known(String printed, String sequence) {
        String number = inUsualFigures(printed);
        return Stream.of(new ParagraphRef(sequence, number), new ParagraphRef("", number))
                .filter(paragraphs::contains)
                .findFirst();
    }

    // Numbers of paragraphs are typed in the figures of Markdown's lists, whatever those of the language are.
    private static String inUsualFigures(String number) {
        StringBuilder usual = new StringBuilder();
        number.codePoints()
                .forEach(c -> usual.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return usual.toString();
    }
}
