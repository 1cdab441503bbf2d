package org.legible.publisher.view.part;

import java.util.List;
import java.util.Map;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Site;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.PhoneLinks;

/** A help line: what it is, how to reach it, and when somebody last checked that. */
public record HelpLineView(
        String name,
        String audience,
        boolean hasPhone,
        String phone,
        String phoneLink,
        boolean hasPhoneNote,
        String phoneNote,
        boolean hasText,
        String text,
        String textLink,
        boolean hasWeb,
        String web,
        String webText,
        boolean hasHours,
        String hours,
        boolean hasCost,
        String cost,
        String checked,
        boolean hasNote,
        String note) {

    /** These help lines, in their order. */
    public static List<HelpLineView> all(PageContext page, List<Site.HelpLine> lines) {
        return lines.stream().map(line -> of(page, line)).toList();
    }

    private static HelpLineView of(PageContext page, Site.HelpLine line) {
        Words words = page.words();
        return new HelpLineView(
                line.name().shown(),
                line.audience().shown(),
                line.phone().isPresent(),
                line.phone()
                        .map(number -> words.get("help.phone", Map.of("number", number)))
                        .orElse(""),
                line.phone().map(Placed::value).map(PhoneLinks::tel).orElse(""),
                line.phoneNote().isPresent(),
                line.phoneNote().map(note -> page.html(note, "")).orElse(""),
                line.text().isPresent(),
                line.text()
                        .map(number -> words.get("help.text", Map.of("number", number)))
                        .orElse(""),
                line.text().map(Placed::value).map(PhoneLinks::sms).orElse(""),
                line.web().isPresent(),
                line.web().map(Object::toString).orElse(""),
                words.get("help.web", Map.of("name", line.name())),
                line.hours().isPresent(),
                line.hours()
                        .map(hours -> words.get("help.hours", Map.of("hours", hours)))
                        .orElse(""),
                line.cost().isPresent(),
                line.cost()
                        .map(cost -> words.get("help.cost", Map.of("cost", cost)))
                        .orElse(""),
                words.get("help.checked", Map.of("date", page.on(line.checked().value()))),
                line.note().isPresent(),
                line.note().map(note -> page.html(note, "")).orElse(""));
    }
}
