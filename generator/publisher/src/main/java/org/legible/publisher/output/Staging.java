package org.legible.publisher.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/**
 * The new site while it grows, in a folder beside the old one. It takes the old one's place only when it is whole; until then
 * readers keep the last good site. Safe to use from many threads.
 */
public final class Staging implements AutoCloseable {

    private static final long MAX_SITE_BYTES = 900L << 20;
    private static final long LARGE_FILE_BYTES = 50L << 20;

    private final Path output;
    private final Path folder;
    private final Problems problems;
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final AtomicLong bytes = new AtomicLong();

    private Staging(Path output, Path folder, Problems problems) {
        this.output = output;
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * Begins a new site.
     *
     * @param output the folder that the site will replace
     * @param content the content folder, which must be no part of it
     * @throws UnusableOutput if replacing the folder could destroy somebody's files
     */
    public static Staging begin(Path output, Path content, Problems problems) throws UnusableOutput {
        Path target = output.toAbsolutePath().normalize();
        Path source = content.toAbsolutePath().normalize();
        if (target.getFileName() == null || source.startsWith(target) || target.startsWith(source))
            throw new UnusableOutput("The output folder " + output
                    + " and the content folder must lie apart. Choose another output folder.");
        if (isSomebodyElses(target))
            throw new UnusableOutput("The output folder " + output
                    + " holds files that are no website of Legible's, and they would be deleted. "
                    + "Choose an empty folder, or delete the files yourself.");
        try {
            if (target.getParent() != null) Files.createDirectories(target.getParent());
            Path folder = target.resolveSibling("." + target.getFileName() + ".new");
            delete(folder);
            Files.createDirectories(folder);
            return new Staging(target, folder, problems);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes a text file, in UTF-8. */
    public void write(Address address, String text) {
        write(address, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file. */
    public void write(Address address, byte[] content) {
        String file = address.file();
        String other = names.putIfAbsent(file.toLowerCase(Locale.ROOT), file);
        if (other != null) {
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
                    Place.of(file),
                    "The file is larger than 50 MB.",
                    "Readers on a phone could wait for minutes and pay for it.",
                    "Make the picture smaller.");
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, content);
            written.add(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** True if a file of this name was written, to its end. */
    public boolean has(String file) {
        return written.contains(file);
    }

    /** How many HTML pages were written. */
    public int pages() {
        return (int)
                names.values().stream().filter(name -> name.endsWith(".html")).count();
    }

    /** How large the site is by now, all its files together. */
    public long bytes() {
        return bytes.get();
    }

    /** The text of a file that was written; it must be there. */
    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reports a site that GitHub Pages would not take. */
    public void checkSize() {
        if (bytes.get() > MAX_SITE_BYTES)
            problems.error(
                    Place.of("site.yaml"),
                    "The site is larger than 900 MB.",
                    "GitHub Pages takes at most 1 GB, so nobody would see the new reports.",
                    "Make the pictures smaller, or publish older reports as a second site.");
    }

    /** Puts the new site in place of the old one. */
    public void publish() {
        Path old = output.resolveSibling("." + output.getFileName() + ".old");
        try {
            delete(old);
            if (Files.exists(output)) Files.move(output, old);
            try {
                Files.move(folder, output);
            } catch (IOException failed) {
                if (Files.exists(old)) Files.move(old, output);
                throw failed;
            }
            delete(old);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Deletes what was not published. */
    @Override
    public void close() {
        try {
            delete(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isSomebodyElses(Path target) {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) return false;
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) return true;
        try (Stream<Path> files = Files.list(target)) {
            return files.findAny().isPresent() && !Files.exists(target.resolve(Addresses.NO_JEKYLL.path()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) return;
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) Files.delete(path);
        }
    }
}
