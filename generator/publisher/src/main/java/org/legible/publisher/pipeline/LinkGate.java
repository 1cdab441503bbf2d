package org.legible.publisher.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/**
 * The gate for links: every link and fragment within the site, in the final bytes of every page, leads to something that was
 * written. It keeps little of each page, because a large site has thousands. Safe to use from many threads.
 */
final class LinkGate implements Gate {

    private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();
    private final Map<String, Map<Goal, From>> pending = new ConcurrentHashMap<>();
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** Where a link leads: a file from the site's root, and perhaps a place in it. */
    private record Goal(String file, String fragment) {}

    /** Where a link stands: in the page, and in the author's files or in the template that it came from. */
    private record From(String page, int line, Optional<Place> author, Optional<Place> template) {}

    @Override
    public void see(Batch batch, Problems problems) {
        for (Made made : batch.made()) made.findings().ifPresent(found -> see(found.file(), made.ids(), made.leads()));
    }

    private void see(String file, Set<String> pageIds, List<Lead> links) {
        // The same ids stand in every edition: one copy of each word serves all.
        ids.put(file, Set.copyOf(pageIds.stream().map(this::once).toList()));
        Map<Goal, From> leads = new HashMap<>();
        for (Lead lead : links)
            leads.put(
                    new Goal(once(lead.file()), once(lead.fragment())),
                    new From(file, lead.line(), lead.author(), lead.template()));
        pending.put(file, leads);
    }

    @Override
    public void judge(SitePlan plan, Problems problems) {
        Set<String> files = plan.products().stream()
                .map(product -> product.address().file())
                .collect(Collectors.toSet());
        pending.forEach((page, leads) -> leads.forEach((goal, from) -> {
            Set<String> places = ids.get(goal.file());
            boolean found = places == null
                    ? files.contains(goal.file())
                    : goal.fragment().isEmpty() || places.contains(goal.fragment());
            if (!found) report(goal, from, problems);
        }));
    }

    private void report(Goal goal, From from, Problems problems) {
        String target = goal.fragment().isEmpty() ? goal.file() : goal.file() + "#" + goal.fragment();
        problems.error(
                from.author().or(from::template).orElse(new Place(from.page(), from.line(), 0)),
                "A link leads to " + target + ", which is not there.",
                "Readers who follow it would find nothing.",
                from.author().isPresent()
                        ? "Correct the link, or add what it promises."
                        : "The link comes from a template: correct the template or the view that feeds it.");
    }

    private String once(String word) {
        return known.computeIfAbsent(word, w -> w);
    }
}
