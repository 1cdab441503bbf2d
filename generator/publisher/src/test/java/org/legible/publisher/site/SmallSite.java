package org.legible.publisher.site;

/** The small golden site, built once for all tests that only look at it. */
final class SmallSite {

    static final String CONTENT = "sites/golden/small/content";

    /** The address of the site, whose path is more than a slash. */
    static final String ADDRESS = "https://example.org/fernshire/";

    private static BuiltSite site;

    private SmallSite() {}

    static synchronized BuiltSite built() {
        if (site == null) site = SiteTest.of(CONTENT).onThreads(1).builds();
        return site;
    }
}
