package org.legible.checker.accessibility;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;

/** Areas of image maps, which are there only where a picture that uses their map is (HTML Standard, section 4.8.14). */
final class ImageMaps {

    /** The areas whose map is used by no picture that is displayed. */
    static List<PageElement> missing(ParsedPage page, Predicate<PageElement> displayed) {
        List<PageElement> areas = page.elements("area");
        if (areas.isEmpty()) return List.of();
        Set<String> used = new HashSet<>();
        for (PageElement image : page.having("usemap")) {
            String wanted = image.attr("usemap");
            int hash = wanted.indexOf('#');
            if (hash >= 0 && hash + 1 < wanted.length() && displayed.test(image)) used.add(wanted.substring(hash + 1));
        }
        return areas.stream().filter(area -> !used(area.closest("map"), used)).toList();
    }

    private static boolean used(PageElement map, Set<String> names) {
        return map != null && (names.contains(map.attr("name")) || names.contains(map.id()));
    }
}
