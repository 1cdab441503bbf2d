package org.legible.authoring.importing.source;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document that was read.
 *
 * @param title its title, where its program keeps one
 * @param changed the day on which it was last changed, where its program keeps it
 * @param blocks what stands in it, in order
 * @param notes the words of its notes by their labels, in order
 * @param doubts what belongs to no place in the text
 */
public record SourceText(
        Optional<String> title,
        Optional<LocalDate> changed,
        List<SourceBlock> blocks,
        Map<String, SourceWords> notes,
        List<Doubt> doubts) {
    public SourceText {
        blocks = List.copyOf(blocks);
        notes = new LinkedHashMap<>(notes);
        doubts = List.copyOf(doubts);
    }
}
