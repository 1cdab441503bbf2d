package org.legible.publisher.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.report.Summary;
import org.legible.publisher.report.Text;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.Words;

/** What the summaries of a report are called: by whom they are for, and by as much more as tells them apart. */
public final class SummaryTitles {

    private SummaryTitles() {}

    /** What one summary of a report is called; no other of that report is called the same. */
    public static String of(Entry entry, SummaryFile summary, Words words) {
        Summary facts = summary.facts();
        String title = words.get(
                facts.easyRead().isPresent()
                        ? "formats.summaryEasyRead"
                        : facts.isForChildren() ? "formats.summaryChildren" : "formats.summary");
        List<SummaryFile> alike = entry.summaries().stream()
                .filter(other -> other.facts().audience() == facts.audience())
                .filter(other ->
                        other.facts().easyRead().isPresent() == facts.easyRead().isPresent())
                .toList();
        if (alike.stream().anyMatch(other -> !other.facts().ages().equals(facts.ages()))) {
            if (facts.ages().isPresent())
                title = words.get(
                        "summary.titleAges",
                        Map.of("title", title, "ages", ages(facts.ages().get(), words)));
            alike = alike.stream()
                    .filter(other -> Objects.equals(other.facts().ages(), facts.ages()))
                    .toList();
        }
        if (alike.stream().anyMatch(other -> other.facts().version() != facts.version())) {
            title = words.get("summary.title" + EnumWords.keyEnd(facts.version()) + "Version", Map.of("title", title));
            alike = alike.stream()
                    .filter(other -> other.facts().version() == facts.version())
                    .toList();
        }
        return alike.size() == 1
                ? title
                : words.get("summary.titleNumber", Map.of("title", title, "number", 1 + alike.indexOf(summary)));
    }

    /** A span of ages in words. */
    public static String ages(Text ages, Words words) {
        return ages.value().replace("-", words.get("list.to"));
    }
}
