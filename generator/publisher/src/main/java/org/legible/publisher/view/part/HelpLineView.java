package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.PhoneNumber;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Site;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.words.Words;

/** A help line: what it is, how to reach it, and when somebody last checked that. */
public record HelpLineView(
        String name,
        String audience,
        List<Way> ways,
        Optional<String> hours,
        Optional<String> cost,
        String checked,
        Optional<String> note) {

    /**
     * One way to reach it.
     *
     * @param isNumber true for a link that a telephone can follow
     * @param note what else is said of it, as markup
     */
    public record Way(String text, String href, boolean isNumber, Optional<String> note) {}

    /** These help lines, in their order. */
    public static List<HelpLineView> all(PageContext page, List<Site.HelpLine> lines) {
        return lines.stream().map(line -> of(page, line)).toList();
    }

    private static HelpLineView of(PageContext page, Site.HelpLine line) {
        Words words = page.words();
        return new HelpLineView(
                line.name().shown(),
                line.audience().shown(),
                ways(page, line),
                line.hours().map(hours -> words.get("help.hours", Map.of("hours", hours))),
                line.cost().map(cost -> words.get("help.cost", Map.of("cost", cost))),
                words.get("help.checked", Map.of("date", page.on(line.checked().value()))),
                line.note().map(note -> page.html(note, "")));
    }

    private static List<Way> ways(PageContext page, Site.HelpLine line) {
        Words words = page.words();
        List<Way> ways = new ArrayList<>();
        Optional<String> note = line.phoneNote().map(text -> page.html(text, ""));
        line.phone().ifPresent(number -> ways.add(number(words, "help.phone", "tel:", number, note)));
        line.text().ifPresent(number -> ways.add(number(words, "help.text", "sms:", number, Optional.empty())));
        line.web()
                .ifPresent(web -> ways.add(new Way(
                        words.get("help.web", Map.of("name", line.name())), web.toString(), false, Optional.empty())));
        return List.copyOf(ways);
    }

    private static Way number(
            Words words, String phrase, String scheme, Placed<PhoneNumber> number, Optional<String> note) {
        return new Way(
                words.get(phrase, Map.of("number", number)),
                scheme + number.value().dialled(),
                true,
                note);
    }
}
