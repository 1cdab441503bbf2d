package org.legible.publisher.view;

import java.util.Map;
import org.legible.publisher.render.Words;
import org.legible.publisher.text.Block;

/** What a digest or an excerpt leaves out, said where it would stand. */
public record OmissionView(String text, boolean hasAbout, String about) {

    static OmissionView of(Block.Omission omission, ReportContext report) {
        Words words = report.words();
        String key = omission.references().size() == 1 ? "report.omittedOne" : "report.omitted";
        return new OmissionView(
                words.get(key, Map.of("edition", report.ofEdition("report.name"), "printed", omission.printed())),
                omission.about().isPresent(),
                omission.about()
                        .map(about -> words.get("report.omittedAbout", Map.of("about", about)))
                        .orElse(""));
    }
}
