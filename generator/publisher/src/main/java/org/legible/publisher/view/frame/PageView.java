package org.legible.publisher.view.frame;

import java.util.Map;
import org.legible.publisher.render.Origins;
import org.legible.publisher.view.PageContext;

/**
 * A page, or a file that is made like one, ready for its template.
 *
 * @param template the template, such as {@code pages/report.peb}
 * @param variables what the template sees: {@code page}, the frame; {@code view}, what the page itself shows; {@code words},
 *     the words of the interface
 * @param origins the origins of the content on it, to be stripped from what the template writes
 */
public record PageView(String template, Map<String, Object> variables, Origins origins) {

    /** A page in its frame. */
    public static PageView of(PageContext context, String template, PageHead head, Object view) {
        LayoutView layout = Layouts.of(context, head);
        Map<String, Object> variables =
                Map.of("page", layout, "view", view, "words", context.words().tree());
        return new PageView(template, variables, context.writer().origins());
    }
}
