package org.legible.publisher.pipeline;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.legible.publisher.AddressSurvey;
import org.legible.publisher.address.Address;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.ledger.LedgerText;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;

/**
 * What the ledger of a site would be with all that the site publishes.
 *
 * @param ledger the ledger as it is
 * @param lacking what it lacks
 */
record LedgerUpdate(ContentFolder folder, Ledger ledger, SortedMap<Address, SortedSet<String>> lacking) {

    /** The survey of content in which something is wrong. */
    static AddressSurvey ofFaulty(List<Problem> problems) {
        return new AddressSurvey(problems, false, 0, 0, new TreeMap<>(), "");
    }

    /** The survey of a site that was made. */
    AddressSurvey survey(List<Problem> problems) {
        long known = ledger.pages().values().stream()
                .mapToLong(page -> 1 + page.places().size())
                .sum();
        long added = lacking.entrySet().stream()
                .mapToLong(page -> page.getValue().size() + (ledger.pages().containsKey(page.getKey()) ? 0 : 1))
                .sum();
        return new AddressSurvey(problems, true, known + added, added, lacking, text());
    }

    private String text() {
        if (!ledger.isThere()) return LedgerText.of(lacking);
        // It was read without a fault.
        String written = folder.read(Ledger.FILE, new Problems()).orElseThrow();
        return LedgerText.with(written, ledger.entries(), lacking);
    }
}
