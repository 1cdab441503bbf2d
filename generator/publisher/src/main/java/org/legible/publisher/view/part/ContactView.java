package org.legible.publisher.view.part;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.Site;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.words.ForeignText;

/** Whom a reader can ask; {@code mail} is a link that begins a message to {@code email}. */
public record ContactView(
        String ask,
        String email,
        String mail,
        Optional<LinkView> phone,
        Optional<String> phoneNote,
        Optional<String> form,
        Optional<String> replyTime,
        Optional<String> note) {

    /** The contact of the publication. */
    public static ContactView of(PageContext page) {
        return of(page, "");
    }

    /** The same, with a message begun about a page. */
    public static ContactView about(PageContext page, String title) {
        String subject = page.words().get("contact.subject", Map.of("title", title));
        return of(
                page,
                "?subject="
                        + URLEncoder.encode(ForeignText.plain(subject), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
    }

    private static ContactView of(PageContext page, String query) {
        Site.Contact contact = page.site().contact();
        return new ContactView(
                page.words().get("contact.ask", Map.of("name", contact.name())),
                contact.email().shown(),
                "mailto:" + contact.email() + query,
                contact.phone()
                        .map(number -> new LinkView(
                                number.toString(), "tel:" + number.value().dialled())),
                contact.phoneNote().map(note -> page.html(note, "")),
                contact.form().map(Object::toString),
                contact.replyTime().map(time -> page.words().get("contact.replyTime", Map.of("time", time))),
                contact.note().map(note -> page.html(note, "")));
    }
}
