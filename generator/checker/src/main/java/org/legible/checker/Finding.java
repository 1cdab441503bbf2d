package org.legible.checker;

import java.util.List;
import java.util.Optional;

/**
 * One fault, or one thing that a person must look at, at one place of one page.
 *
 * @param rule the id of the rule that found it
 * @param outcome whether it is sure
 * @param severity how much it hurts
 * @param wcag the WCAG success criteria concerned, such as "1.1.1"
 * @param act the ids of the ACT rules that the rule implements
 * @param selector a CSS selector that finds the element in the page
 * @param line the line in the page, counted from 1
 * @param column the column in the page, counted from 1
 * @param offset the number of characters before the element's start tag; 0 where the element has no tag of its own
 * @param message what is wrong here
 * @param affects whom it hurts
 * @param why how it hurts them
 * @param fix what to do about it
 * @param identity a name that stays the same when other parts of the page change
 * @param source the author's file and line, where known
 * @param declaration the style sheet, or page, and the line of the declaration that sets the value, for findings about
 *     colour and the keyboard focus; empty for others, and where nothing on the page declares it
 */
public record Finding(
        String rule,
        Outcome outcome,
        Severity severity,
        List<String> wcag,
        List<String> act,
        String selector,
        int line,
        int column,
        int offset,
        String message,
        String affects,
        String why,
        String fix,
        String identity,
        Optional<Source> source,
        Optional<Source> declaration) {

    public Finding {
        wcag = List.copyOf(wcag);
        act = List.copyOf(act);
    }

    /** The same finding, pointing at the author's file as well. */
    public Finding withSource(Source place) {
        return with(message, affects, why, fix, Optional.of(place));
    }

    /** The same finding, said in other words. */
    public Finding withWords(String said, String whom, String how, String remedy) {
        return with(said, whom, how, remedy, source);
    }

    private Finding with(String said, String whom, String how, String remedy, Optional<Source> place) {
        return new Finding(
                rule,
                outcome,
                severity,
                wcag,
                act,
                selector,
                line,
                column,
                offset,
                said,
                whom,
                how,
                remedy,
                identity,
                place,
                declaration);
    }

    /** What it means for a page that waits to be published. */
    public Verdict verdict() {
        return Verdict.of(outcome, severity);
    }

    /** Whether the fault is sure. */
    public boolean failed() {
        return outcome == Outcome.FAILED;
    }
}
