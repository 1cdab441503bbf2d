package org.legible.publisher.pipeline;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.plan.Product;

/**
 * What was made in one go: all products of one report, or one of the site.
 *
 * @param report the report; empty for what belongs to none
 * @param planned what was to be made
 * @param made what was; less than planned if a template is wrong, which a problem says
 */
record Batch(Optional<LinkedReport> report, List<Product> planned, List<Made> made) {}
