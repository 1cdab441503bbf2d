package org.legible.publisher.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.legible.publisher.keep.RecordBytes;

/**
 * The folder that the build of a shard has left, for others to take from. Nothing in it is changed, and it may hold anything: what is
 * not whole is not found. Safe to use from many threads.
 */
public final class ShardFolder {

    /** What stands in such a folder and in no other. */
    static final KeptFiles.Label LABEL = new KeptFiles.Label(
            "legible-shard.txt",
            "Legible keeps one part of a website here. It is no website, and nobody can read it: do not publish it.\n"
                    + "The command legible merge makes the website of all parts.\n");

    private final Path asked;
    private final RecordBytes records = new RecordBytes();
    private final Set<String> damaged = ConcurrentHashMap.newKeySet();

    ShardFolder(Path asked) {
        this.asked = asked;
    }

    /** True if this is the folder of a shard. */
    static boolean isOne(Path folder) {
        return Trees.isFile(folder.resolve(LABEL.file()));
    }

    /** True if it is what its name says. */
    public boolean isOne() {
        return isOne(asked);
    }

    /** True if something was looked for that is there, but not as it was written. */
    public boolean isDamaged() {
        return !damaged.isEmpty();
    }

    /** The folder as the person named it, as it may be printed. */
    public String shown() {
        return UnusableOutput.shown(asked);
    }

    /** What stands under a name, if it is whole. */
    public <T extends Record> Optional<T> find(String key, Class<T> type) {
        Path path = asked.resolve(key);
        if (!isOne() || !Trees.exists(path)) return Optional.empty();
        Optional<T> found = bytes(key, path).flatMap(bytes -> records.read(type, bytes));
        if (found.isEmpty()) damaged.add(key);
        return found;
    }

    private static Optional<byte[]> bytes(String key, Path path) {
        try {
            return Trees.isFile(path) ? KeptFiles.whole(key, Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
