package org.legible.checker.rule.link;

import java.util.Optional;
import java.util.regex.Pattern;
import org.legible.checker.link.Href;
import org.legible.checker.rule.Inspection;

/** Compares what two addresses lead to, as far as the files at hand tell. */
final class Targets {

    private static final Pattern READS_QUERY = Pattern.compile("location\\.search|URLSearchParams|searchParams");
    private static final Pattern TRACKING = Pattern.compile(
            "(^|[?&])(utm_\\w+|ref|source|src|from|fbclid|gclid|session_id)=", Pattern.CASE_INSENSITIVE);

    static SameName.Verdict compare(Inspection page, String first, String second) {
        if (first.equals(second)) return SameName.Verdict.SAME;
        Optional<String> a = page.site().resolve(first);
        Optional<String> b = page.site().resolve(second);
        if (a.isEmpty() || b.isEmpty()) return SameName.Verdict.UNKNOWN;
        String here = Href.of(first).fragment();
        String there = Href.of(second).fragment();
        if (a.get().equals(b.get())) {
            if (!query(first).equals(query(second))) return byQuery(page, a.get(), first, second);
            boolean both = a.get().equals(page.page().file())
                    && page.page().byId(here).isPresent()
                    && page.page().byId(there).isPresent();
            if (here.equals(there)) return SameName.Verdict.SAME;
            return both ? SameName.Verdict.DIFFERENT : SameName.Verdict.UNKNOWN;
        }
        Optional<TargetText> one = TargetText.at(page, a.get());
        Optional<TargetText> two = TargetText.at(page, b.get());
        if (one.isEmpty() || two.isEmpty()) return SameName.Verdict.UNKNOWN;
        return one.get().compare(two.get());
    }

    private static String query(String href) {
        int start = href.indexOf('?');
        int end = href.indexOf('#');
        if (start < 0 || end >= 0 && end < start) return "";
        return href.substring(start, end < 0 ? href.length() : end);
    }

    /** A page that reads its query shows different things for different queries; others do not. */
    private static SameName.Verdict byQuery(Inspection page, String path, String first, String second) {
        boolean tracked = TRACKING.matcher(query(first)).find()
                || TRACKING.matcher(query(second)).find();
        boolean reads = page.site()
                .resources()
                .text(path)
                .filter(t -> READS_QUERY.matcher(t).find())
                .isPresent();
        return reads && !tracked ? SameName.Verdict.DIFFERENT : SameName.Verdict.UNKNOWN;
    }
}
