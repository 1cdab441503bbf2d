package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.Pictogram;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.Site.Helps;
import org.legible.publisher.report.Site.YoungPeople;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.words.ForeignText;
import org.legible.publisher.words.Words;

/**
 * What a young person can do: talk to somebody, and, where the publication or the bodies of a report say how, get somebody on
 * their side and change things.
 *
 * @param first the line to call first; empty where there is none
 */
public record DoorsView(Optional<First> first, List<Door> doors) {

    /** The name of a help line, and a link to its number. */
    public record First(String name, LinkView number) {}

    /**
     * One thing to do.
     *
     * @param picture the name of its picture
     * @param words what to do, in paragraphs of markup
     * @param lines whom to call
     * @param emergency whom to call in danger, on the first door
     */
    public record Door(
            String id,
            String title,
            String picture,
            List<String> words,
            List<HelpLineView> lines,
            Optional<Emergency> emergency) {}

    /** The number to call in danger, and what to know of it, as markup. */
    public record Emergency(String number, List<String> notes) {}

    /** The doors of a page about these bodies, whose own help lines come first. */
    public static DoorsView of(PageContext page, List<Authority> bodies) {
        YoungPeople said = page.site().youngPeople().orElse(YoungPeople.NONE);
        Words words = page.words();
        List<Site.HelpLine> lines = Stream.concat(
                        bodies.stream().flatMap(body -> body.help().stream()), page.site().helpLines().stream())
                .toList();
        String emergency = ForeignText.plain(words.get("help.emergencyNumber"));
        List<Site.HelpLine> emergencies =
                lines.stream().filter(line -> isOf(line, emergency)).toList();
        List<Site.HelpLine> others =
                lines.stream().filter(line -> !isOf(line, emergency)).toList();
        List<HelpLineView> talk = lines(page, others, Helps.TALK);
        List<String> notes = emergencies.stream()
                .flatMap(line -> line.note().stream())
                .map(note -> page.html(note, ""))
                .toList();
        List<Door> doors = new ArrayList<>();
        doors.add(new Door(
                "page-talk",
                words.get("summary.doors.talk"),
                Pictogram.HELP_LINE.key(),
                said.talk().isEmpty() ? List.of(words.get("summary.talk")) : html(page, said.talk()),
                talk,
                Optional.of(new Emergency(emergency, notes))));
        add(page, doors, said.onYourSide(), lines(page, others, Helps.ON_YOUR_SIDE), "onYourSide", Pictogram.ADVOCATE);
        add(
                page,
                doors,
                said.changeThings(),
                lines(page, others, Helps.CHANGE_THINGS),
                "changeThings",
                Pictogram.COMPLAINT);
        return new DoorsView(
                talk.stream().flatMap(line -> number(line).stream()).findFirst(), List.copyOf(doors));
    }

    private static Optional<First> number(HelpLineView line) {
        return line.ways().stream()
                .filter(HelpLineView.Way::isNumber)
                .map(way -> new First(line.name(), new LinkView(way.text(), way.href())))
                .findFirst();
    }

    private static boolean isOf(Site.HelpLine line, String number) {
        return line.phone().stream().anyMatch(phone -> phone.value().dialled().equals(number));
    }

    private static void add(
            PageContext page,
            List<Door> doors,
            List<Prose> words,
            List<HelpLineView> lines,
            String key,
            Pictogram picture) {
        if (words.isEmpty() && lines.isEmpty()) return;
        doors.add(new Door(
                "page-door-" + picture.key(),
                page.words().get("summary.doors." + key),
                picture.key(),
                html(page, words),
                lines,
                Optional.empty()));
    }

    private static List<HelpLineView> lines(PageContext page, List<Site.HelpLine> lines, Helps use) {
        return HelpLineView.all(
                page, lines.stream().filter(line -> line.use() == use).toList());
    }

    private static List<String> html(PageContext page, List<Prose> words) {
        return words.stream().map(paragraph -> page.html(paragraph, "")).toList();
    }
}
