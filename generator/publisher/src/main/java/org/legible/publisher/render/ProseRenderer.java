package org.legible.publisher.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.legible.publisher.link.ProseReader;
import org.legible.publisher.report.Prose;

/**
 * Renders inline Markdown of the facts. A text is rendered once, however many pages repeat it. Safe to use from many
 * threads.
 */
public final class ProseRenderer {

    // A value that shows a picture, or offers a file, is refused when it is read.
    private static final TextMedia NO_MEDIA = new TextMedia(Map.of(), Map.of(), new TextWords(null));

    private final ProseReader reader;
    private final Map<Prose, Fragment> rendered = new ConcurrentHashMap<>();

    /** Renders what this reader reads. */
    public ProseRenderer(ProseReader reader) {
        this.reader = reader;
    }

    /**
     * The text as markup with places left open.
     *
     * @param slug the report to which it belongs; empty for none
     */
    public Fragment render(Prose prose, String slug) {
        return rendered.computeIfAbsent(
                prose,
                words -> new FragmentBuilder("", slug, new NoteUses(List.of()), NO_MEDIA)
                        .begin(words.place())
                        .inlines(reader.read(words, slug))
                        .end(words.place())
                        .build());
    }
}
