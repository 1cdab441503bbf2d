package org.legible.publisher.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/**
 * The new site while it grows, in a folder beside the old one. It takes the old one's place only when it is whole; until then
 * readers keep the last good site. How, and what becomes of other people's files, is said at the top of this package. Safe to
 * use from many threads.
 */
public final class Staging implements AutoCloseable {

    private static final long LARGE_FILE_BYTES = 50L << 20;

    private final OutputFolder output;
    private final Manifest old;
    private final FolderLock lock;
    private final Workshop workshop;
    private final boolean recovered;
    private final KeptFiles kept;
    private final Problems problems;
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> written = new ConcurrentHashMap<>();
    private final Map<String, String> hashes = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    private Staging(
            OutputFolder output,
            Manifest old,
            FolderLock lock,
            Workshop workshop,
            KeptFiles kept,
            boolean recovered,
            Problems problems) {
        this.output = output;
        this.old = old;
        this.lock = lock;
        this.workshop = workshop;
        this.recovered = recovered;
        this.kept = kept;
        this.problems = problems;
    }

    /**
     * Begins a new site: locks the output folder, and sees to what killed builds left.
     *
     * @param output the folder that the site will stand in
     * @param content the content folder, which must be no part of it
     * @param templates the user's own templates, if any; no part of it either
     * @param cache the folder for what builds keep for others, if somebody named one
     * @throws UnusableOutput if the site could not stand there, or another build holds the folder
     */
    public static Staging begin(
            Path output, Path content, Optional<Path> templates, Optional<Path> cache, Problems problems)
            throws UnusableOutput {
        return begin(output, content, templates, cache, List.of(), problems);
    }

    /**
     * Begins a new site, of which parts may stand in other folders.
     *
     * @param shards the folders that builds of shards have left
     * @throws UnusableOutput if the site could not stand there, or another build holds the folder
     */
    public static Staging begin(
            Path output,
            Path content,
            Optional<Path> templates,
            Optional<Path> cache,
            List<Path> shards,
            Problems problems)
            throws UnusableOutput {
        List<Path> others =
                Stream.concat(Stream.of(content), templates.stream()).toList();
        List<ShardFolder> parts = shards.stream().map(ShardFolder::new).toList();
        return begin(
                output,
                content,
                templates,
                folder -> cache.isPresent()
                        ? KeptFiles.in(cache.get(), folder, others, parts)
                        : KeptFiles.beside(folder, parts),
                OutputFolder::manifest,
                problems);
    }

    /**
     * Begins a shard: what is made is only kept, for others to take, and never published.
     *
     * @param output the folder in which it is kept
     * @throws UnusableOutput if it could not be kept there, or another build holds the folder
     */
    public static Staging beginShard(Path output, Path content, Optional<Path> templates, Problems problems)
            throws UnusableOutput {
        return begin(output, content, templates, KeptFiles::ofShard, folder -> Manifest.NONE, problems);
    }

    /** Looks at a folder. */
    private interface Look<T> {
        T at(OutputFolder folder) throws IOException;
    }

    private static Staging begin(
            Path output,
            Path content,
            Optional<Path> templates,
            Look<KeptFiles> keeping,
            Look<Manifest> standing,
            Problems problems)
            throws UnusableOutput {
        try {
            OutputFolder folder = OutputFolder.at(output, content, templates);
            KeptFiles kept = keeping.at(folder);
            Files.createDirectories(folder.yard());
            FolderLock lock = FolderLock.take(folder);
            try {
                boolean recovered = Workshop.recover(folder, Staging::rename);
                Manifest old = standing.at(folder);
                Workshop workshop = Workshop.open(folder, Staging::rename);
                return new Staging(folder, old, lock, workshop, kept, recovered, problems);
            } catch (IOException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw UnusableOutput.because(output, failed);
        }
    }

    /** True if an earlier build was ended while it published, and this one has put its site right. */
    public boolean recovered() {
        return recovered;
    }

    /** What earlier builds kept. */
    public KeptFiles kept() {
        return kept;
    }

    /** Writes a text file, in UTF-8. */
    public void write(Address address, String text) {
        write(address, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file, in place of an earlier one of the same name. */
    public void write(Address address, byte[] content) {
        String file = address.file();
        String other = names.putIfAbsent(file.toLowerCase(Locale.ROOT), file);
        if (other != null && !other.equals(file)) {
            problems.error(
                    Place.of(file),
                    "The site would hold two files named " + other + " and " + file + ".",
                    "On many computers only one of them could exist, and readers would find the wrong one.",
                    "Rename one; capitals alone do not tell them apart.");
            return;
        }
        bytes.addAndGet(content.length);
        if (content.length > LARGE_FILE_BYTES)
            problems.warning(
                    "large-file",
                    Place.of(file),
                    "The file is larger than 50 MB.",
                    "Readers on a phone could wait for minutes and pay for it.",
                    "Make the picture smaller.");
        try {
            Path path = workshop.fresh().resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, content);
            hashes.put(file, KeptFiles.key(content));
            written.put(file, Set.of());
        } catch (IOException broken) {
            throw new UncheckedIOException(UnusableOutput.because(output.asked(), broken));
        }
    }

    /**
     * Notes which places of a page others may cite, so that a later build can tell if one is gone.
     *
     * @param page a page that was written
     */
    public void cite(Address page, Set<String> anchors) {
        written.put(page.file(), Set.copyOf(anchors));
    }

    /** True if a file of this name was written, to its end. */
    public boolean has(String file) {
        return written.containsKey(file);
    }

    /** The bytes of a file of the old site, which we made; empty if there is none. */
    public Optional<byte[]> old(String file) {
        Path path = output.path().resolve(file);
        if (!old.has(file) || !Trees.isFile(path)) return Optional.empty();
        try {
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The hash of a file that was written. */
    public String hash(String file) {
        return hashes.get(file);
    }

    /** The hashes of all files that were written, by their paths from the site's root. */
    public Map<String, String> hashes() {
        return new TreeMap<>(hashes);
    }

    /** True if the old site is these files, by their hashes, and no others that we made. */
    public boolean isAsMade(Map<String, String> files) {
        return old.files().keySet().equals(files.keySet())
                && files.entrySet().stream()
                        .allMatch(file -> old(file.getKey())
                                .map(KeptFiles::key)
                                .filter(file.getValue()::equals)
                                .isPresent());
    }

    /** How large the site is by now, all its files together. */
    public long bytes() {
        return bytes.get();
    }

    /** The bytes of a file that was written; it must be there. */
    public byte[] read(String file) {
        try {
            return Files.readAllBytes(workshop.fresh().resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Puts the new site in place of the old one, and warns of what can no longer be found where it was.
     *
     * @param ledger the addresses of which it says itself what became
     * @throws UnusableOutput if it cannot be done; the old site stands
     */
    public void publish(Ledger ledger) throws UnusableOutput {
        try {
            Manifest now = list();
            Files.writeString(workshop.fresh().resolve(Manifest.FILE), now.text());
            workshop.exchange(SwapPlan.of(output, workshop.fresh(), old));
            new GoneAddresses(old, now, ledger).tell(problems);
        } catch (IOException failed) {
            throw UnusableOutput.because(output.asked(), failed);
        }
    }

    private Manifest list() throws IOException {
        SortedMap<String, SortedSet<String>> files = new TreeMap<>();
        written.forEach((file, anchors) -> files.put(file, new TreeSet<>(anchors)));
        // Somebody's own mark for the host does the work of ours.
        String mark = Addresses.NO_JEKYLL.path();
        if (!old.has(mark) && Trees.exists(output.path().resolve(mark))) {
            files.remove(mark);
            Files.deleteIfExists(workshop.fresh().resolve(mark));
        }
        return new Manifest(files);
    }

    /** Deletes what was not published or was replaced, and gives the folder free. */
    @Override
    public void close() throws UnusableOutput {
        try (lock) {
            workshop.tidy().ifPresent(this::tellWhatIsLeft);
        } catch (IOException failed) {
            throw UnusableOutput.because(output.asked(), failed);
        }
    }

    private void tellWhatIsLeft(IOException failed) {
        problems.warning(
                Place.of("site.yaml"),
                "The folder " + UnusableOutput.shown(workshop.path())
                        + ", in which the website was made, could not be deleted: " + UnusableOutput.reason(failed)
                        + ".",
                "It takes up room until the next build, which tries again; readers do not see it.",
                "Mend the cause. Delete the folder only if nothing in it is yours.");
    }

    // Whole or not at all, and never by copying.
    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
