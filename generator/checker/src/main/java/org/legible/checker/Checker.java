package org.legible.checker;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.legible.checker.css.Effort;
import org.legible.checker.feature.Feature;
import org.legible.checker.feature.FeatureFinder;
import org.legible.checker.link.Base;
import org.legible.checker.link.LinkCollector;
import org.legible.checker.page.ParsedPage;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Neighbours;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.Rules;
import org.legible.checker.rule.SiteContext;
import org.legible.checker.script.ScriptReader;
import org.legible.checker.style.SheetLibrary;

/**
 * Checks pages. Immutable, and safe to use from any number of threads; make one and keep it, because style sheets that
 * pages share are read once for each checker.
 *
 * <pre>{@code
 * PageFindings found = Checker.with(Profile.WCAG22_AA).check(html, "index.html");
 * }</pre>
 */
public final class Checker {

    private final Profile profile;
    private final Resources resources;
    private final List<Rule> rules;
    private final SheetLibrary library;
    private final Neighbours neighbours = new Neighbours();
    private final FeatureFinder features = new FeatureFinder();
    private final ScriptReader scripts;

    private Checker(
            Profile profile, Resources resources, List<Rule> rules, SheetLibrary library, ScriptReader scripts) {
        this.scripts = scripts;
        this.library = library;
        this.profile = profile;
        this.resources = resources;
        this.rules = rules;
    }

    /** A checker that asks the rules of a profile, and sees no file beside the page. */
    public static Checker with(Profile profile) {
        return new Checker(profile, Resources.none(), registry(), new SheetLibrary(), ScriptReader.atHand());
    }

    /** The same checker, which reads style sheets and framed pages from these files. */
    public Checker resources(Resources files) {
        return new Checker(profile, files, rules, new SheetLibrary(), scripts);
    }

    /** The same checker, which asks these rules only, so far as its profile has them. */
    public Checker rules(List<Rule> chosen) {
        return new Checker(profile, resources, List.copyOf(chosen), library, scripts);
    }

    /** The same checker, which learns from this reader what the scripts of a page do. */
    public Checker scripts(ScriptReader reader) {
        return new Checker(profile, resources, rules, library, reader);
    }

    /** The same checker, which does not ask the rules with these ids. */
    public Checker without(Collection<String> ids) {
        return rules(
                rules.stream().filter(rule -> !ids.contains(rule.facts().id())).toList());
    }

    /** Every rule there is. */
    public static List<Rule> registry() {
        return Rules.all();
    }

    /**
     * Checks one page.
     *
     * @param html the page's text
     * @param file its path relative to the site's root, with "/": links and style sheets are looked up from there
     */
    public PageFindings check(String html, String file) {
        try {
            return check(ParsedPage.parse(html, file), library);
        } catch (Effort.Exhausted tooMuch) {
            // No page may hold the others up: what depends on its style sheets is for a person then.
            return check(ParsedPage.parse(html, file), SheetLibrary.closed());
        }
    }

    private PageFindings check(ParsedPage page, SheetLibrary library) {
        SiteContext around = around(page);
        Inspection inspection = new Inspection(page, around, library);
        AskedScopes asked = AskedScopes.of(page, profile);
        for (Rule rule : rules) {
            if (asked.asks(rule.facts().scope())) inspection.ask(rule);
        }
        Set<Feature> holds = features.of(page, inspection.styles().sheets());
        return new PageFindings(page.file(), inspection.findings(), LinkCollector.of(page, around.from()), holds);
    }

    private SiteContext around(ParsedPage page) {
        return new SiteContext(resources, Base.of(page, resources.basePath()), neighbours, scripts);
    }

    /** As {@link #check(String, String)}, for a page without a name. */
    public PageFindings check(String html) {
        return check(html, "page.html");
    }
}
