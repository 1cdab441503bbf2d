package org.legible.publisher.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.legible.publisher.output.Staging;

/**
 * The products of a report byte for byte, as a shard keeps them, for which no site stands.
 *
 * @param files the bytes of each, by its path from the site's root
 */
record KeptBytes(Map<String, byte[]> files) {

    static KeptBytes of(List<Made> made, Staging staging) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Made one : made) {
            String file = one.product().address().file();
            files.put(file, staging.read(file));
        }
        return new KeptBytes(files);
    }

    /** The bytes of a file, if it is one of these. */
    Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
