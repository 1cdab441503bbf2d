package org.legible.publisher.view.frame;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.view.LinkView;

/**
 * The foot of every page.
 *
 * @param licence the licence of the publication's own words
 * @param licenceTerms its terms, as markup
 */
public record FooterView(
        List<NavLinkView> links, String publishedBy, Optional<LinkView> licence, Optional<String> licenceTerms) {}
