package org.legible.publisher.make;

import java.util.Map;
import org.legible.publisher.address.Address;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.ReportContext;

/**
 * What a product of a report is made from.
 *
 * @param page the product's own context: its words, links, and the facts of the whole site
 * @param report the report, linked and rendered
 * @param needed the bytes of the products that its recipe needs, by their addresses
 */
public record ReportSource(PageContext page, RenderedReport report, Map<Address, byte[]> needed) {

    /** The same with the bytes of the products that its recipe needs. */
    public ReportSource needing(Map<Address, byte[]> finished) {
        return new ReportSource(page, report, finished);
    }

    /** The facts of the report, to be shown in this product. */
    public ReportContext facts() {
        return new ReportContext(page, report.linked().entry());
    }
}
