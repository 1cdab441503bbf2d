package org.legible.publisher.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.Target;

/**
 * Turns references in words into links: "paragraph 27", "paras 27, 29 and 103", "Recommendations 2 and 3", "Table 4". Printed
 * page numbers stay words: pages belong to the printed edition. So do references to another document.
 */
final class References {

    private static final int LONGEST_BEFORE = 40;

    private final String slug;
    private final Citable citable;
    private final ReferenceWords words;

    /** A number that names nothing in the report. */
    record Unknown(ReferenceKind kind, String number) {

        /** What to say of it: it may be a slip, or mean another document. */
        Problem at(Place place) {
            return Problem.warning(
                    kind.word() + "-of-another-document",
                    place,
                    "There is no " + kind.word() + " " + number + " in this report to link to.",
                    "Readers who want to follow the reference cannot.",
                    "Correct the number, or leave it if it speaks of another document.");
        }
    }

    /**
     * @param slug the report in which the words stand
     * @param citable what can be cited there
     * @param words how its language refers to them
     */
    References(String slug, Citable citable, ReferenceWords words) {
        this.slug = slug;
        this.citable = citable;
        this.words = words;
    }

    /**
     * The text with its references as links.
     *
     * @param sequence the sequence of numbers in which the words stand; empty for the main one
     * @param unknown is told each number that names nothing here
     */
    List<Inline> link(String text, String sequence, Consumer<Unknown> unknown) {
        List<Inline> linked = new ArrayList<>();
        int from = 0;
        Matcher reference = words.reference().matcher(text);
        while (reference.find()) {
            ReferenceKind kind = kind(reference);
            Optional<String> annex = within(kind, text, reference.end());
            if (annex.isEmpty() && isElsewhere(text, reference)) continue;
            boolean first = true;
            Matcher number = words.numbers()
                    .get(kind)
                    .matcher(text)
                    .region(reference.start(kind.name()), text.length())
                    .useAnchoringBounds(false);
            while (number.find() && number.start() < reference.end(kind.name())) {
                Optional<String> known = citable.anchor(kind, number.group(), annex.orElse(sequence));
                if (known.isEmpty() && citable.numbers(kind)) unknown.accept(new Unknown(kind, number.group()));
                if (known.isPresent()) {
                    // "paragraph" belongs to the words of the first link: "27" alone says little out of context.
                    int start = first ? reference.start() : number.start();
                    if (start > from) linked.add(new Inline.Text(text.substring(from, start)));
                    // What a language writes behind the numbers belongs to the last of them, as "paragraph" to the
                    // first.
                    from = number.end() == reference.end(kind.name()) ? reference.end() : number.end();
                    linked.add(link(known.get(), text.substring(start, from)));
                }
                first = false;
            }
        }
        if (from < text.length()) linked.add(new Inline.Text(text.substring(from)));
        return linked;
    }

    private static ReferenceKind kind(Matcher reference) {
        return Arrays.stream(ReferenceKind.values())
                .filter(kind -> reference.start(kind.name()) >= 0)
                .findFirst()
                .orElseThrow();
    }

    // "paragraph 1 of Annex B", where the annex counts by itself.
    private Optional<String> within(ReferenceKind kind, String text, int end) {
        Matcher within = words.within().matcher(text).region(end, text.length());
        if (kind != ReferenceKind.PARAGRAPH || !within.lookingAt()) return Optional.empty();
        String sequence = within.group("annex").toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        return citable.paragraphs().stream()
                        .anyMatch(paragraph -> paragraph.sequence().equals(sequence))
                ? Optional.of(sequence)
                : Optional.empty();
    }

    private boolean isElsewhere(String text, Matcher reference) {
        int from = Math.max(0, reference.start() - LONGEST_BEFORE);
        return words.elsewhere()
                        .matcher(text)
                        .region(reference.end(), text.length())
                        .lookingAt()
                || words.within()
                        .matcher(text)
                        .region(reference.end(), text.length())
                        .lookingAt()
                || words.elsewhereBefore()
                        .matcher(text.substring(from, reference.start()))
                        .find();
    }

    private Inline link(String anchor, String words) {
        return new Inline.Link(new Target.InReport(slug, anchor), List.of(new Inline.Text(words)), 0, 0);
    }
}
