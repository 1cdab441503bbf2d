package org.legible.publisher.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The passages of which content notes warn, and where the ways past them lead. A note speaks of all that stands between it and the
 * next heading that is not below its own, so a passage never runs into the next section, which may stand on another page.
 */
final class HardPassages {

    private static final int BEFORE_ALL_HEADINGS = 6;

    private final Map<String, Integer> open = new LinkedHashMap<>();

    /**
     * The id of the end of the passage that begins here.
     *
     * @param level the level of the heading above, or 0
     * @param heading its id, or nothing
     */
    String begin(int level, String heading) {
        String end = "page-after-" + (heading.isEmpty() ? "beginning" : heading);
        open.put(end, level == 0 ? BEFORE_ALL_HEADINGS : level);
        return end;
    }

    /** The ids of the passages that end before a heading of this level; before level 0, that is at the end of the text, all do. */
    List<String> endBefore(int level) {
        List<String> ended = new ArrayList<>();
        open.forEach((end, own) -> {
            if (level <= own) ended.add(end);
        });
        ended.forEach(open::remove);
        return ended;
    }
}
