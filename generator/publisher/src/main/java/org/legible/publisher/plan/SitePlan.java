package org.legible.publisher.plan;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.view.index.RecommendationIndex;
import org.legible.publisher.view.part.StatusView;

/** Says which pages a site will have, before any is rendered, so that every link can be checked against it. */
public final class SitePlan {

    private SitePlan() {}

    /** The address of every page and of every file that a template writes. */
    public static Collection<Address> addresses(Library library) {
        SortedSet<Address> addresses = new TreeSet<>(List.of(
                Address.HOME,
                Addresses.RECOMMENDATIONS,
                Addresses.THEMES,
                Addresses.RECOMMENDATION_AUTHORITIES,
                Addresses.ADDRESSEES,
                Addresses.YEARS,
                Addresses.STATUSES,
                Addresses.AUTHORITIES,
                Addresses.GLOSSARY,
                Addresses.HELP,
                Addresses.ACCESSIBILITY,
                Addresses.PRIVACY,
                Addresses.YOUNG_PEOPLE,
                Addresses.NOT_FOUND,
                Addresses.FEED,
                Addresses.SITEMAP,
                Addresses.ROBOTS));
        for (Entry entry : library.entries()) addReport(addresses, entry);
        RecommendationIndex index = new RecommendationIndex(library);
        index.byTheme().keySet().forEach(key -> addresses.add(Addresses.theme(key)));
        index.byAuthority().keySet().forEach(key -> addresses.add(Addresses.recommendationsAbout(key)));
        index.byAddressee().keySet().forEach(key -> addresses.add(Addresses.recommendationsTo(key)));
        index.byYear().keySet().forEach(year -> addresses.add(Addresses.recommendationsOf(year)));
        index.byStatus()
                .keySet()
                .forEach(status -> addresses.add(Addresses.recommendationsWithStatus(StatusView.addressKey(status))));
        return addresses;
    }

    private static void addReport(Collection<Address> addresses, Entry entry) {
        addresses.add(Addresses.report(entry.slug(), Edition.WEB));
        addresses.add(Addresses.report(entry.slug(), Edition.LARGE_PRINT));
        addresses.add(Addresses.reportRecommendations(entry.slug()));
        addresses.add(Addresses.authority(entry.report().authority().value()));
        if (entry.summary().isPresent()) {
            addresses.add(Addresses.report(entry.slug(), Edition.SUMMARY));
            addresses.add(Addresses.report(entry.slug(), Edition.SUMMARY_LARGE_PRINT));
        }
    }
}
