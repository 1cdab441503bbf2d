package org.legible.checker.rule.media;

import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Everything on the page can be opened",
        technique = "G10, F20",
        scope = Facts.Scope.ADVICE,
        affects = "Everyone: no browser opens it any more",
        why = "Flash, Silverlight and Java applets were removed from all browsers, the last of them in 2021.",
        fix = "Offer the content as a page, a film or a file of today.",
        bad = "<object data='chart.swf' type='application/x-shockwave-flash'>Chart</object>")
final class DeadPlugin implements Rule {

    private static final Pattern TYPE =
            Pattern.compile("application/(x-shockwave-flash|x-silverlight.*|x-java-applet.*|x-director|futuresplash)");
    private static final Pattern FILE = Pattern.compile("(?i)[^?#]*\\.(swf|xap|dcr)([?#].*)?");

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.html("object", "embed", "applet")) {
            boolean dead = e.is("applet")
                    || TYPE.matcher(Texts.lower(e.attr("type").strip())).matches()
                    || FILE.matcher(e.attr("data") + e.attr("src")).matches();
            // One in another is what browsers without the first were given.
            if (dead && e.closest("object") == null && page.accessibility().rendered(e))
                page.failed(e, "No browser opens this any more: it needs a plug-in that was taken out of use.");
        }
    }
}
