package org.legible.publisher.plan;

import java.util.Optional;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;

/** One thing that the site has for its readers, at an address of its own. That it is planned does not say how it is made. */
public sealed interface Product {

    /** Where it will stand. */
    Address address();

    /** The edition to which it belongs. */
    default Edition edition() {
        return Edition.WEB;
    }

    /** Its language, as a BCP 47 tag; the words of the interface on it are in this language. */
    String language();

    /** The slug of the report that it belongs to; empty where it belongs to none. */
    default Optional<String> report() {
        return Optional.empty();
    }

    /** Where readers are offered it; empty if they only come across it. */
    default Optional<Offer> offer() {
        return Optional.empty();
    }

    /** The page as which search engines should know it; empty for none. */
    default Optional<Address> knownAs() {
        return Optional.empty();
    }

    /** True if its bytes are HTML, and so are for the checker to judge. */
    default boolean isHtml() {
        return address().file().endsWith(".html");
    }

    /** True if it holds the text of its report, and with it the places that can be cited. */
    default boolean holdsReport() {
        return !edition().isSummary()
                && report().map(slug -> Addresses.report(slug, edition()))
                        .filter(address()::equals)
                        .isPresent();
    }

    /** An HTML page. */
    record Page(
            Address address,
            Edition edition,
            String language,
            Optional<String> report,
            Optional<Address> knownAs,
            Optional<Offer> offer)
            implements Product {

        /** A page that belongs to no report, known by its own address. */
        public static Page of(Address address, String language) {
            return new Page(address, Edition.WEB, language, Optional.empty(), Optional.of(address), Optional.empty());
        }

        /** The same page, offered to readers. */
        public Page offered(Offer offer) {
            return new Page(address, edition, language, report, knownAs, Optional.of(offer));
        }
    }

    /**
     * A page that is here no more: it leads its readers on to another.
     *
     * @param heir the page by which search engines know what it leads to
     */
    record Moved(Address address, Edition edition, String language, Address heir) implements Product {

        @Override
        public Optional<Address> knownAs() {
            return Optional.of(heir);
        }
    }

    /**
     * A file that people read or print: PDF, EPUB, braille, text.
     *
     * @param holdsReport true if it holds the text of its report, so that links to places in that stay in the file
     */
    record Document(
            Address address,
            Edition edition,
            String language,
            Optional<String> report,
            Optional<Offer> offer,
            boolean holdsReport)
            implements Product {}

    /** A file for programs: a feed, a site map, tables of recommendations. */
    record Data(Address address, String language, Optional<String> report, Optional<Offer> offer) implements Product {

        /** A file that belongs to no report. */
        public static Data of(Address address, String language) {
            return new Data(address, language, Optional.empty(), Optional.empty());
        }

        /** A file of the report with this slug. */
        public static Data of(Address address, String language, String report) {
            return new Data(address, language, Optional.of(report), Optional.empty());
        }
    }

    /** A file that pages or their host need, such as a style sheet. */
    record Asset(Address address, String language) implements Product {}

    /** A picture that a report shows. */
    record Picture(Address address, String language, Optional<String> report) implements Product {}
}
