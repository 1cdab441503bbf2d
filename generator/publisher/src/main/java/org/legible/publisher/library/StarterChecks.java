package org.legible.publisher.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.AccessibilityStatement;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.Text;

/** Finds what somebody who began with the sample, or with a new site, has not yet made their own: readers would write to nobody. */
final class StarterChecks {

    private final StarterValues starter;
    private final Problems problems;

    StarterChecks(StarterValues starter, Problems problems) {
        this.starter = starter;
        this.problems = problems;
    }

    /** @param reports every report folder, those too that readers may not see yet */
    void check(Site site, List<String> reports) {
        if (starter.isSample(reports)) return;
        values(site)
                .forEach((at, value) -> value.filter(text -> starter.wrote(at, text.value()))
                        .ifPresent(text -> problems.warning(
                                "value-of-the-sample",
                                text.place(),
                                "\"" + at.substring(at.lastIndexOf('/') + 1)
                                        + "\" still holds what came with the program.",
                                "What came with it is not true of your site: readers would be misled, or write to nobody.",
                                "Write your own.")));
        site.helpLines().forEach(this::check);
    }

    private void check(Site.HelpLine line) {
        if (!starter.isUnchecked(line.checked().value())) return;
        Stream.of(
                        line.phone().map(StarterChecks::text),
                        line.text().map(StarterChecks::text),
                        line.web().map(StarterChecks::text))
                .flatMap(Optional::stream)
                .filter(detail -> starter.wroteHelpLine(detail.value()))
                .findFirst()
                .ifPresent(detail -> problems.warning(
                        "value-of-the-sample",
                        detail.place(),
                        "The help line " + line.name()
                                + " holds what the sample publication wrote, and its date, " + line.checked()
                                + ", is no later than the sample's.",
                        "It may not be for your readers, or no longer answer.",
                        "Take it out; or check that it is right for your readers, and write the day on which you did"
                                + " under checked."));
    }

    private static Map<String, Optional<Text>> values(Site site) {
        Site.Contact contact = site.contact();
        AccessibilityStatement statement = site.accessibilityStatement();
        Map<String, Optional<Text>> values = new LinkedHashMap<>();
        values.put("/publisher", Optional.of(site.publisher()));
        values.put("/base-url", Optional.of(text(site.baseUrl())));
        values.put("/contact/name", Optional.of(contact.name()));
        values.put("/contact/email", Optional.of(contact.email()));
        values.put("/contact/phone", contact.phone().map(StarterChecks::text));
        values.put("/contact/form", contact.form().map(StarterChecks::text));
        values.put("/contact/reply-time", contact.replyTime());
        values.put("/contact/who-reads", contact.whoReads().map(StarterChecks::text));
        values.put("/contact/note", contact.note().map(StarterChecks::text));
        values.put("/accessibility-statement/scope", Optional.of(statement.scope()));
        values.put("/accessibility-statement/note", statement.note().map(StarterChecks::text));
        return values;
    }

    private static Text text(Placed<?> value) {
        return new Text(value.toString(), value.place());
    }

    private static Text text(Prose words) {
        return new Text(words.markdown(), words.place());
    }
}
