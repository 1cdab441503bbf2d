package org.legible.publisher;

import java.util.Map;
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
        return new Build(request, progress).run();
    }

    /** The JSON Schema of each kind of content file, by the schema's file name; editors use them to help authors. */
    public static Map<String, String> schemas() {
        YamlReader yaml = new YamlReader();
        return Map.of(
                "kinds.schema.json", yaml.listSchema("kinds.yaml", CustomKind.class),
                "site.schema.json", yaml.objectSchema("site.yaml", Site.class),
                "themes.schema.json", yaml.listSchema("themes.yaml", Theme.class),
                "authorities.schema.json", yaml.listSchema("authorities.yaml", Authority.class),
                "addressees.schema.json", yaml.listSchema("addressees.yaml", Addressee.class),
                "scales.schema.json", yaml.listSchema("scales.yaml", Scale.class),
                "glossary.schema.json", yaml.listSchema("glossary.yaml", GlossaryTerm.class),
                "report.schema.json", yaml.objectSchema("report.yaml", Report.class),
                "summary.schema.json", yaml.objectSchema("The front matter of a summary", Summary.class));
    }
}
