package org.legible.checker.accessibility;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.legible.checker.page.Words;

/**
 * The roles of WAI-ARIA 1.2, Digital Publishing WAI-ARIA 1.1 and the Graphics module, and those of WAI-ARIA 1.3 that browsers
 * know already.
 */
public final class AriaRoles {

    /**
     * One role a line: name, flags, required attributes, further supported attributes, required inside, required around.
     * Menus hold the menus of their items beside them, as the patterns of the ARIA Authoring Practices Guide have it, and lines
     * between items (WAI-ARIA 1.3).
     * Flags: a abstract, w widget, l landmark, c named by content, p presentational children, x name prohibited.
     */
    private static final String TABLE = """
            alert|-||||
            alertdialog|-||modal||
            application|-||activedescendant expanded||
            article|-||posinset setsize||
            banner|l||||
            blockquote|-||||
            button|wcp||expanded pressed||
            caption|x||||
            cell|c||colindex colindextext colspan rowindex rowindextext rowspan||row
            checkbox|wcp|checked|expanded readonly required||
            code|x||||
            comment|c||level posinset setsize||
            columnheader|wc||sort colindex colindextext colspan rowindex rowindextext rowspan expanded readonly required selected||row
            combobox|w|expanded|autocomplete readonly required activedescendant controls||
            complementary|l||||
            contentinfo|l||||
            definition|-||||
            deletion|x||||
            dialog|-||modal||
            directory|-||||
            document|-||||
            emphasis|x||||
            feed|-|||article|
            figure|-||||
            form|l||||
            generic|x||||
            grid|w||multiselectable readonly activedescendant colcount rowcount|row rowgroup|
            gridcell|wc||colindex colindextext colspan rowindex rowindextext rowspan expanded readonly required selected||row
            group|-||activedescendant||
            heading|c|level|||
            img|p||||
            insertion|x||||
            link|wc||expanded||
            list|-|||listitem|
            listbox|w||expanded multiselectable orientation readonly required activedescendant|group option|
            listitem|-||level posinset setsize||directory list
            log|-||||
            main|l||||
            mark|x||||
            marquee|-||||
            math|-||||
            menu|w||orientation activedescendant|group menu menuitem menuitemradio menuitemcheckbox separator|
            menubar|w||orientation activedescendant|group menu menuitem menuitemradio menuitemcheckbox separator|
            menuitem|wc||expanded posinset setsize||group menu menubar
            menuitemcheckbox|wcp|checked|expanded posinset setsize||group menu menubar
            menuitemradio|wcp|checked|expanded posinset setsize||group menu menubar
            meter|p|valuenow|valuemax valuemin valuetext||
            navigation|l||||
            none|x||||
            note|-||||
            option|wcp||selected checked posinset setsize||group listbox
            paragraph|x||||
            presentation|x||||
            progressbar|wp||valuemax valuemin valuenow valuetext||
            radio|wcp|checked|posinset setsize||
            radiogroup|w||orientation readonly required activedescendant||
            region|l||||
            row|wc||colindex expanded level posinset rowindex rowindextext setsize selected activedescendant|cell columnheader gridcell rowheader|grid rowgroup table treegrid
            rowgroup|-|||row|grid table treegrid
            rowheader|wc||sort colindex colindextext colspan rowindex rowindextext rowspan expanded readonly required selected||row
            scrollbar|wp|controls valuenow|orientation valuemax valuemin valuetext||
            search|l||||
            sectionfooter|-||||
            sectionheader|-||||
            searchbox|w||activedescendant autocomplete multiline placeholder readonly required||
            separator|p||orientation valuemax valuemin valuenow valuetext||
            slider|wp|valuenow|orientation readonly valuemax valuemin valuetext||
            spinbutton|w||readonly required valuemax valuemin valuenow valuetext activedescendant||
            status|-||||
            strong|x||||
            subscript|x||||
            suggestion|x||||
            superscript|x||||
            switch|wcp|checked|expanded readonly required||
            tab|wcp||expanded posinset selected setsize||tablist
            table|-||colcount rowcount|row rowgroup|
            tablist|w||multiselectable orientation activedescendant|tab|
            tabpanel|-||||
            term|-||||
            textbox|w||activedescendant autocomplete multiline placeholder readonly required||
            time|x||||
            timer|-||||
            toolbar|-||orientation activedescendant||
            tooltip|c||||
            tree|w||multiselectable required orientation activedescendant|group treeitem|
            treegrid|w||multiselectable readonly required orientation activedescendant colcount rowcount|row rowgroup|
            treeitem|wc||expanded selected checked level posinset setsize||group tree
            command|a||||
            composite|a||||
            input|a||||
            landmark|a||||
            range|a||||
            roletype|a||||
            section|a||||
            sectionhead|a||||
            select|a||||
            structure|a||||
            widget|a||||
            window|a||||
            doc-abstract|-||||
            doc-acknowledgments|l||||
            doc-afterword|l||||
            doc-appendix|l||||
            doc-backlink|wc||expanded||
            doc-biblioentry|-||level posinset setsize||doc-bibliography list
            doc-bibliography|l||||
            doc-biblioref|wc||expanded||
            doc-chapter|l||||
            doc-colophon|-||||
            doc-conclusion|l||||
            doc-cover|p||||
            doc-credit|-||||
            doc-credits|l||||
            doc-dedication|-||||
            doc-endnote|-||level posinset setsize||doc-endnotes list
            doc-endnotes|l||||
            doc-epigraph|-||||
            doc-epilogue|l||||
            doc-errata|l||||
            doc-example|-||||
            doc-footnote|-||||
            doc-foreword|l||||
            doc-glossary|l||||
            doc-glossref|wc||expanded||
            doc-index|l||||
            doc-introduction|l||||
            doc-noteref|wc||expanded||
            doc-notice|-||||
            doc-pagebreak|p||orientation valuemax valuemin valuenow valuetext||
            doc-pagefooter|x||||
            doc-pageheader|x||||
            doc-pagelist|l||||
            doc-part|l||||
            doc-preface|l||||
            doc-prologue|l||||
            doc-pullquote|-||||
            doc-qna|-||||
            doc-subtitle|c||level||
            doc-tip|-||||
            doc-toc|l||||
            graphics-document|-||||
            graphics-object|-||activedescendant||
            graphics-symbol|p||||
            """;

    private static final Map<String, RoleFacts> ROLES = read();

    private AriaRoles() {}

    private static Map<String, RoleFacts> read() {
        Map<String, RoleFacts> roles = new HashMap<>();
        for (String line : TABLE.strip().split("\n")) {
            String[] parts = line.split("\\|", -1);
            Set<String> required = attributes(parts[2]);
            Set<String> supported = new HashSet<>(attributes(parts[3]));
            supported.addAll(required);
            roles.put(
                    parts[0],
                    new RoleFacts(
                            parts[0], parts[1], required, Set.copyOf(supported), words(parts[4]), words(parts[5])));
        }
        return Map.copyOf(roles);
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Words.split(text));
    }

    private static Set<String> attributes(String text) {
        return Words.split(text).stream().map(word -> "aria-" + word).collect(Collectors.toUnmodifiableSet());
    }

    /** The facts of a role; empty where there is no such role. */
    public static Optional<RoleFacts> find(String role) {
        return Optional.ofNullable(ROLES.get(role));
    }

    /** Whether authors may use a role of this name. */
    public static boolean usable(String role) {
        return find(role).filter(facts -> !facts.isAbstract()).isPresent();
    }

    /** Whether a role of this name is there for the definition of others only. */
    public static boolean isAbstract(String role) {
        return find(role).filter(RoleFacts::isAbstract).isPresent();
    }

    /** The role that authors may use whose name is nearest to a misspelt one. */
    public static Optional<String> nearest(String role) {
        return Nearest.of(
                role, ROLES.keySet().stream().filter(AriaRoles::usable).toList());
    }
}
