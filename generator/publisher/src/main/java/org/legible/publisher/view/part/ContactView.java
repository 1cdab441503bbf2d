package org.legible.publisher.view.part;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Site;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.PhoneLinks;

/** Whom a reader can ask. */
public record ContactView(
        String ask,
        String email,
        String mail,
        boolean hasPhone,
        String phone,
        String phoneLink,
        boolean hasPhoneNote,
        String phoneNote,
        boolean hasForm,
        String form,
        boolean hasReplyTime,
        String replyTime,
        boolean hasNote,
        String note) {

    /** The contact of the publication. */
    public static ContactView of(PageContext page) {
        return of(page, "");
    }

    /** The same, with a message begun about a page. */
    public static ContactView about(PageContext page, String title) {
        String subject = page.words().get("contact.subject", Map.of("title", title));
        return of(
                page,
                "?subject=" + URLEncoder.encode(subject, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static ContactView of(PageContext page, String query) {
        Site.Contact contact = page.site().contact();
        return new ContactView(
                page.words().get("contact.ask", Map.of("name", contact.name())),
                contact.email().shown(),
                "mailto:" + contact.email() + query,
                contact.phone().isPresent(),
                contact.phone().map(Placed::toString).orElse(""),
                contact.phone().map(Placed::value).map(PhoneLinks::tel).orElse(""),
                contact.phoneNote().isPresent(),
                contact.phoneNote().map(note -> page.html(note, "")).orElse(""),
                contact.form().isPresent(),
                contact.form().map(Object::toString).orElse(""),
                contact.replyTime().isPresent(),
                contact.replyTime()
                        .map(time -> page.words().get("contact.replyTime", Map.of("time", time)))
                        .orElse(""),
                contact.note().isPresent(),
                contact.note().map(note -> page.html(note, "")).orElse(""));
    }
}
