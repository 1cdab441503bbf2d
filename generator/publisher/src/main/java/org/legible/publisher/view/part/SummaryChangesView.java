package org.legible.publisher.view.part;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PassageView;

/**
 * Recommendations as a young person reads them: by who was asked, those that matter most first, each with whether it was done.
 *
 * @param level the level of the headings over the groups
 * @param title what they are called
 * @param evidence a link to them in the words of the report, each with its evidence
 */
public record SummaryChangesView(int level, String title, List<Group> groups, LinkView evidence) {

    /**
     * What the same bodies were asked to do.
     *
     * @param heading who was asked; empty where the report names nobody
     * @param note what holds of all that was said of them
     * @param main what matters most
     * @param more the line over the others, which are folded; empty if there are none
     */
    public record Group(
            Optional<String> heading,
            Optional<String> note,
            List<Item> main,
            Optional<String> more,
            List<Item> others) {}

    /**
     * One recommendation.
     *
     * @param picture the name of the picture beside it, if it has one
     * @param text it in plain words, or the report's own words where there are no others
     * @param whoseWords whose words they are, where they are not plain ones
     * @param said by when, and what each answered, in sentences
     * @param done whether it was done
     */
    public record Item(
            String id,
            Optional<String> picture,
            PassageView text,
            Optional<String> whoseWords,
            List<String> said,
            List<DoneView> done) {}
}
