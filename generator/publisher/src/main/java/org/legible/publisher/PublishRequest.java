package org.legible.publisher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.legible.checker.Pool;
import org.legible.checker.baseline.Baseline;
import org.legible.publisher.disclosure.WithheldNames;

/**
 * What to publish, from where, to where.
 *
 * @param content the content folder
 * @param output the folder that the website replaces when it is whole
 * @param templates a folder whose files override those of the theme; empty for none
 * @param baseUrl the address where the site will stand, in place of the one in {@code site.yaml}; empty to use that
 * @param now the moment for which the site is built: embargoes and the ages of checked facts depend on it
 * @param threads how many reports are worked on at a time, at least 1
 * @param formats the kinds of files that each report has, in place of those that {@code site.yaml} chooses; empty to use that
 * @param fresh true to make and check everything again, whatever earlier builds have kept
 * @param accepted the findings that somebody has accepted: they neither stop the site nor are said
 * @param withheld names that nothing published may hold
 * @param cache the folder in which builds keep what they made and found for others; empty for one beside the website
 */
public record PublishRequest(
        Path content,
        Path output,
        Optional<Path> templates,
        Optional<URI> baseUrl,
        Instant now,
        int threads,
        Optional<List<String>> formats,
        boolean fresh,
        Baseline accepted,
        WithheldNames withheld,
        Optional<Path> cache) {
    public PublishRequest {
        Objects.requireNonNull(content);
        Objects.requireNonNull(output);
        Objects.requireNonNull(templates);
        Objects.requireNonNull(baseUrl);
        Objects.requireNonNull(now);
        Objects.requireNonNull(formats);
        Objects.requireNonNull(accepted);
        Objects.requireNonNull(withheld);
        Objects.requireNonNull(cache);
        Pool.checked(threads);
    }

    /** The same request for another moment. */
    public PublishRequest at(Instant moment) {
        return new PublishRequest(
                content, output, templates, baseUrl, moment, threads, formats, fresh, accepted, withheld, cache);
    }

    /** The same for the pages alone, to another folder. */
    public PublishRequest pagesAloneTo(Path folder) {
        return new PublishRequest(
                content,
                folder,
                templates,
                baseUrl,
                now,
                threads,
                Optional.of(List.of()),
                false,
                accepted,
                withheld,
                cache);
    }

    /** A request with the theme as it is, one thread for each core, for this moment. */
    public static PublishRequest of(Path content, Path output, Instant now) {
        return new PublishRequest(
                content,
                output,
                Optional.empty(),
                Optional.empty(),
                now,
                Pool.usual(),
                Optional.empty(),
                false,
                Baseline.none(),
                WithheldNames.NONE,
                Optional.empty());
    }
}
