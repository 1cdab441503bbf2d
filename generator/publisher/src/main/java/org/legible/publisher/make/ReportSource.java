package org.legible.publisher.make;

import java.util.Map;
import java.util.stream.Collectors;
import org.legible.publisher.address.Address;
import org.legible.publisher.plan.FileFacts;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.ReportContext;

/**
 * What a product of a report is made from.
 *
 * @param page the product's own context: its words, links, and the facts of the whole site
 * @param report the report, linked and rendered
 * @param needed the products that its recipe needs, by their addresses
 */
public record ReportSource(PageContext page, RenderedReport report, Map<Address, Finished> needed) {

    /** What is known of the files that its recipe needs, by their addresses. */
    public Map<Address, FileFacts> files() {
        return needed.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().facts()));
    }

    /** The facts of the report, to be shown in this product. */
    public ReportContext facts() {
        return new ReportContext(page, report.linked().entry());
    }
}
