package org.legible.authoring.importing.word;

import java.util.LinkedHashMap;
import java.util.Map;

/** The labels of notes, in the order of their marks: 1, 2 and so on for footnotes, then endnotes behind a word of their own. */
final class NoteNames {

    private final Map<String, String> footnotes = new LinkedHashMap<>();
    private final Map<String, String> endnotes = new LinkedHashMap<>();

    /** The label of the note that is marked; the same for each mark of one note. */
    String label(Element mark) {
        String id = mark.attribute("w:id").orElse("");
        return mark.is("w:footnoteReference")
                ? footnotes.computeIfAbsent(id, key -> "" + (footnotes.size() + 1))
                : endnotes.computeIfAbsent(id, key -> "end-" + (endnotes.size() + 1));
    }

    /** The labels of footnotes by their ids. */
    Map<String, String> footnotes() {
        return footnotes;
    }

    /** The labels of endnotes by their ids. */
    Map<String, String> endnotes() {
        return endnotes;
    }
}
