package org.legible.publisher.pipeline;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.legible.publisher.plan.Product;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Site;

/** The gate for size: the host takes the site. It adds up what each kind of file takes, to say which could be left out. */
final class SizeGate implements Gate {

    /** As hosts count it. */
    static final long MEGABYTE = 1L << 20;

    private static final int NAMED = 3;

    private final LongSupplier bytes;
    private final Site site;
    private final Map<String, Long> files = new ConcurrentHashMap<>();

    /**
     * @param bytes how large the site is by now
     * @param site says how much its host takes
     */
    SizeGate(LongSupplier bytes, Site site) {
        this.bytes = bytes;
        this.site = site;
    }

    @Override
    public void see(Batch batch, Problems problems) {
        for (Made made : batch.made())
            // What an author offers is offered in the text alone.
            if (made.product() instanceof Product.Document file && file.offer().isPresent())
                files.merge(kind(file), made.file().bytes(), Long::sum);
    }

    /** The name of a file without that of its report. */
    static String kind(Product.Document file) {
        String path = file.address().path();
        return path.substring(path.lastIndexOf('/') + 1)
                .replaceFirst("^" + Pattern.quote(file.report().orElse("")), "");
    }

    @Override
    public void judge(SitePlan plan, Problems problems) {
        if (bytes.getAsLong() <= site.mostMegabytes() * MEGABYTE) return;
        String largest = files.entrySet().stream()
                .filter(kind -> kind.getValue() >= MEGABYTE)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED)
                .map(kind -> "*" + kind.getKey() + " " + kind.getValue() / MEGABYTE + " MB")
                .collect(Collectors.joining(", "));
        problems.error(
                Place.of("site.yaml"),
                String.format(Locale.ROOT, "The site is larger than %,d MB.", site.mostMegabytes()),
                whom(site),
                (largest.isEmpty()
                                ? "Make the pictures smaller, "
                                : "Choose fewer kinds of files with formats: (the most is taken by " + largest
                                        + "), make the pictures smaller, ")
                        + elsewhere(site));
    }

    /** Who would be hurt by a site that is too large for its host. */
    static String whom(Site site) {
        return (site.hostMegabytes().isPresent()
                        ? "The host takes no more, as host-megabytes says, so "
                        : "GitHub Pages takes at most 1 GB, so ")
                + "nobody would see the new reports.";
    }

    /** Where else reports can stand, to follow other advice. */
    static String elsewhere(Site site) {
        return "or publish older reports as a second site."
                + (site.hostMegabytes().isPresent()
                        ? ""
                        : " If the site stands elsewhere, say in site.yaml how much its host takes, such as host-megabytes: 20000.");
    }
}
