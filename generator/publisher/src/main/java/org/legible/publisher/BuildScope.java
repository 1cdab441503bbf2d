package org.legible.publisher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of a site a build makes. */
public sealed interface BuildScope {

    /** All of it, from the content alone. */
    BuildScope WHOLE = new Whole(List.of());

    /**
     * All of it.
     *
     * @param shards folders that builds of shards have left: what stands in them as it would be made is not made again
     */
    record Whole(List<Path> shards) implements BuildScope {
        public Whole {
            shards = List.copyOf(shards);
        }
    }

    /**
     * The pages and files of some of its reports, for a build of the whole to take. It is no website, and nothing is published.
     *
     * @param number which of the shards it is, from 1
     * @param count how many there are
     */
    record Shard(int number, int count) implements BuildScope {

        private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,3})/([1-9][0-9]{0,3})");

        /** Reads one as people write it, such as {@code 3/8}; empty if it is none. */
        public static Optional<Shard> parse(String written) {
            Matcher parts = WRITTEN.matcher(written.strip());
            if (!parts.matches()) return Optional.empty();
            Shard read = new Shard(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
            return Optional.of(read).filter(shard -> shard.number() <= shard.count());
        }

        /** True for the thing at this place, from 0: every {@link #count}th belongs to it, so that all are as large. */
        public boolean has(int place) {
            return place % count == number - 1;
        }

        @Override
        public String toString() {
            return "shard " + number + " of " + count;
        }
    }
}
