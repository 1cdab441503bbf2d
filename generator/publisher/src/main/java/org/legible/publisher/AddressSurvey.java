package org.legible.publisher;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.legible.publisher.address.Address;
import org.legible.publisher.problem.Problem;

/**
 * What a site publishes, held against its ledger.
 *
 * @param problems what is gone; or what is wrong with the content, and then nothing is known of the rest
 * @param isKnown true if the content is sound
 * @param kept how many pages and places the ledger keeps with those that it lacked
 * @param added how many of them it lacked
 * @param lacking the pages and places that it lacked
 * @param text the text of the ledger with them
 */
public record AddressSurvey(
        List<Problem> problems,
        boolean isKnown,
        long kept,
        long added,
        SortedMap<Address, SortedSet<String>> lacking,
        String text) {
    public AddressSurvey {
        problems = List.copyOf(problems);
        lacking = Collections.unmodifiableSortedMap(lacking);
    }
}
