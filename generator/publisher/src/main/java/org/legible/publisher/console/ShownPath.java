package org.legible.publisher.console;

import java.nio.file.Path;

/** Paths as the person who runs a command would type them. */
public final class ShownPath {

    private ShownPath() {}

    /** A path from where the person stands, with forward slashes; as it was given where it lies elsewhere. */
    public static String of(Path path) {
        return of(path, Path.of(""));
    }

    /** As {@link #of(Path)}, for a person who stands in {@code here}. */
    public static String of(Path path, Path here) {
        Path whole = path.toAbsolutePath().normalize();
        Path from = here.toAbsolutePath().normalize();
        boolean below = whole.startsWith(from) && !whole.equals(from);
        return (below ? from.relativize(whole) : path.normalize()).toString().replace('\\', '/');
    }

    /** What stands before the names of files in a folder: nothing where the person stands in it, else its path and a slash. */
    public static String before(Path folder) {
        boolean here = folder.toAbsolutePath()
                .normalize()
                .equals(Path.of("").toAbsolutePath().normalize());
        return here ? "" : of(folder) + "/";
    }
}
