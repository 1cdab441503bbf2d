package org.legible.publisher.plan;

import java.util.Set;
import java.util.TreeSet;
import org.legible.publisher.words.Words;

/** Where readers are offered a product. */
public sealed interface Offer {

    /** What tells it from another, but for what it says in the words of the theme. */
    String basis();

    /**
     * In menus of the site.
     *
     * @param name its name in the words file: below {@code nav}; for the home page, after {@code home.way}
     */
    record InMenus(String name, Set<Menu> menus) implements Offer {

        /** In these menus. */
        public InMenus(String name, Menu... menus) {
            this(name, Set.of(menus));
        }

        @Override
        public String basis() {
            return name + new TreeSet<>(menus);
        }
    }

    /**
     * In the box of the ways to read its report.
     *
     * @param name what it is called
     * @param description what it holds, with its type where it is a file
     * @param icon the drawing beside it, a file of {@code icons} without its ending
     */
    record InFormats(Said name, Said description, String icon) implements Offer {

        @Override
        public String basis() {
            return icon;
        }
    }

    /** Something said in the words of the page that offers the product. */
    @FunctionalInterface
    interface Said {

        /** The same in these words. */
        String in(Words words);
    }

    /** A menu of the site. Its links stand in the order of the plan. */
    enum Menu {
        /** At the head of every page. */
        HEADER,
        /** At the foot of every page. */
        FOOTER,
        /** The ways in on the home page. */
        HOME
    }
}
