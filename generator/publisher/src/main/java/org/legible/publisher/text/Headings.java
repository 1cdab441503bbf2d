package org.legible.publisher.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/** Makes the headings of one text: ids, levels, and the sequence of paragraph numbers that a heading may open. */
final class Headings {

    private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{([^{}]*)}\\s*$");
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");
    private static final Pattern KNOWN =
            Pattern.compile("#(?<id>[A-Za-z][A-Za-z0-9_.-]*)|sequence=(?<sequence>[a-z0-9-]+)");

    private final String file;
    private final HeadingIds ids;
    private final Problems problems;
    private final Deque<Open> sequences = new ArrayDeque<>();
    private int level = 1;

    private record Open(int level, String sequence) {}

    Headings(String file, HeadingIds ids, Problems problems) {
        this.file = file;
        this.ids = ids;
        this.problems = problems;
    }

    /** The sequence in which paragraphs are numbered here; empty for the main one. */
    String sequence() {
        return sequences.isEmpty() ? "" : sequences.peek().sequence();
    }

    Block.Heading heading(int line, int newLevel, List<Inline> content) {
        checkLevel(line, newLevel);
        List<Inline> words = new ArrayList<>(content);
        Optional<String> attributes = takeAttributes(words);
        String plain = PlainText.of(words).strip();
        if (plain.isEmpty())
            problems.error(
                    new Place(file, line, 1),
                    "This heading has no words.",
                    "People who find their way by headings land on silence.",
                    "Write the heading, or delete the line.");
        while (!sequences.isEmpty() && sequences.peek().level() >= newLevel) sequences.pop();
        Optional<String> id = attributes.flatMap(list -> id(list, newLevel, line));
        return new Block.Heading(line, newLevel, id.orElseGet(() -> ids.make(plain)), List.copyOf(words), plain);
    }

    private void checkLevel(int line, int newLevel) {
        if (newLevel == 1)
            problems.error(
                    new Place(file, line, 1),
                    "A heading of level 1 stands in the text.",
                    "The page's title is its one heading of level 1; a second makes the outline false for screen readers.",
                    "Begin the heading with ## instead of #, and each heading below it with one # more than now.");
        else if (newLevel > level + 1)
            problems.error(
                    new Place(file, line, 1),
                    "This heading skips from level " + level + " to level " + newLevel + ".",
                    "People who move by headings think that a part is missing.",
                    "Begin it with " + "#".repeat(level + 1) + ".");
        level = newLevel;
    }

    private static Optional<String> takeAttributes(List<Inline> words) {
        if (words.isEmpty() || !(words.get(words.size() - 1) instanceof Inline.Text last)) return Optional.empty();
        Matcher matcher = ATTRIBUTES.matcher(last.text());
        if (!matcher.find()) return Optional.empty();
        String before = last.text().substring(0, matcher.start());
        if (before.isEmpty()) words.remove(words.size() - 1);
        else words.set(words.size() - 1, new Inline.Text(before));
        return Optional.of(matcher.group(1));
    }

    private Optional<String> id(String attributes, int newLevel, int line) {
        Optional<String> id = Optional.empty();
        for (String attribute : attributes.strip().split("\\s+")) {
            Matcher known = KNOWN.matcher(attribute);
            if (!known.matches()) {
                problems.error(
                        new Place(file, line, 1),
                        "\"" + attribute + "\" is nothing that a heading can carry.",
                        "It would be lost without a word.",
                        "Take it out. A heading carries an id, {#my-section}, or a run of numbers, {#annex-b sequence=annex-b}.");
            } else if (known.group("id") != null) {
                id = Optional.of(chosen(known.group("id"), new Place(file, line, 1)));
            } else {
                sequences.push(new Open(newLevel, known.group("sequence")));
            }
        }
        return id;
    }

    /** An id of the program's own making. */
    String made(String words) {
        return ids.make(words);
    }

    /** An id that an author chose for a heading, a table or a figure; if it cannot be one, a problem says so. */
    String chosen(String id, Place place) {
        if (!ID.matcher(id).matches())
            problems.error(
                    place,
                    "\"" + id + "\" cannot be an id.",
                    "Links to it could break.",
                    "Begin it with a letter, and use letters, figures and hyphens only, as in {#my-table}.");
        else if (Anchors.isReserved(id))
            problems.error(
                    place,
                    "The id \"" + id + "\" begins like those that the publisher makes.",
                    "A citation of a paragraph or recommendation could lead to the wrong place.",
                    "Choose an id that begins with none of " + String.join(", ", Anchors.RESERVED) + ".");
        else if (!ids.take(id))
            problems.error(
                    place,
                    "The id \"" + id + "\" stands twice.",
                    "A link to it could lead to the wrong section.",
                    "Give each an id of its own, such as {#" + id + "-2} here.");
        return id;
    }
}
