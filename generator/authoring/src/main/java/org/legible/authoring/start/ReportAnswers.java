package org.legible.authoring.start;

import java.util.Optional;

/**
 * What somebody says about a new report, each as an option; what is not given is asked, or taken from the site.
 *
 * @param slug the name of its folder, which becomes part of its address
 * @param title its title
 * @param shortTitle a title that no other report has
 * @param kind its kind
 * @param date when it is published
 * @param publisher who publishes it; the site's publisher if not said
 * @param authority which body it is about, by its key
 */
public record ReportAnswers(
        Optional<String> slug,
        Optional<String> title,
        Optional<String> shortTitle,
        Optional<String> kind,
        Optional<String> date,
        Optional<String> publisher,
        Optional<String> authority) {}
