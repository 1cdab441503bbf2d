package org.legible.checker.baseline;

import java.util.List;
import org.legible.checker.CheckReport;

/**
 * A report without what a baseline accepts.
 *
 * @param report the findings that are left
 * @param accepted the entries that took something out
 * @param problems entries that have expired or are stale, or what is wrong with the file
 * @param unusable whether the file is so wrong that nothing could be accepted
 */
public record BaselineResult(
        CheckReport report, List<Accepted> accepted, List<BaselineProblem> problems, boolean unusable) {

    public BaselineResult {
        accepted = List.copyOf(accepted);
        problems = List.copyOf(problems);
    }

    /** The exit status of a command: 0 clean, 1 faults or outdated entries, 2 not everything could be read. */
    public int exitStatus() {
        if (unusable) return 2;
        return problems.isEmpty() ? report.exitStatus() : Math.max(1, report.exitStatus());
    }
}
