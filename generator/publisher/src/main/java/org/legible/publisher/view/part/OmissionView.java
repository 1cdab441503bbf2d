package org.legible.publisher.view.part;

import java.util.Map;
import java.util.Optional;
import org.legible.publisher.text.Block;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.ListWords;
import org.legible.publisher.words.Words;

/** What a digest or an excerpt leaves out, said where it would stand. */
public record OmissionView(String text, Optional<String> about) {

    /** What is left out at this place of the report. */
    public static OmissionView of(Block.Omission omission, ReportContext report) {
        Words words = report.words();
        String key = omission.references().size() == 1 ? "report.omittedOne" : "report.omitted";
        return new OmissionView(
                words.get(key, Map.of("edition", report.ofEdition("report.name"), "printed", printed(omission, words))),
                omission.about().map(about -> words.get("report.omittedAbout", Map.of("about", about))));
    }

    /** "1, 3 to 5 and 8". */
    private static String printed(Block.Omission omission, Words words) {
        return new ListWords(words)
                .of(omission.printed().stream()
                        .map(range -> range.replace("-", words.get("list.to")))
                        .toList());
    }
}
