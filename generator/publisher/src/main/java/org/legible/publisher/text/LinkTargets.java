package org.legible.publisher.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the addresses that authors write in links. Anything that could run script or leave the site unseen is refused. */
final class LinkTargets {

    private static final Pattern REPORT = Pattern.compile("report:([a-z0-9-]+)(?:#(.+))?");
    private static final Pattern OUTSIDE =
            Pattern.compile("(?:https?://[^\\s/]+.*|mailto:[^\\s@]+@[^\\s@]+|tel:[+0-9 ()-]+)");

    private LinkTargets() {}

    /**
     * The target of an address.
     *
     * @param slug the report in which the link stands
     * @return the target, or empty if the address may not be used
     */
    static Optional<Target> of(String url, String slug) {
        if (url.startsWith("#") && url.length() > 1) return Optional.of(new Target.InReport(slug, url.substring(1)));
        Matcher report = REPORT.matcher(url);
        if (report.matches())
            return Optional.of(new Target.InReport(report.group(1), report.group(2) == null ? "" : report.group(2)));
        return OUTSIDE.matcher(url).matches() ? Optional.of(new Target.Outside(url)) : Optional.empty();
    }
}
