package org.legible.publisher.library;

import java.util.Optional;
import org.legible.publisher.address.OutsideAddress;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.PhoneNumber;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Site;

/** Checks what the facts about the publication say of one another. */
final class SiteChecks {

    private final Problems problems;

    SiteChecks(Problems problems) {
        this.problems = problems;
    }

    void check(Site site) {
        String address = site.baseUrl().toString();
        OutsideAddress.readBase(address)
                .fault()
                .ifPresent(fault -> problems.error(
                        site.baseUrl().place(),
                        fault.sentence("The base address", address),
                        "Addresses of pages are made from it, and none of them would lead anywhere.",
                        fault.fix()));
        checkPhoneNote(site.contact().phone(), site.contact().phoneNote());
        site.helpLines().forEach(this::check);
    }

    /** Checks one way to get help. */
    void check(Site.HelpLine line) {
        checkPhoneNote(line.phone(), line.phoneNote());
    }

    private void checkPhoneNote(Optional<Placed<PhoneNumber>> phone, Optional<Prose> note) {
        if (note.isPresent() && phone.isEmpty())
            problems.error(
                    note.get().place(),
                    "A phone-note stands here without a phone.",
                    "It is shown beside the number, so without one readers would not see it.",
                    "Add phone: with the number, or write the words as note:.");
    }
}
