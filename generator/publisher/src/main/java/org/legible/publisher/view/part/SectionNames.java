package org.legible.publisher.view.part;

import java.util.List;
import java.util.Map;
import org.legible.publisher.render.Fragment;
import org.legible.publisher.render.RenderedText.Heading;
import org.legible.publisher.view.HeadingLevels;
import org.legible.publisher.words.Words;

/**
 * What the sections of a text are called where they are listed. Those of the same words are told apart.
 *
 * @param headings the headings that the page shows, in order
 * @param sections the ids of those that open a section of the text
 */
public record SectionNames(Words words, List<Heading> headings, List<String> sections) {

    private static final int SECTION = 2;

    /** The names of the sections of a text on a page that shows these headings. */
    public static SectionNames of(Words words, List<Heading> headings, Fragment text) {
        return new SectionNames(
                words,
                headings,
                text.sections().stream()
                        .map(Fragment.Section::id)
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    /** The name of a section: the words of its heading, and its place in the text where another says the same. */
    public String of(Heading heading) {
        String title = heading.title().shown();
        boolean isAlone = !sections.contains(heading.id())
                || headings.stream()
                        .noneMatch(
                                other -> other != heading && sections.contains(other.id()) && saySame(other, heading));
        if (isAlone) return title;
        return words.get("section.told", Map.of("title", title, "number", number(heading)));
    }

    /**
     * What is said after the name of a smaller section: the one that it is in, where another in the text has the same words.
     *
     * @param parent the name of the one that it is in
     * @return empty if there is nothing to say
     */
    String within(Heading heading, String parent) {
        if (headings.stream().filter(other -> saySame(other, heading)).count() < 2) return "";
        int before = headings.indexOf(heading);
        long again = 1;
        for (int i = before - 1; i >= 0 && headings.get(i).level() > SECTION; i--)
            if (saySame(headings.get(i), heading)) again++;
        return again == 1 ? parent : words.get("section.again", Map.of("section", parent, "times", again));
    }

    /** Where a section stands among all: "Section 4 of 12". */
    public String standing(Heading heading) {
        return words.get("section.standing", Map.of("number", number(heading), "count", sections.size()));
    }

    /** The same of what stands before the first section. */
    public String beforeFirst() {
        return words.get("section.beforeFirst", Map.of("count", sections.size()));
    }

    private int number(Heading heading) {
        return sections.indexOf(heading.id()) + 1;
    }

    private static boolean saySame(Heading one, Heading other) {
        return HeadingLevels.saySame(one.title().value(), other.title().value());
    }
}
