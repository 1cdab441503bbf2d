package org.legible.publisher.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Prose;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.MarkdownReader;
import org.legible.publisher.text.Marks;

/**
 * Reads Markdown of the facts and links its references to paragraphs. What is wrong with it is reported once, when the facts are
 * checked; where another report shows it before that, it is read for it silently.
 */
public final class ProseReader {

    private final MarkdownReader markdown;
    private final Map<String, References> references = new ConcurrentHashMap<>();
    private final Map<String, Abbreviations> abbreviations = new ConcurrentHashMap<>();
    private final References none;

    /**
     * A reader that knows no report yet.
     *
     * @param words how the site's language makes references
     */
    public ProseReader(MarkdownReader markdown, ReferenceWords words) {
        this.markdown = markdown;
        this.none = new References("", Citable.NOTHING, words);
    }

    /** What reads the Markdown. */
    MarkdownReader markdown() {
        return markdown;
    }

    /** From now on, references in the facts of this report link to what can be cited in it, and letters say what they stand for. */
    void know(String slug, References found, Abbreviations letters) {
        references.put(slug, found);
        abbreviations.put(slug, letters);
    }

    /** The text with its links; {@code slug} is the report to which it belongs, empty for none. */
    public List<Block> read(Prose prose, String slug) {
        return read(prose, slug, new Problems());
    }

    /** Its words alone, where a link would lead away from what they explain. */
    List<Inline> words(Prose prose, String slug) {
        List<Inline> words = new ArrayList<>();
        Marks.eachInline(read(prose, slug), inline -> {
            if (inline instanceof Inline.Text || inline instanceof Inline.ShortForm) words.add(inline);
            if (inline instanceof Inline.LineBreak) words.add(new Inline.Text(" "));
        });
        return List.copyOf(words);
    }

    /** The text with its links; what is wrong with it goes to {@code problems}. */
    public List<Block> read(Prose prose, String slug, Problems problems) {
        return new TextLinker(
                        references.getOrDefault(slug, none),
                        Terms.withoutMeanings(abbreviations.getOrDefault(slug, Abbreviations.NONE)),
                        meaning -> List.of(),
                        line -> prose.place(),
                        problems)
                .blocks(markdown.readValue(slug, prose, problems));
    }
}
