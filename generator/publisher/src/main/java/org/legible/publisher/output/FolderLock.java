package org.legible.publisher.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps a second build away from an output folder, for as long as this process lives and no longer: the system holds the lock,
 * so that a killed build leaves none. The lock's file says who holds it, and is deleted in the end.
 *
 * <p>Two things about such locks are not as one expects. A file that is deleted while somebody waits for it is locked for
 * nothing: so whoever has the lock looks whether the name still leads to the file that it locked. And a process loses its
 * lock when it closes <em>any</em> channel to the file: so one process never opens a lock file again that it holds, and every
 * channel stays open until the lock is given back.
 */
final class FolderLock implements AutoCloseable {

    // Where the lock is; a program may read the rest of the file meanwhile, on Windows too.
    private static final long LOCKED = Long.MAX_VALUE - 1;
    private static final String OURS = "Legible builds here: ";
    private static final int TEXT = 200;
    private static final int TRIES = 100;

    private final Path file;
    private final String mark;
    private final List<FileChannel> open = new ArrayList<>();

    private FolderLock(Path file) {
        this.file = file;
        this.mark = "legible.lock:" + file;
    }

    /**
     * Takes the lock of an output folder.
     *
     * @throws UnusableOutput if another build holds it
     */
    static FolderLock take(OutputFolder folder) throws IOException {
        FolderLock lock = new FolderLock(folder.yard().resolve(folder.ours("lock")));
        // Shared by all class loaders of this process, which a field of this class would not be.
        if (System.getProperties().putIfAbsent(lock.mark, "held") != null)
            throw held(folder, "this very process, at the same time");
        boolean taken = false;
        NoSuchFileException gone = null;
        try {
            for (int tries = 0; !taken && tries < TRIES; tries++) {
                try {
                    taken = lock.attempt(folder);
                    gone = null;
                } catch (NoSuchFileException deletedMeanwhile) {
                    // As if it had been replaced, unless nothing can be made there at all.
                    gone = deletedMeanwhile;
                    lock.closeChannels();
                }
            }
            if (gone != null) throw gone;
            if (!taken) throw held(folder, "another process");
            return lock;
        } finally {
            if (!taken) lock.forget();
        }
    }

    // False if the file was deleted or replaced meanwhile: try again.
    private boolean attempt(OutputFolder folder) throws IOException {
        String identity = OURS + me() + "\n" + UUID.randomUUID() + "\n";
        FileChannel channel = open(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        if (channel.tryLock(LOCKED, 1, false) == null) throw held(folder, holder(text(channel)));
        requireOurs(text(channel));
        sign(channel, file, identity);
        if (text(open(StandardOpenOption.READ)).equals(identity)) return true;
        closeChannels();
        return false;
    }

    /** Writes who holds a lock. On a full disk a file can be made that nothing can be written to: it must not stay. */
    static void sign(FileChannel channel, Path file, String identity) throws IOException {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(identity.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException full) {
            Files.deleteIfExists(file);
            throw full;
        }
    }

    // A killed build leaves its lock's file, which says so; anything else of this name is somebody's.
    private void requireOurs(String text) throws UnusableOutput {
        if (!text.isEmpty() && !text.startsWith(OURS))
            throw new UnusableOutput("The file " + UnusableOutput.shown(file)
                    + " is not Legible's, and Legible needs that name while it builds. Rename the file.");
    }

    private static String holder(String text) {
        return text.startsWith(OURS) ? text.lines().findFirst().orElse("").substring(OURS.length()) : "another process";
    }

    private FileChannel open(StandardOpenOption... options) throws IOException {
        Set<OpenOption> all = new HashSet<>(List.of(options));
        // A link of this name would be somebody's trap.
        all.add(LinkOption.NOFOLLOW_LINKS);
        FileChannel channel = FileChannel.open(file, all);
        open.add(channel);
        return channel;
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(TEXT);
        while (text.hasRemaining() && channel.read(text, text.position()) > 0) {}
        return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
    }

    private static String me() {
        ProcessHandle process = ProcessHandle.current();
        String since = process.info()
                .startInstant()
                .map(start -> ", begun at "
                        + DateTimeFormatter.ofPattern("HH:mm:ss 'UTC on' yyyy-MM-dd")
                                .format(start.atOffset(ZoneOffset.UTC)))
                .orElse("");
        return "process " + process.pid() + " of " + System.getProperty("user.name") + since;
    }

    private static UnusableOutput held(OutputFolder folder, String who) {
        return new UnusableOutput("Another build is writing to the output folder "
                + UnusableOutput.shown(folder.asked()) + ": " + UnusableOutput.shown(who)
                + ". Wait until it has ended, or end it; or choose another output folder.");
    }

    /** Gives the lock back. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            forget();
        }
    }

    private void forget() throws IOException {
        try {
            closeChannels();
        } finally {
            System.getProperties().remove(mark);
        }
    }

    private void closeChannels() throws IOException {
        for (FileChannel channel : open) channel.close();
        open.clear();
    }
}
