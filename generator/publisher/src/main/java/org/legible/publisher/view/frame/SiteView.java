package org.legible.publisher.view.frame;

import java.util.Optional;
import org.legible.publisher.address.Address;
import org.legible.publisher.identity.Identity;
import org.legible.publisher.identity.Logo;
import org.legible.publisher.view.PageContext;

/**
 * The site as its pages name it.
 *
 * @param text its title
 * @param href a link to the home page
 * @param logo its logo
 * @param icon a link to its icon as a drawing
 * @param iconPicture a link to its icon as a picture
 */
public record SiteView(String text, String href, Optional<LogoView> logo, Optional<String> icon, String iconPicture) {

    /** The site, as a page links to it. */
    static SiteView of(PageContext page) {
        return new SiteView(
                page.site().title().shown(),
                page.link(Address.HOME),
                page.assets().identity().logo().map(logo -> logo(logo, page)),
                Optional.of(Identity.ICON).filter(page.assets()::has).map(name -> asset(name, page)),
                asset(Identity.ICON_PICTURE, page));
    }

    private static LogoView logo(Logo logo, PageContext page) {
        boolean saysTheSame =
                logo.alt().value().equalsIgnoreCase(page.site().title().value());
        return new LogoView(
                asset(logo.name(), page),
                logo.width(),
                logo.height(),
                saysTheSame ? "" : logo.alt().shown());
    }

    private static String asset(String name, PageContext page) {
        return page.link(new Address(page.assets().file(name)));
    }
}
