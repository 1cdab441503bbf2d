package org.legible.publisher.view.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.PhoneNumber;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Site;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.words.Words;

/** A help line: what it is, how to reach it, and when somebody last checked that. */
public record HelpLineView(
        String name,
        String audience,
        Optional<LinkView> phone,
        Optional<String> phoneNote,
        Optional<LinkView> text,
        Optional<LinkView> web,
        Optional<String> hours,
        Optional<String> cost,
        String checked,
        Optional<String> note) {

    /** These help lines, in their order. */
    public static List<HelpLineView> all(PageContext page, List<Site.HelpLine> lines) {
        return lines.stream().map(line -> of(page, line)).toList();
    }

    private static HelpLineView of(PageContext page, Site.HelpLine line) {
        Words words = page.words();
        return new HelpLineView(
                line.name().shown(),
                line.audience().shown(),
                line.phone().map(number -> number(words, "help.phone", "tel:", number)),
                line.phoneNote().map(note -> page.html(note, "")),
                line.text().map(number -> number(words, "help.text", "sms:", number)),
                line.web().map(web -> new LinkView(words.get("help.web", Map.of("name", line.name())), web.toString())),
                line.hours().map(hours -> words.get("help.hours", Map.of("hours", hours))),
                line.cost().map(cost -> words.get("help.cost", Map.of("cost", cost))),
                words.get("help.checked", Map.of("date", page.on(line.checked().value()))),
                line.note().map(note -> page.html(note, "")));
    }

    /** A link that a telephone can follow. */
    private static LinkView number(Words words, String phrase, String scheme, Placed<PhoneNumber> number) {
        return new LinkView(
                words.get(phrase, Map.of("number", number)),
                scheme + number.value().dialled());
    }
}
