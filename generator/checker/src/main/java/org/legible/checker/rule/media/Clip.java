package org.legible.checker.rule.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.link.Href;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** What the addresses of a sound or film tell of it: a media fragment may name the part that is played. */
final class Clip {

    /** WCAG 1.4.2 lets a sound last so long. */
    static final double SHORT = 3;

    /** Coders fill up their first and last frames with silence, which counts in the headers and is not played. */
    private static final double PADDING = 0.1;

    private static final Pattern RANGE =
            Pattern.compile("(?:^|&)t=(?:npt:)?(?=[\\d,])([\\d.:]*)(?:,([\\d.:]+))?(?:&|$)");
    private static final Pattern TIME = Pattern.compile("(?:(?:(\\d{1,4}):)?(\\d{1,2}):)?(\\d{1,6}(?:\\.\\d{0,6})?)");

    /** Whether no more than three seconds of it are played, whichever of its files is chosen. */
    static boolean brief(Inspection page, PageElement media) {
        if (media.has("loop")) return false;
        List<String> addresses = addresses(media);
        return !addresses.isEmpty() && addresses.stream().allMatch(address -> brief(page, address));
    }

    private static boolean brief(Inspection page, String address) {
        double whole = file(page, address)
                .map(f -> f.seconds().orElse(Double.MAX_VALUE) - PADDING)
                .orElse(Double.MAX_VALUE);
        return Part.of(address).within(whole) <= SHORT;
    }

    /** What the headers of all its files tell; empty where one is not at hand or cannot be read. */
    static List<Recording> files(Inspection page, PageElement media) {
        List<Recording> known = new ArrayList<>();
        List<String> addresses = addresses(media);
        for (String address : addresses) file(page, address).ifPresent(known::add);
        return known.size() == addresses.size() ? known : List.of();
    }

    private static Optional<Recording> file(Inspection page, String address) {
        return page.site()
                .resolve(address)
                .flatMap(path -> FileBytes.of(page.site().resources(), path))
                .flatMap(Recording::read);
    }

    /** Whether its files are at hand, and none has a track of sound. */
    static boolean silent(Inspection page, PageElement media) {
        List<Recording> files = files(page, media);
        return !files.isEmpty() && files.stream().noneMatch(Recording::sound);
    }

    /** Whether its files are at hand, and none has a track of pictures. */
    static boolean unseen(Inspection page, PageElement media) {
        List<Recording> files = files(page, media);
        return !files.isEmpty() && files.stream().noneMatch(Recording::picture);
    }

    /**
     * The part of a file that an address asks for.
     *
     * @param from the second with which it begins
     * @param to the second before which it ends
     */
    private record Part(double from, double to) {

        private static final Part ALL = new Part(0, Double.MAX_VALUE);

        /** What an address asks for: all of the file where it says nothing that browsers understand. */
        static Part of(String address) {
            int hash = address.indexOf('#');
            // What is written with percent signs is read as if it were not.
            Matcher range = RANGE.matcher(
                    hash < 0 ? "" : Href.of(address.substring(hash)).fragment());
            if (!range.find()) return ALL;
            OptionalDouble from = range.group(1).isEmpty() ? OptionalDouble.of(0) : seconds(range.group(1));
            OptionalDouble to = range.group(2) == null ? OptionalDouble.of(Double.MAX_VALUE) : seconds(range.group(2));
            boolean known = from.isPresent() && to.isPresent() && to.getAsDouble() > from.getAsDouble();
            return known ? new Part(from.getAsDouble(), to.getAsDouble()) : ALL;
        }

        /** How many seconds are played of a file that lasts so long. */
        double within(double whole) {
            return Math.min(to, whole) - from;
        }
    }

    private static OptionalDouble seconds(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) return OptionalDouble.empty();
        return OptionalDouble.of(
                whole(time.group(1)) * 3600 + whole(time.group(2)) * 60 + Double.parseDouble(time.group(3)));
    }

    private static double whole(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The addresses of its files, in the order in which browsers try them; an empty one is the address of nothing. */
    static List<String> addresses(PageElement media) {
        List<String> addresses = new ArrayList<>();
        if (media.has("src")) addresses.add(media.attr("src"));
        else
            media.children().stream()
                    .filter(s -> s.is("source") && s.has("src"))
                    .forEach(s -> addresses.add(s.attr("src")));
        addresses.removeIf(String::isBlank);
        return addresses;
    }
}
