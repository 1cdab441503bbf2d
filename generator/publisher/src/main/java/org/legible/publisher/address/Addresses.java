package org.legible.publisher.address;

/** Where each kind of page stands. This is the one place that knows the site's layout. */
public final class Addresses {

    public static final Address RECOMMENDATIONS = new Address("recommendations/");
    public static final Address THEMES = RECOMMENDATIONS.resolve("themes/");
    public static final Address RECOMMENDATION_AUTHORITIES = RECOMMENDATIONS.resolve("authorities/");
    public static final Address ADDRESSEES = RECOMMENDATIONS.resolve("to/");
    public static final Address YEARS = RECOMMENDATIONS.resolve("years/");
    public static final Address STATUSES = RECOMMENDATIONS.resolve("status/");
    public static final Address TIMEFRAMES = RECOMMENDATIONS.resolve("timeframes/");
    public static final Address OVER_TIME = RECOMMENDATIONS.resolve("over-time/");
    public static final Address MADE_AGAIN = RECOMMENDATIONS.resolve("made-again/");
    public static final Address DATA_SCHEMA = RECOMMENDATIONS.resolve("schema.json");
    public static final Address REPORTS = new Address("reports/");
    public static final Address AUTHORITIES = new Address("authorities/");
    public static final Address GLOSSARY = new Address("glossary/");
    public static final Address HELP = new Address("help/");
    public static final Address SEARCH = new Address("search/");
    public static final Address ACCESSIBILITY = new Address("accessibility/");
    public static final Address PRIVACY = new Address("privacy/");
    public static final Address YOUNG_PEOPLE = new Address("young-people/");
    public static final Address NOT_FOUND = new Address("404.html");
    public static final Address FEED = new Address("feed.xml");
    public static final Address SITEMAP = new Address("sitemap.xml");
    public static final Address ROBOTS = new Address("robots.txt");
    public static final Address NO_JEKYLL = new Address(".nojekyll");
    public static final Address CARD = new Address("card.png");
    public static final Address ASSETS = new Address("assets/");
    public static final Address SEARCH_FILES = ASSETS.resolve("search/");

    private Addresses() {}

    /** The page of a report in an edition, or in the print of that edition: a summary in large print is beside large print. */
    public static Address report(String slug, Edition edition) {
        return edition.isLargePrint() ? report(slug).resolve("large-print/") : report(slug);
    }

    /**
     * A summary of a report, in the print of an edition.
     *
     * @param name what tells it from others; empty for the one that has no name
     */
    public static Address summary(String slug, String name, Edition edition) {
        Address summary = report(slug).resolve(name.isEmpty() ? "summary/" : "summary/" + name + "/");
        return edition.isLargePrint() ? summary.resolve("large-print/") : summary;
    }

    /** A report's web edition. */
    public static Address report(String slug) {
        return REPORTS.resolve(slug + "/");
    }

    /** Where the sections of a long report stand, each on a page of its own. */
    public static Address sections(String slug) {
        return report(slug).resolve("sections/");
    }

    /** A report's recommendations. */
    public static Address reportRecommendations(String slug) {
        return report(slug).resolve("recommendations/");
    }

    /** The picture that goes with links to a report. */
    public static Address card(String slug) {
        return report(slug).resolve("card.png");
    }

    /** A file that is made of a report, or that its author offers. */
    public static Address reportFile(String slug, String name) {
        return report(slug).resolve("files/" + name);
    }

    /** Where the data of a report stands. */
    public static Address reportData(String slug) {
        return report(slug).resolve("files/");
    }

    /** The feed of a list of recommendations. */
    public static Address feedOf(Address list) {
        return list.resolve("feed.xml");
    }

    /** A picture of a report; {@code name} is its path below the report's images folder. */
    public static Address image(String slug, String name) {
        return report(slug).resolve("images/" + name);
    }

    /** A file that a report offers to download. */
    public static Address file(String slug, String name) {
        return report(slug).resolve("files/" + name);
    }

    /** One authority over time. */
    public static Address authority(String key) {
        return AUTHORITIES.resolve(key + "/");
    }

    /** The recommendations on a theme. */
    public static Address theme(String key) {
        return THEMES.resolve(key + "/");
    }

    /** The recommendations about an authority. */
    public static Address recommendationsAbout(String authority) {
        return RECOMMENDATION_AUTHORITIES.resolve(authority + "/");
    }

    /** The recommendations made to an addressee. */
    public static Address recommendationsTo(String addressee) {
        return ADDRESSEES.resolve(addressee + "/");
    }

    /** The recommendations of a year. */
    public static Address recommendationsOf(int year) {
        return YEARS.resolve(year + "/");
    }

    /** The recommendations about an authority that were made to an addressee. */
    public static Address recommendationsAbout(String authority, String addressee) {
        return recommendationsAbout(authority).resolve("to/" + addressee + "/");
    }

    /** The recommendations about an authority on a theme. */
    public static Address recommendationsAboutOn(String authority, String theme) {
        return recommendationsAbout(authority).resolve("themes/" + theme + "/");
    }

    /** The recommendations of a timeframe, by its key such as {@code 3-months}. */
    public static Address recommendationsWithin(String key) {
        return TIMEFRAMES.resolve(key + "/");
    }

    /** A page of a list that is too long for one; the first stands at the list's own address. */
    public static Address page(Address list, int number) {
        return number == 1 ? list : list.resolve("page/" + number + "/");
    }

    /** The recommendations of a status, by the status's key such as {@code in-progress}. */
    public static Address recommendationsWithStatus(String key) {
        return STATUSES.resolve(key + "/");
    }
}
