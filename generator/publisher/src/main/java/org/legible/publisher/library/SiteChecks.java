package org.legible.publisher.library;

import java.util.Optional;
import org.legible.publisher.address.OutsideAddress;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.PhoneNumber;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Site;

/** Checks what the facts about the publication say of one another. */
final class SiteChecks {

    private final Holes holes;
    private final Problems problems;

    /** @param holes what of the file could not be read; what may stand there is not missed */
    SiteChecks(Holes holes, Problems problems) {
        this.holes = holes;
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
        site.themeOptions().ifPresent(this::checkLogo);
    }

    /** Checks one way to get help. */
    void check(Site.HelpLine line) {
        checkPhoneNote(line.phone(), line.phoneNote());
    }

    private void checkLogo(Site.ThemeOptions options) {
        if (options.logo().isPresent() && options.logoAlt().isEmpty() && !holes.hide("theme-options.logo-alt"))
            problems.error(
                    options.logo().get().place(),
                    "The logo has no logo-alt.",
                    "People who do not see the logo would hear nothing, or the name of a file.",
                    "Add logo-alt: with what the logo says, most often the name of its owner.");
        if (options.logo().isEmpty() && options.logoAlt().isPresent() && !holes.hide("theme-options.logo"))
            problems.error(
                    options.logoAlt().get().place(),
                    "A logo-alt stands here without a logo.",
                    "It says what a logo shows, so without one readers would not meet it.",
                    "Add logo: with the name of the file, such as logo.svg, or delete this line.");
    }

    private void checkPhoneNote(Optional<Placed<PhoneNumber>> phone, Optional<Prose> note) {
        if (note.isPresent() && phone.isEmpty() && !holes.hide("contact.phone", "help-lines.phone", "help.phone"))
            problems.error(
                    note.get().place(),
                    "A phone-note stands here without a phone.",
                    "It is shown beside the number, so without one readers would not see it.",
                    "Add phone: with the number, or write the words as note:.");
    }
}
