package org.legible.publisher.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.legible.publisher.keep.Fingerprint;
import org.legible.publisher.keep.RecordBytes;
import org.legible.publisher.problem.Problem;

/**
 * What earlier builds made and found, in a folder of ours beside the website, so that only what changed is made and checked again.
 * Each thing lies there under the hash of all that it was made from, behind the hash of its own bytes, and is the same as one made
 * anew. It saves work and is needed for nothing: where it cannot be kept or read, all is made again. Safe to use from many threads.
 */
public final class KeptFiles {

    private static final Label KEPT = new Label(
            "legible-kept.txt",
            "Legible keeps files here that it made, so that it need not make them again.\n"
                    + "The folder can be deleted at any time.\n");
    private static final String DRAFT = ".new";

    private final OutputFolder output;
    private final Path folder;
    private final Label label;
    private final List<ShardFolder> shards;
    private final RecordBytes records = new RecordBytes();
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private Optional<Boolean> ready = Optional.empty();

    /** A file that says whose a folder is, and its text. */
    record Label(String file, String text) {}

    private KeptFiles(OutputFolder output, Path folder, Label label, List<ShardFolder> shards) {
        this.output = output;
        this.folder = folder;
        this.label = label;
        this.shards = shards;
    }

    /**
     * Those in the folder beside the website.
     *
     * @param shards where else something may be found
     */
    static KeptFiles beside(OutputFolder output, List<ShardFolder> shards) {
        return new KeptFiles(output, output.yard().resolve(output.ours("kept")), KEPT, shards);
    }

    /**
     * Those of a shard, which are all that is in its folder.
     *
     * @throws UnusableOutput if the folder holds anything else
     */
    static KeptFiles ofShard(OutputFolder output) throws IOException {
        if (!Trees.names(output.path()).isEmpty() && !ShardFolder.isOne(output.path()))
            throw new UnusableOutput("The output folder " + UnusableOutput.shown(output.asked())
                    + " holds a website, or other files that are no shard. They are left alone. "
                    + "Choose an empty or a new folder for the shard, such as shards/1.");
        return new KeptFiles(output, output.path(), ShardFolder.LABEL, List.of());
    }

    /**
     * Those in a folder that somebody named for them.
     *
     * @param others the folders of content and templates, in which it must not lie
     * @param shards where else something may be found
     * @throws UnusableOutput if nothing can be kept there
     */
    static KeptFiles in(Path asked, OutputFolder output, List<Path> others, List<ShardFolder> shards)
            throws IOException {
        String name = "The cache folder " + UnusableOutput.shown(asked);
        Path folder = RealPaths.of(asked);
        for (Path other : others)
            if (RealPaths.holds(RealPaths.of(other), folder))
                throw new UnusableOutput(
                        name + " lies in a folder of content or templates, which would be read with it. "
                                + "Choose another, such as .legible-cache.");
        if (RealPaths.holds(output.path(), folder) || RealPaths.holds(folder, output.path()))
            throw new UnusableOutput(
                    name + " and the output folder must lie apart, because what lies in that is published. "
                            + "Choose another, such as .legible-cache.");
        boolean isFile = Trees.exists(folder) && !Trees.isFolder(folder);
        boolean isForeign = !Trees.names(folder).isEmpty() && !Trees.isFile(folder.resolve(KEPT.file()));
        if (isFile || isForeign)
            throw new UnusableOutput(
                    name
                            + " holds files that Legible did not keep there. They are left alone. Choose an empty or a new one.");
        return new KeptFiles(output, folder, KEPT, shards);
    }

    /** The name of something by all that it is made from. */
    public static String key(String... parts) {
        return key(Stream.of(parts)
                .map(part -> part.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new));
    }

    /** The name of something by all that it is made from. */
    public static String key(byte[]... parts) {
        return Fingerprint.of(parts).text();
    }

    /** The folders of shards in which something may be found as well. */
    public List<ShardFolder> shards() {
        return shards;
    }

    /** What was kept under a name, if it is whole; what is damaged is removed. What a shard has kept is kept here as well. */
    public <T extends Record> Optional<T> find(String key, Class<T> type) {
        Optional<T> own = own(key, type);
        if (own.isPresent()) return own;
        Optional<T> found = ofShards(key, type);
        found.ifPresent(value -> keep(key, type, value, List.of()));
        return found;
    }

    /** As {@link #find}, but what only a shard has kept is not kept here, because it stands in the site that will be. */
    public <T extends Record> Optional<T> findOnce(String key, Class<T> type) {
        return own(key, type).or(() -> ofShards(key, type));
    }

    private <T extends Record> Optional<T> own(String key, Class<T> type) {
        Path path = folder.resolve(key);
        try {
            if (!isOurs() || !Trees.isFile(path)) return Optional.empty();
            Optional<T> found = whole(key, Files.readAllBytes(path)).flatMap(bytes -> records.read(type, bytes));
            if (found.isEmpty()) Files.delete(path);
            else use(key);
            return found;
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private <T extends Record> Optional<T> ofShards(String key, Class<T> type) {
        return shards.stream().flatMap(shard -> shard.find(key, type).stream()).findFirst();
    }

    /** What is kept under this name is of use to this build, though it was not asked for. */
    public void use(String key) {
        used.add(key);
    }

    // The hash stands before all the rest, and is that of the name too, so that nothing damaged or moved is taken for
    // whole.
    static Optional<byte[]> whole(String key, byte[] all) {
        if (all.length < Fingerprint.LENGTH) return Optional.empty();
        byte[] rest = Arrays.copyOfRange(all, Fingerprint.LENGTH, all.length);
        boolean isWhole = Arrays.equals(sum(key, rest), Arrays.copyOf(all, Fingerprint.LENGTH));
        return isWhole ? Optional.of(rest) : Optional.empty();
    }

    private static byte[] sum(String key, byte[] rest) {
        return Fingerprint.of(key.getBytes(StandardCharsets.US_ASCII), rest).bytes();
    }

    /**
     * Keeps something.
     *
     * @param told what was told of it; if any of that stops publication, nothing is kept
     */
    public <T extends Record> void keep(String key, Class<T> type, T value, Collection<Problem> told) {
        if (told.stream().anyMatch(Problem::isError)) return;
        try {
            if (!isReady()) return;
            Path draft = Files.createTempFile(folder, "", DRAFT);
            byte[] bytes = records.write(type, value);
            try (OutputStream out = Files.newOutputStream(draft)) {
                out.write(sum(key, bytes));
                out.write(bytes);
            }
            Files.move(draft, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
            used.add(key);
        } catch (IOException full) {
            // It is made again by the next build.
        }
    }

    /** Removes all that this run has neither found nor kept. */
    public void tidy() {
        remove(used);
    }

    /** Removes all, so that all is made again. */
    public void clear() {
        remove(Set.of());
    }

    private boolean isOurs() {
        return Trees.isFile(folder.resolve(label.file()));
    }

    // Asked for every thing that is kept, and looked at once: a folder of thousands takes long to list.
    private synchronized boolean isReady() throws IOException {
        if (ready.isEmpty()) ready = Optional.of(makeReady());
        return ready.get();
    }

    private boolean makeReady() throws IOException {
        // What lies in the folder of the website is published, and may not be yet.
        if (label == KEPT && RealPaths.holds(output.path(), folder)) return false;
        if (!Trees.exists(folder)) {
            // Nobody else may look in.
            Files.createDirectories(folder.getParent());
            Path ours = Files.createTempDirectory(folder.getParent(), output.ours(""));
            Files.move(ours, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        if (Trees.names(folder).isEmpty()) Files.writeString(folder.resolve(label.file()), label.text());
        return isOurs();
    }

    private void remove(Set<String> kept) {
        try {
            if (!isOurs()) return;
            for (String name : Trees.names(folder))
                if (!name.equals(label.file()) && !kept.contains(name)) Files.deleteIfExists(folder.resolve(name));
        } catch (IOException busy) {
            // The next build tries again.
        }
    }
}
