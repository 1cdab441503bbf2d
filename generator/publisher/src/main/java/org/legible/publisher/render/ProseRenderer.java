package org.legible.publisher.render;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.legible.publisher.link.ProseReader;
import org.legible.publisher.report.Prose;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.ReportText;

/**
 * Renders Markdown of the facts. A text is rendered once, however many pages repeat it. Safe to use from many
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
     * The text as markup with places left open: what stands within one paragraph, or paragraphs and lists where it {@link
     * Prose#isSeveral}.
     *
     * @param slug the report to which it belongs; empty for none
     */
    public Fragment render(Prose prose, String slug) {
        return rendered.computeIfAbsent(prose, words -> render(words, slug, reader.read(words, slug)));
    }

    /** Takes in the facts of a report, which were read with it. Only what another report says of one is ever read anew. */
    public void add(String slug, Map<Prose, List<Block>> facts) {
        facts.forEach((prose, blocks) -> rendered.computeIfAbsent(prose, words -> render(words, slug, blocks)));
    }

    /** Lets go of what the files of a folder said: they are read anew. */
    public void forget(String folder) {
        rendered.keySet().removeIf(prose -> prose.place().file().startsWith(folder));
    }

    private static Fragment render(Prose words, String slug, List<Block> blocks) {
        return new FragmentBuilder("", slug, new NoteUses(List.of()), NO_MEDIA)
                .begin(words.place())
                .add(content(words, slug, blocks))
                .end(words.place())
                .build();
    }

    private static Fragment content(Prose words, String slug, List<Block> blocks) {
        if (!words.isSeveral() && blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph)
            return new FragmentBuilder("", slug, new NoteUses(List.of()), NO_MEDIA)
                    .inlines(paragraph.content())
                    .build();
        ReportText text = new ReportText("", blocks, List.of());
        return TextRenderer.render(slug, text, NO_MEDIA, paragraph -> List.of(), Map.of())
                .body();
    }
}
