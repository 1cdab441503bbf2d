package org.legible.publisher.render;

/**
 * A part of a page's body as the page template writes it: prepared markup, or a view with the template that shows it.
 *
 * @param isHtml true for prepared markup
 * @param html the markup; empty for a view
 * @param template the template's name, such as {@code parts/table.peb}; empty for markup
 * @param view the view that the template shows; null for markup
 */
public record BodyPart(boolean isHtml, String html, String template, Object view) {

    /** Prepared markup. */
    public static BodyPart html(String html) {
        return new BodyPart(true, html, "", null);
    }

    /** A view and the template that shows it. */
    public static BodyPart view(String template, Object view) {
        return new BodyPart(false, "", template, view);
    }
}
