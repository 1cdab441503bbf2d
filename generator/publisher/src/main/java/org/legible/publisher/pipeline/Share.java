package org.legible.publisher.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.legible.publisher.BuildScope;
import org.legible.publisher.library.Entry;
import org.legible.publisher.problem.Problem;

/**
 * The reports of one shard. They are dealt out in turn by the order of their slugs, not by their sizes: so an edit of a text moves
 * none to another shard, whose folder may still hold it from the build before.
 *
 * @param own the reports of this shard, by their slugs
 * @param others the folders of the others, with a slash at the end
 */
record Share(List<Entry> own, Set<String> others) {

    static Share of(BuildScope.Shard shard, Collection<Entry> reports) {
        List<Entry> sorted = new ArrayList<>(reports);
        sorted.sort((one, other) -> one.slug().compareTo(other.slug()));
        List<Entry> own = new ArrayList<>();
        Set<String> others = new HashSet<>();
        for (int place = 0; place < sorted.size(); place++) {
            if (shard.has(place)) own.add(sorted.get(place));
            else others.add(sorted.get(place).file(""));
        }
        return new Share(List.copyOf(own), Set.copyOf(others));
    }

    /** True unless the shard of another report tells it. What no report is known by, every shard tells. */
    boolean tells(Problem problem) {
        String file = problem.place().file() + "/";
        int end = file.indexOf('/', file.indexOf('/') + 1);
        return end < 0 || !others.contains(file.substring(0, end + 1));
    }

    /** The slugs of {@link #own}. */
    List<String> slugs() {
        return own.stream().map(Entry::slug).toList();
    }
}
