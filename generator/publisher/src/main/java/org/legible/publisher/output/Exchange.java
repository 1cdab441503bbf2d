package org.legible.publisher.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Exchanges entries of the output folder, by renames alone: what leaves goes to {@code left}, what arrives comes from {@code
 * fresh}.
 *
 * <p>An entry's place tells what was done with it. If it arrives and is not in {@code fresh} any more, it has arrived; if it
 * leaves and is in {@code left}, it has left. So both directions begin by looking, and do only what is not done: either may be
 * begun at any point, after either was broken off at any point.
 */
final class Exchange {

    private final Path site;
    private final Path fresh;
    private final Path left;
    private final List<Swap> swaps;
    private final Renaming disk;

    /** Renames a file or folder within one disk, which is done whole or not at all. */
    @FunctionalInterface
    interface Renaming {
        void rename(Path from, Path to) throws IOException;
    }

    Exchange(Path site, Path fresh, Path left, List<Swap> swaps, Renaming disk) {
        this.site = site;
        this.fresh = fresh;
        this.left = left;
        this.swaps = swaps;
        this.disk = disk;
    }

    /** Puts the new site in place, from wherever it stands. All leave before any arrives: names may differ by capitals alone. */
    void forward() throws IOException {
        for (Swap swap : swaps)
            if (swap.leaves() && !hasArrived(swap) && !hasLeft(swap) && Trees.exists(site(swap)))
                move(site(swap), left(swap));
        for (Swap swap : swaps) if (swap.arrives() && !hasArrived(swap)) move(fresh(swap), site(swap));
    }

    /** Puts the old site back, from wherever it stands. */
    void backward() throws IOException {
        List<Swap> reversed = new ArrayList<>(swaps);
        Collections.reverse(reversed);
        for (Swap swap : reversed)
            if (swap.arrives() && hasArrived(swap) && Trees.exists(site(swap))) move(site(swap), fresh(swap));
        for (Swap swap : reversed) if (swap.leaves() && hasLeft(swap)) move(left(swap), site(swap));
    }

    private boolean hasArrived(Swap swap) {
        return swap.arrives() && !Trees.exists(fresh(swap));
    }

    private boolean hasLeft(Swap swap) {
        return Trees.exists(left(swap));
    }

    private void move(Path from, Path to) throws IOException {
        requireNoLink(from);
        requireNoLink(to);
        Files.createDirectories(to.getParent());
        // A rename would replace what somebody put there meanwhile.
        if (Trees.exists(to)) throw new FileAlreadyExistsException(to.toString(), null, "somebody's file stands there");
        disk.rename(from, to);
    }

    // Between the plan and now, or the kill and now, somebody may have put a link in place of a folder.
    private void requireNoLink(Path path) throws IOException {
        for (Path folder = path.getParent(); isWithin(folder); folder = folder.getParent())
            if (Trees.exists(folder) && !Trees.isFolder(folder))
                throw new FileSystemException(folder.toString(), null, "this is a link or a file, not a folder");
    }

    private boolean isWithin(Path folder) {
        return folder.startsWith(site) || folder.startsWith(fresh) || folder.startsWith(left);
    }

    private Path site(Swap swap) {
        return site.resolve(swap.path());
    }

    private Path fresh(Swap swap) {
        return fresh.resolve(swap.path());
    }

    private Path left(Swap swap) {
        return left.resolve(swap.path());
    }
}
