package org.legible.publisher.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.baseline.Baseline;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.PublishResult;
import org.legible.publisher.keep.ProgramBytes;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.HeldBack;
import org.legible.publisher.make.Recipes;
import org.legible.publisher.make.ReportKind;
import org.legible.publisher.output.KeptFiles;
import org.legible.publisher.output.Staging;
import org.legible.publisher.problem.Problem;

/**
 * A site that was published: where nothing at all has changed that it is made from, and it stands as it was made, there is nothing to
 * do but to say again what was said of it.
 *
 * @param at the moment for which it was built
 * @param reports how many reports readers may see
 * @param heldBack the others
 * @param problems what was told of the content
 * @param checks what was found in the pages
 * @param bytes how large it is
 * @param files the hash of each file, by its path from the site's root
 */
record KeptSite(
        String at,
        int reports,
        List<HeldBack> heldBack,
        List<Problem> problems,
        CheckReport checks,
        long bytes,
        Map<String, String> files) {

    /** What there is to say of it again. */
    PublishResult result(Duration took) {
        return new PublishResult(
                problems, checks, reports, heldBack, checks.pages().size(), bytes, true, took, List.of());
    }

    /** Keeps a site that is whole. */
    void keep(String key, Staging staging) {
        staging.kept().keep(key, KeptSite.class, this, problems);
    }

    /** The site of this name, if it stands as it was made and no time has come since for which a report waits. */
    static Optional<KeptSite> find(String key, Staging staging, Instant now) {
        return staging.kept()
                .find(key, KeptSite.class)
                .filter(site -> !now.isBefore(Instant.parse(site.at())))
                .filter(site -> site.heldBack().stream()
                        .flatMap(report -> report.until().stream())
                        .allMatch(until -> now.isBefore(until.toInstant())))
                .filter(site -> staging.isAsMade(site.files()));
    }

    /**
     * The name of a site by all that it is made from; empty if that cannot be told. Within an hour no day begins anywhere, whose date
     * could decide something.
     */
    static Optional<String> key(PublishRequest request) {
        if (!request.accepted().equals(Baseline.none())) return Optional.empty();
        Optional<String> content = new ContentFolder(request.content()).hash("");
        Optional<Path> own = request.templates();
        Optional<String> theme = own.isEmpty() ? Optional.of("") : new ContentFolder(own.get()).hash("");
        if (content.isEmpty() || theme.isEmpty()) return Optional.empty();
        List<String> parts = new ArrayList<>(List.of("site", content.get(), theme.get()));
        List<ReportKind> formats = Recipes.formatsAtHand();
        parts.add(ProgramBytes.of(
                Stream.of(formats, Checker.registry()).flatMap(List::stream).toList()));
        parts.add(
                formats.stream().map(kind -> kind.getClass().getName()).toList().toString());
        parts.add(request.now().truncatedTo(ChronoUnit.HOURS).toString());
        parts.add(request.baseUrl().toString());
        parts.add(request.formats().toString());
        parts.add(request.withheld().basis());
        return Optional.of(KeptFiles.key(parts.toArray(String[]::new)));
    }
}
