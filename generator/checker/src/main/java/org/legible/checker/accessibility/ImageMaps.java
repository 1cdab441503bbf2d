package org.legible.checker.accessibility;

import java.util.function.Predicate;
import org.legible.checker.page.Page;
import org.legible.checker.page.PageElement;

/** Areas of image maps, which are there only where a picture that uses their map is (HTML Standard, section 4.8.14). */
final class ImageMaps {

    private ImageMaps() {}

    /** Whether a picture that is displayed uses the map of an area. */
    static boolean shown(Page page, PageElement area, Predicate<PageElement> displayed) {
        PageElement map = area.closest("map");
        if (map == null) return false;
        for (PageElement image : page.having("usemap")) {
            String wanted = image.attr("usemap");
            int hash = wanted.indexOf('#');
            String name = hash < 0 ? "" : wanted.substring(hash + 1);
            boolean uses = !name.isEmpty() && (name.equals(map.attr("name")) || name.equals(map.id()));
            if (uses && displayed.test(image)) return true;
        }
        return false;
    }
}
