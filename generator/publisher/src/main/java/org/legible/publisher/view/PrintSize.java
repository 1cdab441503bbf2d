package org.legible.publisher.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.legible.publisher.report.Site;
import org.legible.publisher.words.ListWords;

/** The sizes of large print. Nothing below 16 points is large print, so nothing below is offered. */
public enum PrintSize {
    P16,
    P18,
    P20,
    P24,
    P36;

    /** The size in points. */
    public String points() {
        return name().substring(1);
    }

    /** In which size a page is set, and to which others a reader can change it. */
    public static String inWords(PageContext page) {
        PrintSize usual = of(page.site());
        List<String> others = Arrays.stream(values())
                .filter(size -> size != usual)
                .map(PrintSize::points)
                .toList();
        return page.words()
                .get(
                        "report.largePrintSizes",
                        Map.of("points", usual.points(), "others", new ListWords(page.words()).anyOf(others)));
    }

    /** The size that a site's large print has unless the reader chooses another: 18 points where it does not say. */
    public static PrintSize of(Site site) {
        return site.themeOptions()
                .flatMap(Site.ThemeOptions::largePrintSize)
                .map(points -> valueOf("P" + points.value()))
                .orElse(P18);
    }
}
