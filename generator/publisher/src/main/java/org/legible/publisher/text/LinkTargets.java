package org.legible.publisher.text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.address.OutsideAddress;
import org.legible.publisher.problem.Letters;

/** Reads the addresses that authors write in links. Anything that could run script or leave the site unseen is refused. */
final class LinkTargets {

    private static final Pattern REPORT = Pattern.compile("report:([a-z0-9-]+)(?:#(.+))?");
    private static final String KINDS =
            "Use an address that begins with https://, mailto: or tel:, a place in this report such as "
                    + "#paragraph-27, one in another such as report:northtown-2015#paragraph-27, or a file such as "
                    + "files/stops.csv.";

    private LinkTargets() {}

    /**
     * The target of an address.
     *
     * @param slug the report in which the link stands
     * @param refused is told what is wrong with an address that may not be used
     * @return the target, or empty if the address may not be used
     */
    static Optional<Target> of(String url, String slug, Consumer<OutsideAddress.Fault> refused) {
        OptionalInt unseen = Letters.firstThatNamesMayNotHold(url);
        boolean isInside = url.startsWith("#") || url.startsWith("report:");
        if (isInside && unseen.isPresent()) {
            refused.accept(new OutsideAddress.Fault(
                    "holds a letter that is not seen: " + Letters.name(url, unseen.getAsInt()),
                    "Delete the address and type it again."));
            return Optional.empty();
        }
        if (url.startsWith("#") && url.length() > 1) return Optional.of(new Target.InReport(slug, url.substring(1)));
        Matcher report = REPORT.matcher(url);
        if (report.matches())
            return Optional.of(new Target.InReport(report.group(1), report.group(2) == null ? "" : report.group(2)));
        if (url.matches("(?:\\./)?files[/\\\\].*")) return Optional.of(new Target.File(url));
        if (!url.startsWith("//") && !OutsideAddress.begins(url, OutsideAddress.ANY)) {
            refused.accept(new OutsideAddress.Fault("is none that a link can have", KINDS));
            return Optional.empty();
        }
        OutsideAddress.Reading outside = OutsideAddress.read(url, OutsideAddress.ANY);
        outside.fault().ifPresent(refused);
        return outside.address().map(address -> new Target.Outside(address.url()));
    }
}
