package org.legible.publisher.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where paths truly lead: links followed, {@code ..} taken after them as the system does, for folders that do not exist yet too. */
final class RealPaths {

    private RealPaths() {}

    /**
     * The true path: the real path of as much of it as exists, and the names that follow.
     *
     * @throws IOException if it leads through a file, a link that leads nowhere, or links that go round
     */
    static Path of(Path path) throws IOException {
        Path whole = path.toAbsolutePath();
        Path real = whole.getRoot();
        for (Path name : whole) {
            if (name.toString().equals(".") || name.toString().isEmpty()) continue;
            if (name.toString().equals("..")) {
                if (real.getParent() != null) real = real.getParent();
                continue;
            }
            if (Files.exists(real) && !Files.isDirectory(real))
                throw new FileSystemException(real.toString(), null, "this is a file, not a folder");
            Path next = real.resolve(name);
            if (Files.isSymbolicLink(next) && !Files.exists(next))
                throw new FileSystemException(next.toString(), null, "this is a link that leads nowhere");
            real = Trees.exists(next) ? next.toRealPath() : next;
        }
        return real;
    }

    /** True if the inner path is the outer folder or lies in it, whatever names lead there. Both are true paths. */
    static boolean holds(Path outer, Path inner) throws IOException {
        for (Path folder = inner; folder != null; folder = folder.getParent()) {
            if (folder.equals(outer)) return true;
            // Capitals, and folders that are mounted twice: the system knows which names mean the same folder.
            if (Files.exists(folder) && Files.exists(outer) && Files.isSameFile(folder, outer)) return true;
        }
        return false;
    }
}
