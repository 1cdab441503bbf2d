package org.legible.publisher.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Report;

/** Looks through what Markdown left as words for marks that somebody meant. */
final class Slips {

    private static final int MOST_OF_A_KIND = 10;
    private static final int LONGEST_SHOWN = 40;

    private final Lines lines;
    private final List<Slip> table;
    private final Problems problems;
    private final Map<Slip, List<Place>> found = new LinkedHashMap<>();

    Slips(Lines lines, Report.Numbering numbering, Problems problems) {
        this.lines = lines;
        this.table = numbering == Report.Numbering.DECIMAL ? SlipTable.WITH_DECIMALS : SlipTable.ALL;
        this.problems = problems;
    }

    /** Looks through one passage. */
    void lookThrough(TypedLines passage) {
        if (!SlipTable.mayBeIn(passage.words())) return;
        boolean[] told = new boolean[passage.words().length()];
        for (Slip slip : table) {
            if (!slip.where().takes(passage.kind())) continue;
            Matcher form = slip.form().matcher(passage.words());
            while (form.find()) {
                int at = form.start("at");
                if (told[at]) continue;
                for (int i = at; i < form.end("at"); i++) told[i] = true;
                tell(slip, lines.place(passage.offset(at)), shown(slip, form));
            }
        }
    }

    private static String shown(Slip slip, Matcher form) {
        return form.group(slip.form().pattern().contains("(?<shown>") ? "shown" : "at");
    }

    /** Says how many more there are of what was found too often to name each. */
    void sumUp() {
        found.forEach((slip, places) -> {
            if (places.size() > MOST_OF_A_KIND)
                problems.add(slip.at(
                        places.get(MOST_OF_A_KIND),
                        (places.size() - MOST_OF_A_KIND) + " more of the kind follow here and below."));
        });
    }

    private void tell(Slip slip, Place place, String words) {
        List<Place> places = found.computeIfAbsent(slip, first -> new ArrayList<>());
        places.add(place);
        if (places.size() > MOST_OF_A_KIND) return;
        String shown = words.replace(String.valueOf(TypedLines.UNDERSTOOD), "").strip();
        int end = shown.indexOf('\n') < 0 ? shown.length() : shown.indexOf('\n');
        shown = end > LONGEST_SHOWN
                ? shown.substring(0, LONGEST_SHOWN).strip() + "…"
                : shown.substring(0, end).strip();
        problems.add(slip.at(place, slip.what().replace("%s", shown)));
    }
}
