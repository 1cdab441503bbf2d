package org.legible.publisher.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Prose;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.MarkdownReader;

/**
 * Reads inline Markdown of the facts and links its references to paragraphs. What is wrong with it is reported once, when
 * the facts are checked; here it is read again for pages, silently.
 */
public final class ProseReader {

    private final MarkdownReader markdown;
    private final Map<String, References> references = new ConcurrentHashMap<>();
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

    /** From now on, references in the facts of this report link to what can be cited in it. */
    void know(String slug, Citable found, ReferenceWords words) {
        references.put(slug, new References(slug, found, words));
    }

    /** The text with its links; {@code slug} is the report to which it belongs, empty for none. */
    public List<Inline> read(Prose prose, String slug) {
        return read(prose, slug, new Problems());
    }

    /** The text with its links; what is wrong with it goes to {@code problems}. */
    public List<Inline> read(Prose prose, String slug, Problems problems) {
        List<Inline> content = markdown.readInline(slug, prose.markdown(), prose.place(), problems);
        return link(
                content, references.getOrDefault(slug, none), reference -> problems.add(reference.at(prose.place())));
    }

    private static List<Inline> link(
            List<Inline> content, References references, Consumer<References.Unknown> unknown) {
        List<Inline> linked = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) linked.addAll(references.link(text.text(), "", unknown));
            else if (inline instanceof Inline.Emphasis part)
                linked.add(new Inline.Emphasis(link(part.content(), references, unknown)));
            else if (inline instanceof Inline.Strong part)
                linked.add(new Inline.Strong(link(part.content(), references, unknown)));
            else if (inline instanceof Inline.InLanguage part)
                linked.add(new Inline.InLanguage(part.language(), link(part.content(), references, unknown)));
            else linked.add(inline);
        }
        return List.copyOf(linked);
    }
}
