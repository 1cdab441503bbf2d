package org.legible.publisher.render;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.link.Connections;
import org.legible.publisher.text.ReportText;

/**
 * Renders the text of one report, once for all its editions. What editions show in their own way stays open: emphasis, note
 * marks, links between pages, tables, and blocks made from the facts.
 */
public final class TextRenderer {

    private TextRenderer() {}

    /**
     * The text as markup with places left open.
     *
     * @param slug the report
     * @param text its text, linked; without a file, its lines are no places of their own
     * @param media what it shows and offers beside its words, and the words about them
     * @param restingOn the recommendations that rest on a paragraph
     * @param grades the grades to show under headings, by the heading's id
     */
    public static RenderedText render(
            String slug,
            ReportText text,
            TextMedia media,
            Function<ParagraphRef, List<Connections.RestsOn>> restingOn,
            Map<String, List<SlotContent.SectionGrade>> grades) {
        return new BlockRenderer(slug, text, media, restingOn, grades).render();
    }
}
