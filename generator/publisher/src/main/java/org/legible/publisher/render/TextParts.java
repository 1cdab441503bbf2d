package org.legible.publisher.render;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.Edition;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.problem.PlaceMarks;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.words.Words;

/**
 * The small parts of running text that a theme may show in its own way: marks of notes, numbers of paragraphs, pictures. A text
 * holds thousands of them, so each template is rendered once, with a character that no text has in the place of each value, and
 * is only filled in where the part stands. What is found in one leads to the author’s words around it, not to the template.
 *
 * @param words the words of the page
 * @param web the rendered templates by the names of the parts, for all but large print
 * @param largePrint the same for large print
 * @param pictograms the theme's own pictures as they stand in text, by their names
 */
public record TextParts(
        Words words, Map<String, String> web, Map<String, String> largePrint, Map<String, String> pictograms) {

    private static final char FIRST_VALUE = '\uFDD0';

    private static final Map<String, List<String>> VALUES = Map.of(
            "note-mark", List.of("id", "href", "word", "number"),
            "paragraph-number", List.of("href", "label", "printed"),
            "picture", List.of("source", "width", "height", "alt"),
            "term", List.of("id", "words", "term", "meaning", "close"));

    /** The parts of a theme; what is wrong with one is a problem. */
    public static TextParts of(Templates templates, Words words, Problems problems) {
        Map<String, String> pictograms = new HashMap<>();
        for (String name : templates.pictograms())
            write(templates, "pictogram", Map.of("name", name), problems)
                    .ifPresent(markup -> pictograms.put(name, markup));
        return new TextParts(
                words,
                rendered(templates, false, problems),
                rendered(templates, true, problems),
                Map.copyOf(pictograms));
    }

    /** The same parts with these words. */
    public TextParts with(Words others) {
        return new TextParts(others, web, largePrint, pictograms);
    }

    String noteMark(Segment.NoteMark mark, Edition edition) {
        String note = Anchors.note(mark.number());
        String id = note + "-reference-" + mark.use();
        return fill("note-mark", edition, id, "#" + note, words.get("text.note"), String.valueOf(mark.number()));
    }

    String paragraphNumber(Segment.ParagraphNumber number, Edition edition) {
        // Two links to "paragraph 1" would sound alike, though one leads to the annex, or to a number that is printed
        // again.
        int repeat = number.reference().repeat();
        String link = repeat == 0
                ? words.get("text.paragraphLink")
                : words.get("text.paragraphLinkRepeat", Map.of("repeat", repeat));
        String label = (link + " " + number.reference().spokenSequence()).strip();
        return fill("paragraph-number", edition, "#" + Anchors.paragraph(number.reference()), label, number.printed());
    }

    /** With its width and height, a browser keeps the picture's place, and nothing jumps while it loads. */
    String picture(Segment.Picture picture, String source, Edition edition) {
        String width = String.valueOf(picture.width());
        return fill("picture", edition, source, width, String.valueOf(picture.height()), picture.alt());
    }

    /** One of the theme's own pictures; nothing where the theme has none of that name, which its problem says. */
    String pictogram(String name) {
        return pictograms.getOrDefault(name, "");
    }

    /** A word whose meaning opens in place; words and meaning are markup already. */
    String term(String shown, String term, String meaning, Edition edition) {
        String id = "word-" + HeadingIds.slug(term);
        String close = words.get("text.closeMeaning");
        return filled("term", edition, Html.escape(id), shown, Html.escape(term), meaning, Html.escape(close));
    }

    /** Letters, and where they come first what they stand for: in the square brackets of words that somebody added. */
    String shortForm(Segment.ShortForm form) {
        String letters = Html.escape(form.letters());
        String full = form.full().isEmpty() ? "" : words.get("text.inFull", Map.of("full", Html.escape(form.full())));
        return FirstUses.mark(form.letters(), letters, (letters + " " + full).strip());
    }

    private static Map<String, String> rendered(Templates templates, boolean isLargePrint, Problems problems) {
        Map<String, String> rendered = new HashMap<>();
        VALUES.forEach((part, names) -> {
            Map<String, Object> view = new HashMap<>(Map.of("isLargePrint", isLargePrint));
            for (String name : names) view.put(name, String.valueOf((char) (FIRST_VALUE + names.indexOf(name))));
            write(templates, part, view, problems).ifPresent(markup -> rendered.put(part, markup));
        });
        return Map.copyOf(rendered);
    }

    private static Optional<String> write(
            Templates templates, String part, Map<String, Object> view, Problems problems) {
        try {
            String marked = templates.write("parts/" + part + ".peb", Map.of("view", view));
            return Optional.of(PlaceMarks.strip(marked).stripTrailing());
        } catch (Templates.Failure wrong) {
            problems.add(wrong.problem());
            return Optional.empty();
        }
    }

    private String fill(String part, Edition edition, String... values) {
        return filled(part, edition, Arrays.stream(values).map(Html::escape).toArray(String[]::new));
    }

    private String filled(String part, Edition edition, String... values) {
        String pattern = (edition.isLargePrint() ? largePrint : web).get(part);
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        for (int i = 0; i < pattern.length(); i++) {
            int value = pattern.charAt(i) - FIRST_VALUE;
            if (value >= 0 && value < values.length) filled.append(values[value]);
            else filled.append(pattern.charAt(i));
        }
        return filled.toString();
    }
}
