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

    private static final String LABEL = "legible-kept.txt";
    private static final String TEXT = "Legible keeps files here that it made, so that it need not make them again.\n"
            + "The folder can be deleted at any time.\n";
    private static final String DRAFT = ".new";

    private final OutputFolder output;
    private final Path folder;
    private final RecordBytes records = new RecordBytes();
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private Optional<Boolean> ready = Optional.empty();

    private KeptFiles(OutputFolder output, Path folder) {
        this.output = output;
        this.folder = folder;
    }

    /** Those in the folder beside the website. */
    static KeptFiles beside(OutputFolder output) {
        return new KeptFiles(output, output.yard().resolve(output.ours("kept")));
    }

    /**
     * Those in a folder that somebody named for them.
     *
     * @param others the folders of content and templates, in which it must not lie
     * @throws UnusableOutput if nothing can be kept there
     */
    static KeptFiles in(Path asked, OutputFolder output, List<Path> others) throws IOException {
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
        boolean isForeign = !Trees.names(folder).isEmpty() && !Trees.isFile(folder.resolve(LABEL));
        if (isFile || isForeign)
            throw new UnusableOutput(
                    name
                            + " holds files that Legible did not keep there. They are left alone. Choose an empty or a new one.");
        return new KeptFiles(output, folder);
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

    /** What was kept under a name, if it is whole; what is damaged is removed. */
    public <T extends Record> Optional<T> find(String key, Class<T> type) {
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

    /** What is kept under this name is of use to this build, though it was not asked for. */
    public void use(String key) {
        used.add(key);
    }

    // The hash stands before all the rest, and is that of the name too, so that nothing damaged or moved is taken for
    // whole.
    private static Optional<byte[]> whole(String key, byte[] all) {
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
        return Trees.isFile(folder.resolve(LABEL));
    }

    // Asked for every thing that is kept, and looked at once: a folder of thousands takes long to list.
    private synchronized boolean isReady() throws IOException {
        if (ready.isEmpty()) ready = Optional.of(makeReady());
        return ready.get();
    }

    private boolean makeReady() throws IOException {
        // What lies in the folder of the website is published, and may not be yet.
        if (RealPaths.holds(output.path(), folder)) return false;
        if (!Trees.exists(folder)) {
            // Nobody else may look in.
            Files.createDirectories(folder.getParent());
            Path ours = Files.createTempDirectory(folder.getParent(), output.ours(""));
            Files.move(ours, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        if (Trees.names(folder).isEmpty()) Files.writeString(folder.resolve(LABEL), TEXT);
        return isOurs();
    }

    private void remove(Set<String> kept) {
        try {
            if (!isOurs()) return;
            for (String name : Trees.names(folder))
                if (!name.equals(LABEL) && !kept.contains(name)) Files.deleteIfExists(folder.resolve(name));
        } catch (IOException busy) {
            // The next build tries again.
        }
    }
}
