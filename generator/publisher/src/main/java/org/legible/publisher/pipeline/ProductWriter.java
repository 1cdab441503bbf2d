package org.legible.publisher.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.checker.Source;
import org.legible.publisher.make.Content;
import org.legible.publisher.output.Staging;
import org.legible.publisher.plan.Product;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.problem.Worker;
import org.legible.publisher.render.Origin;
import org.legible.publisher.render.Origins;
import org.legible.publisher.render.Templates;
import org.legible.publisher.view.frame.PageView;

/**
 * Writes products: fills templates, stages the final bytes, and has those of every page checked. Safe to use from many threads.
 */
final class ProductWriter {

    private final Templates templates;
    private final Checker checker;
    private final Staging staging;
    private final Authors authors;
    private final Problems problems;

    ProductWriter(Templates templates, Checker checker, Staging staging, Authors authors, Problems problems) {
        this.templates = templates;
        this.checker = checker;
        this.staging = staging;
        this.authors = authors;
        this.problems = problems;
    }

    /** Writes a product; empty if it cannot be made, and then a problem says why. */
    Optional<Made> write(Product product, Content content) {
        if (content instanceof Content.Filled filled) return fill(product, filled.page());
        if (!(content instanceof Content.Bytes file)) return Optional.empty();
        staging.write(product.address(), file.bytes());
        String text = product.isHtml() ? new String(file.bytes(), StandardCharsets.UTF_8) : "";
        return Optional.of(check(product, text, new Origins()));
    }

    private Optional<Made> fill(Product product, PageView page) {
        try {
            String text = page.origins().strip(templates.write(page.template(), page.variables()));
            Worker.stopIfGivenUp();
            staging.write(product.address(), text);
            return Optional.of(check(product, text, page.origins()));
        } catch (Templates.Failure wrong) {
            problems.add(wrong.problem());
            return Optional.empty();
        }
    }

    private Made check(Product product, String text, Origins origins) {
        if (!product.isHtml()) return new Made(product, Optional.empty(), origins);
        PageFindings found = checker.check(text, product.address().file());
        PageFindings traced = found.withFindings(found.findings().stream()
                .map(finding -> trace(finding, origins))
                .toList());
        return new Made(product, Optional.of(traced), origins);
    }

    /** The finding with the author's file and line, where the fault came from content. */
    private Finding trace(Finding finding, Origins origins) {
        Optional<Origin> origin = origins.at(finding.offset());
        if (origin.isEmpty()) return finding;
        Place place = authors.place(origin.get());
        return finding.withSource(new Source(place.file(), place.line()));
    }
}
