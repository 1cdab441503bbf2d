package org.legible.checker.script;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;

/**
 * The scripts of a page that nobody reads.
 *
 * @param any whether there may be any: what depends on them is then uncertain
 */
record UnreadScripts(boolean any) implements PageScripts {

    /** The types of a script element that browsers run; of others they take the content for data. */
    private static final Pattern RUN =
            Pattern.compile("|module|(text|application)/(x-)?(java|ecma)script", Pattern.CASE_INSENSITIVE);

    /** The scripts of a page: in its elements, in its attributes, or in the addresses of its links. */
    static UnreadScripts of(ParsedPage page) {
        return new UnreadScripts(page.elements().stream().anyMatch(UnreadScripts::holdsScript));
    }

    private static boolean holdsScript(PageElement e) {
        if (e.is("script")) return RUN.matcher(e.attr("type").strip()).matches();
        return !e.bare()
                && (e.attr("href").strip().regionMatches(true, 0, "javascript:", 0, 11)
                        || e.attributeNames().stream().anyMatch(name -> name.length() > 2 && name.startsWith("on")));
    }

    @Override
    public boolean none() {
        return !any;
    }

    @Override
    public List<Handler> handlers() {
        return List.of();
    }

    @Override
    public List<Handler> heardAt(PageElement e, String... events) {
        return List.of();
    }

    @Override
    public List<Effect> byItself() {
        return List.of();
    }

    @Override
    public List<Effect> effects(Handler handler, PageElement on, Map<String, Object> happening) {
        return List.of();
    }

    @Override
    public boolean understood() {
        return !any;
    }

    @Override
    public List<String> texts() {
        return List.of();
    }

    @Override
    public boolean mention(String... words) {
        return any;
    }
}
