package org.legible.publisher.pipeline;

import java.util.List;
import java.util.Map;
import org.legible.publisher.BuildScope;
import org.legible.publisher.output.KeptFiles;
import org.legible.publisher.output.UnusableOutput;

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

    static KeptShard of(BuildScope.Shard shard, Share share, SiteBasis basis) {
        return new KeptShard(shard.number(), shard.count(), basis.told(), share.slugs());
    }

    /**
     * Keeps this, with all that was made for it.
     *
     * @throws UnusableOutput if it could not be. What a build keeps is needed for nothing, but of a shard nothing else is left
     */
    void keep(KeptFiles files) throws UnusableOutput {
        files.keep(KEY, KeptShard.class, this, List.of());
        files.tidy();
        if (files.find(KEY, KeptShard.class).filter(this::equals).isEmpty())
            throw new UnusableOutput("The shard could not be kept in the output folder. "
                    + "Check that the disk has room and that you may write there, or choose another folder.");
    }
}
