package org.legible.publisher.view.page;

import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.report.Site;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.part.ContactView;

/**
 * The privacy page: what this site does, what its host does, and both again for young people.
 *
 * @param host what the host can see
 * @param note what the publication adds, as markup
 * @param plainHost the same as {@code host}, for young people
 * @param offersExit true if pages of the site can be left at once
 * @param traces a link to how to leave no trace
 */
public record PrivacyView(
        String host, Optional<String> note, String plainHost, boolean offersExit, String traces, ContactView contact) {

    /** What this publication says of its host. */
    public static PrivacyView of(PageContext page) {
        Site.Privacy privacy = page.site().privacy();
        Map<String, String> host = Map.of("host", host(page, privacy));
        return new PrivacyView(
                page.words().get("privacy.hostText", host),
                privacy.note().map(note -> page.html(note, "")),
                page.words().get("privacy.plainHost", host),
                page.library().offersExit(),
                page.link(Addresses.HELP, "private"),
                ContactView.of(page));
    }

    private static String host(PageContext page, Site.Privacy privacy) {
        return privacy.hostRunBy()
                .map(company ->
                        page.words().get("privacy.hostRunBy", Map.of("host", privacy.host(), "company", company)))
                .orElse(privacy.host().shown());
    }
}
