package org.legible.checker.output;

import org.legible.checker.CheckReport;
import org.legible.checker.PageFindings;

/**
 * Entries for a baseline file, to copy one by one. Owner, reason and expiry are left empty: a person must fill them in, and
 * the file is refused until one has.
 */
public final class BaselineWriter implements FindingsWriter {

    @Override
    public String format() {
        return "baseline";
    }

    @Override
    public String write(CheckReport report) {
        StringBuilder text = new StringBuilder(
                "# Copy the entries that you accept, and say for each who owns it, why, and until when.\naccepted:\n");
        for (PageFindings page : report.pages()) {
            page.findings().forEach(finding -> {
                String place = new Causes.Place(page.file(), finding).where();
                text.append("  # ").append(Plain.line(place + ": " + finding.message()));
                text.append("\n  - identity: ").append(finding.identity());
                text.append("\n    owner:\n    reason:\n    expires:\n");
            });
        }
        return text.toString();
    }
}
