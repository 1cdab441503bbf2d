package org.legible.publisher.view.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.Markup;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.part.ContactView;
import org.legible.publisher.view.part.HelpLineView;
import org.legible.publisher.view.part.Introduction;

/**
 * The help page: where to get help, and whom to ask about the website.
 *
 * @param introduction what the publication says first, as markup
 * @param whoReads who reads messages, as markup
 */
public record HelpView(Optional<String> introduction, List<HelpLineView> lines, ContactView contact, String whoReads) {

    /** The help that this publication names. */
    public static HelpView of(PageContext page) {
        return new HelpView(Introduction.help(page), HelpLineView.all(page), ContactView.of(page), whoReads(page));
    }

    private static String whoReads(PageContext page) {
        Optional<Prose> own = page.site().contact().whoReads();
        Map<String, Text> name = Map.of("name", page.site().contact().name());
        return own.map(words -> page.html(words, ""))
                .orElseGet(() -> Markup.escape(page.words().get("help.whoReads", name)));
    }
}
