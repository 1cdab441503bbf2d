package org.legible.publisher.library;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.PhoneNumber;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Site;

/** Finds what somebody who began with the sample has not yet made their own: readers would write to nobody. */
final class StarterChecks {

    private static final String FILE = "site.yaml";

    private final ContentFolder folder;
    private final StarterValues starter;
    private final Problems problems;

    StarterChecks(ContentFolder folder, StarterValues starter, Problems problems) {
        this.folder = folder;
        this.starter = starter;
        this.problems = problems;
    }

    /** @param reports every report folder, those too that readers may not see yet */
    void check(Site site, List<String> reports) {
        if (starter.isSample(reports)) return;
        values(site)
                .forEach((at, value) -> value.filter(text -> starter.wrote(at, text))
                        .ifPresent(text -> problems.warning(
                                place(at),
                                "\"" + at.substring(at.lastIndexOf('/') + 1)
                                        + "\" still holds what the sample publication wrote.",
                                "What is true of the sample is not true of your site: readers would be misled, or write to nobody.",
                                "Write your own.")));
        for (int i = 0; i < site.helpLines().size(); i++) check(site.helpLines().get(i), "/help-lines/" + i);
    }

    private void check(Site.HelpLine line, String at) {
        if (!starter.isUnchecked(line.checked())) return;
        Map<String, Optional<String>> details = new LinkedHashMap<>();
        details.put("/phone", line.phone().map(PhoneNumber::text));
        details.put("/text", line.text().map(PhoneNumber::text));
        details.put("/web", line.web().map(URI::toString));
        details.entrySet().stream()
                .filter(detail ->
                        detail.getValue().filter(starter::wroteHelpLine).isPresent())
                .findFirst()
                .ifPresent(detail -> problems.warning(
                        place(at + detail.getKey()),
                        "The help line " + line.name()
                                + " holds what the sample publication wrote, and its date, " + line.checked()
                                + ", is no later than the sample's.",
                        "It may not be for your readers, or no longer answer.",
                        "Take it out; or check that it is right for your readers, and write the day on which you did"
                                + " under checked."));
    }

    private static Map<String, Optional<String>> values(Site site) {
        Site.Contact contact = site.contact();
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        values.put("/publisher", Optional.of(site.publisher()));
        values.put("/base-url", Optional.of(site.baseUrl().toString()));
        values.put("/contact/name", Optional.of(contact.name()));
        values.put("/contact/email", Optional.of(contact.email()));
        values.put("/contact/phone", contact.phone().map(PhoneNumber::text));
        values.put("/contact/form", contact.form().map(URI::toString));
        values.put("/contact/reply-time", contact.replyTime());
        values.put("/contact/who-reads", contact.whoReads().map(Prose::markdown));
        values.put("/contact/note", contact.note().map(Prose::markdown));
        values.put(
                "/accessibility-statement/scope",
                Optional.of(site.accessibilityStatement().scope()));
        values.put(
                "/accessibility-statement/note",
                site.accessibilityStatement().note().map(Prose::markdown));
        return values;
    }

    private Place place(String pointer) {
        return folder.placeOf(FILE, pointer);
    }
}
