package org.legible.publisher.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.legible.publisher.link.ProseReader;
import org.legible.publisher.report.Prose;
import org.legible.publisher.text.Inline;

/**
 * Renders inline Markdown of the facts. A text is rendered once, however many pages repeat it. Safe to use from many
 * threads.
 */
public final class ProseRenderer {

    private final ProseReader reader;
    private final Map<Key, Fragment> rendered = new ConcurrentHashMap<>();

    private record Key(Origin origin, String markdown) {}

    /** Renders what this reader reads. */
    public ProseRenderer(ProseReader reader) {
        this.reader = reader;
    }

    /**
     * The text as markup with places left open.
     *
     * @param origin where the author wrote it
     * @param slug the report to which it belongs; empty for none
     */
    public Fragment render(Prose prose, Origin origin, String slug) {
        return rendered.computeIfAbsent(new Key(origin, prose.markdown()), key -> {
            List<Inline> content = reader.read(prose, slug);
            return new FragmentBuilder(slug, new NoteUses(List.of()))
                    .add(new Segment.From(origin))
                    .inlines(content)
                    .add(new Segment.End())
                    .build();
        });
    }
}
