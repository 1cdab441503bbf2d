package org.legible.publisher.view.frame;

import java.util.Map;
import java.util.Optional;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.part.MovedPlaceView;

/**
 * A page, or a file that is made like one, ready for its template.
 *
 * @param template the template, such as {@code pages/report.peb}
 * @param variables what the template sees: {@code page}, the frame; {@code view}, what the page itself shows; {@code words},
 *     the words of the interface; {@code program}, what made the page; {@code moved}, the places that have moved away from it
 */
public record PageView(String template, Map<String, Object> variables) {

    private static final String PROGRAM = Optional.ofNullable(
                    PageView.class.getPackage().getImplementationVersion())
            .map(version -> "Legible " + version)
            // Classes that are run from a folder have none.
            .orElse("Legible");

    /** A page in its frame. */
    public static PageView of(PageContext context, String template, PageHead head, Object view) {
        LayoutView layout = Layouts.of(context, head);
        Map<String, Object> variables = Map.of(
                "page", layout,
                "view", view,
                "words", context.words().tree(),
                "program", PROGRAM,
                "moved", MovedPlaceView.all(context));
        return new PageView(template, variables);
    }
}
