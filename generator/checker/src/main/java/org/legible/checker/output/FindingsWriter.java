package org.legible.checker.output;

import java.util.List;
import java.util.Optional;
import org.legible.checker.CheckReport;

/** Writes a report of a check in one format. */
public interface FindingsWriter {

    /** The name of the format on the command line. */
    String format();

    /** The whole report as text. */
    String write(CheckReport report);

    /** Every format there is. */
    static List<FindingsWriter> all() {
        return List.of(
                new TextWriter(),
                new ReviewWriter(),
                new JsonWriter(),
                new SarifWriter(),
                new JunitWriter(),
                new EarlWriter(),
                new HtmlWriter(),
                new GitHubWriter(),
                new CoverageWriter(),
                new BaselineWriter());
    }

    /** The writer for a format's name. */
    static Optional<FindingsWriter> named(String format) {
        return all().stream().filter(w -> w.format().equals(format)).findFirst();
    }
}
