package org.legible.publisher.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.legible.publisher.problem.Problem;

/**
 * The files of reports that earlier builds made, in a folder of ours beside the website, so that only those of changed reports are made
 * again. Each lies there under the hash of all that it was made from, and is the same byte for byte as one made anew. They save
 * work and are needed for nothing: where they cannot be kept or read, all is made again. Safe to use from many threads.
 */
public final class KeptFiles {

    private static final String LABEL = "legible-kept.txt";
    private static final String TEXT = "Legible keeps files here that it made, so that it need not make them again.\n"
            + "The folder can be deleted at any time.\n";
    private static final String DRAFT = ".new";

    private final OutputFolder output;
    private final Path folder;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    KeptFiles(OutputFolder output) {
        this.output = output;
        folder = output.yard().resolve(output.ours("kept"));
    }

    /** The name of a file by all that it is made from. */
    public static String key(String address, String html, String basis) {
        return HexFormat.of().formatHex(Sha256.of(bytes(address), bytes(html), bytes(basis)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A file that was kept, if it is whole; a damaged one is removed. */
    public Optional<KeptFile> find(String key) {
        Path path = folder.resolve(key);
        try {
            if (!isOurs() || !Trees.isFile(path)) return Optional.empty();
            Optional<KeptFile> found = KeptFormat.read(Files.readAllBytes(path));
            if (found.isEmpty()) Files.delete(path);
            else used.add(key);
            return found;
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Keeps a file. One about which something was told that stops publication is not kept. */
    public void keep(String key, KeptFile file) {
        if (file.told().stream().anyMatch(Problem::isError)) return;
        try {
            if (!isReady()) return;
            Path draft = Files.createTempFile(folder, "", DRAFT);
            Files.write(draft, KeptFormat.write(file));
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

    private synchronized boolean isReady() throws IOException {
        // What lies in the folder of the website is published, and may not be yet.
        if (output.yard().equals(output.path())) return false;
        if (!Trees.exists(folder)) {
            // Nobody else may look in.
            Path ours = Files.createTempDirectory(output.yard(), output.ours(""));
            Files.move(ours, folder, StandardCopyOption.ATOMIC_MOVE);
            Files.writeString(folder.resolve(LABEL), TEXT);
        }
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
