package org.legible.publisher.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Product;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.report.Site;

/**
 * Tells that a site will be too large for its host before the work of making it, from what its reports weigh. It guesses low: reports
 * that are short or say much in pictures weigh more, and pages of sections are not counted. The {@link SizeGate} weighs what was made.
 *
 * @param bytes how large the site will be at least
 * @param text what the texts and facts of its reports weigh
 * @param other what else is in their folders
 */
record SizeForecast(long bytes, long text, long other) {

    // How much heavier than its text a report's pages are, with its part of the lists of the site, and each kind of its
    // files: measured on 50 and on 1,000 reports of 55 KB and 20 KB of facts on average, inspections of real length.
    private static final double PAGES = 8;
    private static final Map<String, Double> FILES =
            Map.of(".pdf", 3.5, "-summary.pdf", 0.3, ".epub", 0.3, ".pef", 2.7, ".brf", 0.8, ".txt", 0.9, ".html", 1.3);
    private static final double LARGE_PRINT = 4.5;
    // A pack holds the others, compressed.
    private static final String PACK = ".zip";
    private static final double PACKED = 0.7;

    /** Weighs the reports of a library. */
    static SizeForecast of(Library library, SitePlan plan, ContentFolder folder) {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (Product product : plan.products())
            if (product instanceof Product.Document file && file.offer().isPresent())
                file.report()
                        .ifPresent(slug -> kinds.computeIfAbsent(slug, first -> new HashSet<>())
                                .add(SizeGate.kind(file)));
        double bytes = 0;
        long text = 0;
        long other = 0;
        for (Entry entry : library.entries()) {
            long own = 0;
            for (String file : folder.allFiles(entry.file(""))) {
                if (file.endsWith(".md") || file.endsWith(".yaml")) own += size(folder, file);
                else other += size(folder, file);
            }
            text += own;
            bytes += own * (PAGES + files(kinds.getOrDefault(entry.slug(), Set.of())));
        }
        return new SizeForecast(Math.round(bytes) + other, text, other);
    }

    private static double files(Set<String> kinds) {
        double all = kinds.stream().mapToDouble(SizeForecast::file).sum();
        return kinds.contains(PACK) ? all * (1 + PACKED) : all;
    }

    private static double file(String kind) {
        return kind.startsWith("-large-print") ? LARGE_PRINT : FILES.getOrDefault(kind, 0.0);
    }

    private static long size(ContentFolder folder, String file) {
        try {
            return Files.size(folder.root().resolve(file));
        } catch (IOException unreadable) {
            // Whoever reads it says so.
            return 0;
        }
    }

    /** What there is to say of a site that will be too large; empty if it will not, as far as can be told. */
    Optional<Problem> problem(Site site) {
        if (bytes <= site.mostMegabytes() * SizeGate.MEGABYTE) return Optional.empty();
        String what = String.format(
                Locale.ROOT,
                "The site will probably be larger than its host takes: about %,d MB or more, and a build stops at %,d MB.",
                bytes / SizeGate.MEGABYTE,
                site.mostMegabytes());
        String held = String.format(
                Locale.ROOT,
                " Its reports hold %,d MB of text, and %,d MB of pictures and files.",
                text / SizeGate.MEGABYTE,
                other / SizeGate.MEGABYTE);
        return Optional.of(Problem.warning(
                Place.of("site.yaml"),
                what + held,
                SizeGate.whom(site),
                "Choose fewer kinds of files with formats:, make the pictures smaller, " + SizeGate.elsewhere(site)));
    }
}
