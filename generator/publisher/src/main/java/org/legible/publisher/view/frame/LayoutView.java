package org.legible.publisher.view.frame;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.view.LinkView;

/**
 * What the frame of every page shows: its head, header, breadcrumb, reader's panel and footer.
 *
 * @param language the page's language, as a BCP 47 tag, with the mark of its place
 * @param isRightToLeft true if that language runs from right to left
 * @param size the size of large print in points, where it is another than 18
 * @param isForYoungPeople true for pages written for young people
 * @param home the site: its title, which links to the home page, its logo and icon
 */
public record LayoutView(
        String language,
        boolean isRightToLeft,
        Optional<String> size,
        boolean isForYoungPeople,
        HeadView head,
        SiteView home,
        List<NavLinkView> nav,
        List<LinkView> breadcrumbs,
        PanelView panel,
        FooterView footer) {}
