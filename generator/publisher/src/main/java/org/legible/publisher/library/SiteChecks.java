package org.legible.publisher.library;

import java.util.Optional;
import org.legible.publisher.address.OutsideAddress;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.PhoneNumber;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Site;

/** Checks what the facts about the publication say of one another. */
final class SiteChecks {

    private static final String FILE = "site.yaml";

    private final WordChecks words;
    private final Problems problems;

    SiteChecks(ContentFolder folder, Problems problems) {
        this.words = new WordChecks(folder, problems);
        this.problems = problems;
    }

    void check(Site site) {
        String address = site.baseUrl().toString();
        OutsideAddress.readBase(address)
                .fault()
                .ifPresent(fault -> error(
                        "/base-url",
                        fault.sentence("The base address", address),
                        "Addresses of pages are made from it, and none of them would lead anywhere.",
                        fault.fix()));
        checkPhoneNote("/contact", site.contact().phone(), site.contact().phoneNote());
        for (int i = 0; i < site.helpLines().size(); i++) {
            Site.HelpLine line = site.helpLines().get(i);
            checkPhoneNote("/help-lines/" + i, line.phone(), line.phoneNote());
        }
    }

    private void checkPhoneNote(String at, Optional<PhoneNumber> phone, Optional<Prose> note) {
        if (note.isPresent() && phone.isEmpty())
            error(
                    at + "/phone-note",
                    "A phone-note stands here without a phone.",
                    "It is shown beside the number, so without one readers would not see it.",
                    "Add phone: with the number, or write the words as note:.");
    }

    private void error(String pointer, String what, String why, String fix) {
        problems.error(words.place(FILE, pointer), what, why, fix);
    }
}
