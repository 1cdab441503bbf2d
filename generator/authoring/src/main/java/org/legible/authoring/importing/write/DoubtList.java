package org.legible.authoring.importing.write;

import java.util.List;
import java.util.stream.Stream;
import org.legible.authoring.importing.source.Doubt;

/** Writes the list of what somebody should look at, a line for each. */
final class DoubtList {

    private final String source;
    private final String folder;
    private final List<PlacedDoubt> doubts;

    DoubtList(String source, String folder, List<PlacedDoubt> doubts) {
        this.source = source;
        this.folder = folder;
        this.doubts = doubts;
    }

    /** How many are of a kind. */
    long count(Doubt.Kind kind) {
        return of(kind).count();
    }

    /** The list. */
    String text() {
        StringBuilder text = new StringBuilder("# Look at this\n\n");
        text.append(
                "What came of " + source + " in " + folder + ". Go through the list with the document beside you, and"
                        + " delete each line when it is done.\n\n"
                        + "Keep this file to yourself: it holds comments, deleted"
                        + " words and hidden text. It is not part of the"
                        + " website.\n");
        section(text, Doubt.Kind.DECIDE, "To decide");
        section(text, Doubt.Kind.LEFT_OUT, "Left out of the report, with its words");
        section(text, Doubt.Kind.CHANGED, "Changed, and worth a glance");
        return text.toString();
    }

    private void section(StringBuilder text, Doubt.Kind kind, String title) {
        if (count(kind) == 0) return;
        text.append("\n## ").append(title).append(" (").append(count(kind)).append(")\n\n");
        of(kind).forEach(placed -> text.append(line(placed)).append('\n'));
    }

    private Stream<PlacedDoubt> of(Doubt.Kind kind) {
        return doubts.stream().filter(placed -> placed.doubt().kind() == kind);
    }

    private String line(PlacedDoubt placed) {
        Doubt doubt = placed.doubt();
        String where = placed.line() > 0 ? placed.file() + ":" + placed.line() + " " : "";
        String decide = doubt.decide().isEmpty() ? "" : " Decide: " + doubt.decide();
        return "- " + where + "In the document: “"
                + doubt.source().replaceAll("\\s+", " ").strip() + "”. Done: " + doubt.done() + decide;
    }
}
