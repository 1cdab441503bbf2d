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

    // A value that shows a picture, or offers a file, is refused when it is read.
    private static final TextMedia NO_MEDIA = new TextMedia(Map.of(), Map.of(), new TextWords(null));

    private final ProseReader reader;
    private final Map<String, Map<Key, Fragment>> rendered = new ConcurrentHashMap<>();

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
        Map<Key, Fragment> ofReport = rendered.computeIfAbsent(slug, report -> new ConcurrentHashMap<>());
        return ofReport.computeIfAbsent(new Key(origin, prose.markdown()), key -> {
            List<Inline> content = reader.read(prose, slug);
            return new FragmentBuilder(slug, new NoteUses(List.of()), NO_MEDIA)
                    .add(new Segment.From(origin))
                    .inlines(content)
                    .add(new Segment.End())
                    .build();
        });
    }

    /**
     * Lets go of what only the pages of this report show, now that they are written: thousands of reports would fill the
     * memory. The texts of recommendations stay, because indexes repeat them.
     */
    public void letGo(String slug) {
        Map<Key, Fragment> ofReport = rendered.get(slug);
        if (ofReport != null) ofReport.keySet().removeIf(key -> !isRecommendation(key.origin()));
    }

    private static boolean isRecommendation(Origin origin) {
        return origin instanceof Origin.Pointer key
                && key.pointer().startsWith("/recommendations/")
                && key.pointer().endsWith("/text");
    }
}
