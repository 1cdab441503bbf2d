package org.legible.publisher.view.frame;

import org.legible.publisher.address.Address;
import org.legible.publisher.address.Edition;
import org.legible.publisher.view.PageContext;

/**
 * A page ready for its template. The template sees {@code layout} as {@code page}, {@code view} as {@code view}, and the
 * words of the interface as {@code words}.
 *
 * @param address where it will stand
 * @param edition its edition
 * @param template the template, such as {@code pages/report.peb}
 * @param layout the frame
 * @param view what the page itself shows
 * @param isInSitemap true if search engines should know this very address
 */
public record Page(
        Address address, Edition edition, String template, LayoutView layout, Object view, boolean isInSitemap) {

    /** A page that search engines know if its canonical address is its own. */
    public static Page of(PageContext context, String template, PageHead head, Object view) {
        return new Page(
                context.address(),
                context.edition(),
                template,
                Layouts.of(context, head),
                view,
                head.canonical().filter(context.address()::equals).isPresent());
    }
}
