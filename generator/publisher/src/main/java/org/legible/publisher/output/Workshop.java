package org.legible.publisher.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A folder in which one run makes a new site, and keeps what it replaces until all is in place. Only one run works in it, and
 * only while it holds the lock of the output folder.
 *
 * <p>A text in it says whose it is: a folder of such a name without that text is somebody's, and left alone.
 */
final class Workshop {

    private static final String LABEL = "legible-workshop.txt";
    private static final int MAX_LABEL = 10_000;
    private static final String DRAFT = "journal.new";
    private static final String JOURNAL = "journal.txt";
    private static final String DONE = "done.txt";

    private final OutputFolder folder;
    private final Path path;
    private final Exchange.Renaming disk;

    private Workshop(OutputFolder folder, Path path, Exchange.Renaming disk) {
        this.folder = folder;
        this.path = path;
        this.disk = disk;
    }

    /** Makes a workshop of a name that no other has. */
    static Workshop open(OutputFolder folder, Exchange.Renaming disk) throws IOException {
        // Others may not look in: what is made here may not be published yet.
        Workshop workshop = new Workshop(folder, Files.createTempDirectory(folder.yard(), folder.ours("")), disk);
        try {
            Files.writeString(workshop.path.resolve(LABEL), label(folder));
            Files.createDirectory(workshop.fresh());
            return workshop;
        } catch (IOException failed) {
            workshop.tidy();
            throw failed;
        }
    }

    /**
     * Sees to the workshops of runs that were killed: clears what was never decided or is done, finishes what was decided.
     *
     * @return true if an exchange was broken off and is now finished or undone
     */
    static boolean recover(OutputFolder folder, Exchange.Renaming disk) throws IOException {
        boolean recovered = false;
        for (String name : Trees.names(folder.yard())) {
            Path path = folder.yard().resolve(name);
            if (!folder.isOurs(name) || !Trees.isFolder(path)) continue;
            Workshop workshop = new Workshop(folder, path, disk);
            // The run was killed before it could write the label: there is nothing in it.
            if (Trees.names(path).isEmpty()) Files.delete(path);
            if (!workshop.isLabelled()) continue;
            recovered |= workshop.isDecided();
            workshop.settle();
            workshop.tidy();
        }
        return recovered;
    }

    /** Where the workshop is. */
    Path path() {
        return path;
    }

    /** Where the new site is made, by its files. */
    Path fresh() {
        return path.resolve("new");
    }

    /**
     * Puts the new site in place of the old one, whole or not at all.
     *
     * @throws IOException if it cannot be done; the old site stands
     */
    void exchange(List<Swap> swaps) throws IOException {
        Files.createDirectories(folder.path());
        Path draft = path.resolve(DRAFT);
        Journal.write(draft, swaps);
        disk.rename(draft, journal());
        Optional<IOException> failure = settle();
        if (failure.isPresent()) throw failure.get();
    }

    private boolean isDecided() {
        return Trees.exists(journal());
    }

    /**
     * Finishes what was decided, or undoes it where it cannot be finished.
     *
     * @return why it had to be undone
     * @throws UnusableOutput if it can be neither finished nor undone
     */
    private Optional<IOException> settle() throws IOException {
        if (!isDecided()) return Optional.empty();
        // Whoever deleted the whole site does not want parts of it back.
        if (!Trees.exists(folder.path())) {
            Files.delete(journal());
            return Optional.empty();
        }
        Exchange exchange = new Exchange(folder.path(), fresh(), left(), swaps(journal()), disk);
        try {
            exchange.forward();
            disk.rename(journal(), path.resolve(DONE));
            return Optional.empty();
        } catch (IOException failed) {
            undo(exchange, failed);
            Files.delete(journal());
            return Optional.of(failed);
        }
    }

    private List<Swap> swaps(Path journal) throws IOException {
        try {
            if (Trees.isFolder(fresh())) return Journal.read(journal);
            throw new Manifest.Untrusted("the new site is gone");
        } catch (Manifest.Untrusted wrong) {
            throw new UnusableOutput("A build that was ended left the folder " + UnusableOutput.shown(path)
                    + ", from which its website cannot be finished: " + wrong.getMessage()
                    + ". Delete that folder and the website's files, then build again.");
        }
    }

    private void undo(Exchange exchange, IOException failed) throws IOException {
        try {
            exchange.backward();
        } catch (IOException stuck) {
            stuck.addSuppressed(failed);
            throw new UnusableOutput("The website in " + UnusableOutput.shown(folder.asked())
                    + " is half exchanged, and can be neither finished nor put back: " + UnusableOutput.reason(stuck)
                    + ". Nothing is lost: the rest is in " + UnusableOutput.shown(path)
                    + ". Mend the cause, and any build that you start then will put it right.");
        }
    }

    /**
     * Deletes the workshop, unless it holds what an exchange still needs. Files of somebody's that were carried out with a
     * folder of ours are given back first.
     *
     * @return why something had to be left
     */
    Optional<IOException> tidy() {
        try {
            if (!isDecided()) clear();
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(failed);
        }
    }

    private void clear() throws IOException {
        Trees.delete(fresh());
        if (Trees.isFolder(left())) clearLeft();
        for (String file : List.of(DRAFT, DONE, LABEL)) Files.deleteIfExists(path.resolve(file));
        if (Trees.exists(path) && Trees.names(path).isEmpty()) Files.delete(path);
    }

    // The list of what was ours is deleted last: who is killed here begins again.
    private void clearLeft() throws IOException {
        Path list = left().resolve(Manifest.FILE);
        Manifest ours = Trees.isFile(list) ? Manifest.read(list) : Manifest.NONE;
        giveBack("", ours);
        Trees.delete(left());
    }

    // Somebody may have written into a folder of ours between the look at it and its rename.
    private void giveBack(String parent, Manifest ours) throws IOException {
        for (String name : Trees.names(left().resolve(parent))) {
            String file = parent.isEmpty() ? name : parent + "/" + name;
            if (Trees.isFolder(left().resolve(file))) giveBack(file, ours);
            else if (!ours.has(file)) bring(file);
            else if (!file.equals(Manifest.FILE)) Files.delete(left().resolve(file));
        }
    }

    private void bring(String file) throws IOException {
        List<Swap> back = List.of(new Swap(file, false, true));
        new Exchange(folder.path(), left(), fresh(), back, disk).forward();
    }

    private Path journal() {
        return path.resolve(JOURNAL);
    }

    private Path left() {
        return path.resolve("old");
    }

    // A run that was ended while it wrote the label has a part of it, and nothing else.
    private boolean isLabelled() throws IOException {
        Path label = path.resolve(LABEL);
        if (!Trees.isFile(label) || Files.size(label) > MAX_LABEL) return false;
        byte[] wanted = label(folder).getBytes(StandardCharsets.UTF_8);
        byte[] found = Files.readAllBytes(label);
        int difference = Arrays.mismatch(wanted, found);
        boolean begun = difference == found.length && Trees.names(path).equals(List.of(LABEL));
        return difference < 0 || begun;
    }

    private static String label(OutputFolder folder) {
        return "Legible made this folder while it built the website in the folder "
                + folder.path().getFileName()
                + " beside it.\nIf no build is running, it was left by one that was ended. "
                + "Leave it to the next build, which puts the website right and deletes it.\n";
    }
}
