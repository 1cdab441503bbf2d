package org.legible.publisher.yaml;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.legible.publisher.address.OutsideAddress;
import org.legible.publisher.address.Secrets;
import org.legible.publisher.problem.Letters;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Text;

/** Checks that a value holds nothing which nobody sees, no secret, and nothing that was still to be written. */
final class ValueLetters {

    // Numbers of paragraphs, keys, and addresses within the site, with whatever is not seen in them.
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9]+([-./#:][A-Za-z0-9]+)*|[A-Za-z]{0,4}[0-9][A-Za-z0-9./-]*");
    // The whole of a title or a name, as templates leave it: words in braces.
    private static final Pattern TO_FILL_IN = Pattern.compile("\\{\\p{L}[^{}]{0,200}}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Z}]");

    private final Problems problems;

    ValueLetters(Problems problems) {
        this.problems = problems;
    }

    /** True if a text, but for what is not seen, can be a key, an id or the number of a paragraph. */
    static boolean isLikeAName(String text) {
        return text.length() < 100
                && NAME.matcher(UNSEEN.matcher(text).replaceAll("")).matches();
    }

    /**
     * Checks a value.
     *
     * @param named the key, as messages name it
     * @param isName true if the value names something, so that it must be found letter by letter
     * @return false if the value may not be used
     */
    boolean check(String text, String named, Place place, boolean isName) {
        Optional<OutsideAddress.Fault> secret = Secrets.in(text);
        if (secret.isPresent())
            return refuse(
                    place,
                    named + " holds an address that " + secret.get().what() + ".",
                    "Anybody could read it on the page.",
                    secret.get().fix());
        OptionalInt turn = Letters.firstUnpaired(text);
        if (turn.isPresent())
            return refuse(
                    place,
                    named + " holds a mark that turns the direction of writing and has no partner: " + spot(text, turn)
                            + ".",
                    "It would turn round the words that follow it on the page, so that they seem to say something else.",
                    "Delete it, or put its partner behind the words that it is meant for.");
        OptionalInt unseen = isName ? Letters.firstThatNamesMayNotHold(text.strip()) : Letters.firstUnseen(text);
        if (unseen.isEmpty()) return true;
        String what = named + " holds a letter that is not seen: " + spot(isName ? text.strip() : text, unseen) + ".";
        String fix =
                "Delete the word and type it again; such letters come with text that is copied out of a PDF or a web page.";
        if (isName)
            return refuse(place, what, "It is not the name that it looks like, so nothing is found under it.", fix);
        problems.add(Problem.warning(
                "letter-not-seen",
                place,
                what,
                "Search does not find the word, and a screen reader may stumble over it.",
                fix));
        return true;
    }

    /** The same title or name; a warning if it is one that somebody was to write. */
    Text filledIn(Text text) {
        if (TO_FILL_IN.matcher(text.value()).matches())
            problems.warning(
                    "name-to-fill-in",
                    text.place(),
                    "A name in braces was to be replaced by words: " + text.value(),
                    "Readers would take it for the report's own words.",
                    "Write the words that belong there.");
        return text;
    }

    private boolean refuse(Place place, String what, String why, String fix) {
        problems.error(place, what, why, fix);
        return false;
    }

    private static String spot(String text, OptionalInt index) {
        return Letters.name(text, index.getAsInt()) + " " + Letters.where(text, index.getAsInt());
    }
}
