package org.legible.publisher;

import java.time.Duration;
import java.util.List;
import org.legible.checker.CheckReport;
import org.legible.checker.baseline.BaselineProblem;
import org.legible.publisher.library.HeldBack;
import org.legible.publisher.problem.Problem;

/**
 * What came of a build.
 *
 * @param told all that there is to tell of the content, by place: errors, warnings and advice
 * @param checks what the checker found in the pages; empty of pages if the content was too wrong to render
 * @param reports how many reports readers may see
 * @param heldBack the other reports: drafts, and those whose time has not come
 * @param pages how many pages were written; 0 if nothing was published
 * @param bytes how large the site is, all its files together; 0 if nothing was published
 * @param published true if the output folder now holds the new site, false if it was left as it was
 * @param took how long it took
 * @param outdated entries of the baseline that have expired, or that no finding of a whole site answers to
 */
public record PublishResult(
        List<Problem> told,
        CheckReport checks,
        int reports,
        List<HeldBack> heldBack,
        int pages,
        long bytes,
        boolean published,
        Duration took,
        List<BaselineProblem> outdated) {
    public PublishResult {
        told = List.copyOf(told);
        heldBack = List.copyOf(heldBack);
        outdated = List.copyOf(outdated);
    }

    /** What is wrong with the content, by place; warnings too. */
    public List<Problem> problems() {
        return told.stream().filter(problem -> !problem.isAdvice()).toList();
    }

    /** Where nothing is wrong and something would serve readers better, by place. */
    public List<Problem> advice() {
        return told.stream().filter(Problem::isAdvice).toList();
    }

    /** How many problems stop publication. */
    public long errors() {
        return told.stream().filter(Problem::isError).count();
    }

    /** How many problems are warnings. */
    public long warnings() {
        return problems().size() - errors();
    }
}
