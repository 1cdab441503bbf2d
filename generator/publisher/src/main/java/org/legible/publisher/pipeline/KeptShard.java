package org.legible.publisher.pipeline;

import java.util.List;
import java.util.Map;
import org.legible.publisher.output.KeptFiles;

/**
 * What a shard says of itself, so that a build of the whole can tell why something in it is of no use.
 *
 * @param number which it is, from 1
 * @param count how many there are
 * @param basis what it was made from, by {@link SiteBasis#told}
 * @param reports the slugs of its reports
 */
record KeptShard(int number, int count, Map<String, String> basis, List<String> reports) {

    /** The name under which it is kept. */
    static final String KEY = KeptFiles.key("shard");
}
