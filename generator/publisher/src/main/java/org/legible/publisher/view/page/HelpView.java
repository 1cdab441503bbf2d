package org.legible.publisher.view.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.Authority;
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
 * @param local the help for readers of reports about one body
 * @param whoReads who reads messages, as markup
 * @param offersExit true if pages of the site can be left at once
 */
public record HelpView(
        Optional<String> introduction,
        List<HelpLineView> lines,
        List<Local> local,
        ContactView contact,
        String whoReads,
        boolean offersExit) {

    /** The help for readers of reports about one body. */
    public record Local(String id, String title, List<HelpLineView> lines) {}

    /** The help that this publication names. */
    public static HelpView of(PageContext page) {
        List<Local> local = page.vocabularies().authorities().values().stream()
                .filter(authority -> !authority.help().isEmpty())
                .map(authority -> local(page, authority))
                .toList();
        return new HelpView(
                Introduction.help(page),
                HelpLineView.all(page, page.site().helpLines()),
                local,
                ContactView.of(page),
                whoReads(page),
                page.library().offersExit());
    }

    private static Local local(PageContext page, Authority authority) {
        return new Local(
                "help-" + authority.key(),
                page.words().get("help.local", Map.of("authority", authority.name())),
                HelpLineView.all(page, authority.help()));
    }

    private static String whoReads(PageContext page) {
        Optional<Prose> own = page.site().contact().whoReads();
        Map<String, Text> name = Map.of("name", page.site().contact().name());
        return own.map(words -> page.html(words, ""))
                .orElseGet(() -> Markup.escape(page.words().get("help.whoReads", name)));
    }
}
