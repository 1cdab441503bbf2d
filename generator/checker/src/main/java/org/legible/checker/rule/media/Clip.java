package org.legible.checker.rule.media;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;

/** What the address and attributes of a sound or film tell of it. */
final class Clip {

    private static final Pattern RANGE = Pattern.compile("#t=(?:npt:)?([\\d.]*)(?:,([\\d.]+))");

    private Clip() {}

    /** Whether no more than three seconds of it are played. */
    static boolean short3(PageElement media) {
        for (String address : addresses(media)) {
            Matcher range = RANGE.matcher(address);
            if (!range.find() || media.has("loop")) return false;
            double from = range.group(1).isEmpty() ? 0 : Double.parseDouble(range.group(1));
            if (Double.parseDouble(range.group(2)) - from > 3) return false;
        }
        return !addresses(media).isEmpty();
    }

    /** Whether it has an address at all. */
    static boolean sounds(PageElement media) {
        return !addresses(media).isEmpty();
    }

    private static List<String> addresses(PageElement media) {
        List<String> addresses = new ArrayList<>();
        if (media.has("src")) addresses.add(media.attr("src"));
        media.children().stream()
                .filter(s -> s.is("source") && s.has("src"))
                .forEach(s -> addresses.add(s.attr("src")));
        return addresses;
    }
}
