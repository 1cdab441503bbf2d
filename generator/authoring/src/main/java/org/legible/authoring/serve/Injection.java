package org.legible.authoring.serve;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the preview adds to a page on its way to the browser: a script that listens for changes, and over a report that readers
 * may not see yet a banner. It is in no page that the program makes, and so in none that it checks or publishes.
 *
 * <p>Pages allow scripts and styles of their own host alone (their Content Security Policy), and these are.
 */
final class Injection {

    private static final String HEAD = "<link rel=\"stylesheet\" href=\"" + Routes.OWN + "banner.css\">"
            + "<script defer src=\"" + Routes.OWN + "preview.js\"></script>";

    private Injection() {}

    /** The page with what is added to it. */
    static byte[] into(byte[] page, Optional<String> banner) {
        String html = new String(page, StandardCharsets.UTF_8);
        int head = html.indexOf("</head>");
        if (head < 0) return page;
        int body = html.indexOf('>', html.indexOf("<body", head)) + 1;
        StringBuilder shown = new StringBuilder(html.length() + 1000)
                .append(html, 0, head)
                .append(HEAD)
                .append(html, head, body);
        banner.ifPresent(words -> shown.append(
                        "<div class=\"legible-preview-banner\" role=\"region\" lang=\"en-GB\" dir=\"ltr\" aria-label=\"Not published\"><p>")
                .append(words)
                .append("</p></div>"));
        return shown.append(html, body, html.length()).toString().getBytes(StandardCharsets.UTF_8);
    }
}
