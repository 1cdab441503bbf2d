package org.legible.publisher.pipeline;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.legible.publisher.plan.Product;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/** The gate for size: the host takes the site. It adds up what each kind of file takes, to say which could be left out. */
final class SizeGate implements Gate {

    private static final long MEGABYTE = 1L << 20;
    private static final long MOST = 900 * MEGABYTE;
    private static final int NAMED = 3;

    private final LongSupplier bytes;
    private final Map<String, Long> files = new ConcurrentHashMap<>();

    /** @param bytes how large the site is by now */
    SizeGate(LongSupplier bytes) {
        this.bytes = bytes;
    }

    @Override
    public void see(Batch batch, Problems problems) {
        for (Made made : batch.made())
            // What an author offers is offered in the text alone.
            if (made.product() instanceof Product.Document file && file.offer().isPresent())
                files.merge(kind(file), made.file().bytes(), Long::sum);
    }

    // The name without that of the report.
    private static String kind(Product.Document file) {
        String path = file.address().path();
        return path.substring(path.lastIndexOf('/') + 1)
                .replaceFirst("^" + Pattern.quote(file.report().orElse("")), "");
    }

    @Override
    public void judge(SitePlan plan, Problems problems) {
        if (bytes.getAsLong() <= MOST) return;
        String largest = files.entrySet().stream()
                .filter(kind -> kind.getValue() >= MEGABYTE)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED)
                .map(kind -> "*" + kind.getKey() + " " + kind.getValue() / MEGABYTE + " MB")
                .collect(Collectors.joining(", "));
        problems.error(
                Place.of("site.yaml"),
                "The site is larger than 900 MB.",
                "GitHub Pages takes at most 1 GB, so nobody would see the new reports.",
                largest.isEmpty()
                        ? "Make the pictures smaller, or publish older reports as a second site."
                        : "Choose fewer kinds of files with formats: (the most is taken by " + largest
                                + "), make the pictures smaller, or publish older reports as a second site.");
    }
}
