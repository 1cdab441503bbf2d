package org.legible.publisher.library;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Site;

/** Checks where the button that leaves a page at once leads. */
final class ExitChecks {

    // Whoever opens one of these sees who uses the device, or what that person looked at before.
    private static final List<String> PERSONAL = List.of(
            "amazon.com",
            "amazon.co.uk",
            "bing.com",
            "ebay.co.uk",
            "ebay.com",
            "facebook.com",
            "google.com",
            "google.co.uk",
            "instagram.com",
            "linkedin.com",
            "netflix.com",
            "outlook.com",
            "pinterest.com",
            "reddit.com",
            "snapchat.com",
            "tiktok.com",
            "twitter.com",
            "whatsapp.com",
            "x.com",
            "yahoo.com",
            "yahoo.co.uk",
            "youtube.com");

    private final Optional<Site> site;
    private final Problems problems;

    /** @param site the facts of the publication; empty if they could not be read */
    ExitChecks(Optional<Site> site, Problems problems) {
        this.site = site;
        this.problems = problems;
    }

    void check(Optional<Site.Exit> exit) {
        exit.flatMap(Site.Exit::to).ifPresent(this::check);
    }

    private void check(Placed<URI> to) {
        String host = host(to.value());
        if (site.map(facts -> host(facts.baseUrl().value()))
                .filter(host::equals)
                .isPresent())
            problems.error(
                    to.place(),
                    "The way out leads to the website of the reports itself.",
                    "Whoever looks over a reader’s shoulder would see where the reader was.",
                    "Write the address of another website, in which nothing is personal, such as one about the weather.");
        else if (PERSONAL.stream().anyMatch(name -> host.equals(name) || host.endsWith("." + name)))
            problems.warning(
                    "exit-personal",
                    to.place(),
                    "The way out leads to " + host + ", which may show who uses the device and what they looked at.",
                    "A reader in danger would show more than before.",
                    "Choose a website that looks the same to everybody, such as one about the weather.");
    }

    private static String host(URI address) {
        String host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
