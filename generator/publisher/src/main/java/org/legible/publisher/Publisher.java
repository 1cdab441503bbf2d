package org.legible.publisher;

import java.util.Map;
import org.legible.publisher.ledger.LedgerEntry;
import org.legible.publisher.output.LedgerFile;
import org.legible.publisher.output.Scratch;
import org.legible.publisher.output.UnusableOutput;
import org.legible.publisher.pipeline.Build;
import org.legible.publisher.report.Addressee;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.CustomKind;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Scale;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.Summary;
import org.legible.publisher.report.Theme;
import org.legible.publisher.work.Progress;
import org.legible.publisher.yaml.YamlReader;

/**
 * Turns a content folder into a website.
 *
 * <pre>
 * content folder -> read -> Library -> link -> page plan -> render -> check -> publish -> website
 *                     \________ problems (file, line, column) _________/
 * </pre>
 *
 * <p>Whatever is wrong with the content is a value in the result, never an exception; and unless all is well, the site that
 * was there before stays as it was. A publisher holds no state: one may serve any number of builds, on any threads.
 */
public final class Publisher {

    /**
     * Builds, checks and publishes a site.
     *
     * @param progress is told how far the build has come
     * @throws UnusableOutput if the output folder cannot be used; the message says why
     * @throws java.io.UncheckedIOException if a file cannot be read or written
     */
    public PublishResult publish(PublishRequest request, Progress progress) throws UnusableOutput {
        return publish(request, BuildScope.WHOLE, progress);
    }

    /**
     * Builds, checks and publishes a site, or makes and checks a part of it for another build to take.
     *
     * @param scope how much of it
     * @param progress is told how far the build has come
     * @throws UnusableOutput if the output folder cannot be used; the message says why
     * @throws java.io.UncheckedIOException if a file cannot be read or written
     */
    public PublishResult publish(PublishRequest request, BuildScope scope, Progress progress) throws UnusableOutput {
        return new Build(request, scope, progress).run();
    }

    /**
     * Brings the ledger of a content folder, {@code addresses.yaml}, up to date with what its site publishes. It is written whole
     * or not at all, and not if anything is wrong with the content.
     *
     * @param request what to publish from; its output folder is not used
     * @param isWritten false to say only what would be written
     * @throws UnusableOutput if there is no room to work in
     * @throws java.io.UncheckedIOException if a file cannot be read or written
     */
    public AddressSurvey keepAddresses(PublishRequest request, boolean isWritten, Progress progress)
            throws UnusableOutput {
        try (Scratch scratch = Scratch.open()) {
            AddressSurvey survey =
                    new Build(request.pagesAloneTo(scratch.folder()), BuildScope.WHOLE, progress).survey();
            if (isWritten && !survey.lacking().isEmpty()) LedgerFile.write(request.content(), survey.text());
            return survey;
        }
    }

    /** The JSON Schema of each kind of content file, by the schema's file name; editors use them to help authors. */
    public static Map<String, String> schemas() {
        YamlReader yaml = new YamlReader();
        return Map.ofEntries(
                Map.entry("kinds.schema.json", yaml.listSchema("kinds.yaml", CustomKind.class)),
                Map.entry("addresses.schema.json", yaml.listSchema("addresses.yaml", LedgerEntry.class)),
                Map.entry("site.schema.json", yaml.objectSchema("site.yaml", Site.class)),
                Map.entry("themes.schema.json", yaml.listSchema("themes.yaml", Theme.class)),
                Map.entry("authorities.schema.json", yaml.listSchema("authorities.yaml", Authority.class)),
                Map.entry("addressees.schema.json", yaml.listSchema("addressees.yaml", Addressee.class)),
                Map.entry("scales.schema.json", yaml.listSchema("scales.yaml", Scale.class)),
                Map.entry("glossary.schema.json", yaml.listSchema("glossary.yaml", GlossaryTerm.class)),
                Map.entry("report.schema.json", yaml.objectSchema("report.yaml", Report.class)),
                Map.entry("summary.schema.json", yaml.objectSchema("The front matter of a summary", Summary.class)));
    }
}
