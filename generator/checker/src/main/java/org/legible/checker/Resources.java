package org.legible.checker;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The files beside a page: linked style sheets, framed pages, pictures that a link may mean. A checker reads nothing
 * else, and never the network. Implementations must be safe to use from several threads.
 */
public interface Resources {

    /** The text of a file, where there is one. The path is relative to the site's root and uses "/". */
    Optional<String> text(String path);

    /** The bytes of a file, where there is one and it is no larger than a page may be; none where only texts are held. */
    default Optional<byte[]> bytes(String path) {
        return Optional.empty();
    }

    /**
     * Some bytes of a file of any size, such as the headers of a film.
     *
     * @param from where they begin
     * @param length how many are wanted; fewer come where the file ends before
     * @return empty where there is no such file, or only texts are held
     */
    default Optional<byte[]> bytes(String path, long from, int length) {
        return bytes(path).map(all -> {
            int start = (int) Math.min(from, all.length);
            return Arrays.copyOfRange(all, start, (int) Math.min((long) start + length, all.length));
        });
    }

    /** How many bytes a file has; empty where there is no such file, or only texts are held. */
    default OptionalLong size(String path) {
        return bytes(path).map(all -> OptionalLong.of(all.length)).orElse(OptionalLong.empty());
    }

    /** Whether there is such a file. */
    default boolean exists(String path) {
        return text(path).isPresent();
    }

    /** The path under which the site stands on its server, "/" where it is the root; "/repository/" on GitHub Pages. */
    default String basePath() {
        return "/";
    }

    /** No files at all: style sheets that a page links to stay unknown. */
    static Resources none() {
        return path -> Optional.empty();
    }

    /** Files held in memory, by path. */
    static Resources of(Map<String, String> files) {
        Map<String, String> copy = Map.copyOf(files);
        return path -> Optional.ofNullable(copy.get(path));
    }

    /** The files in a folder and below; a link that leaves the folder finds nothing. */
    static Resources folder(Path root) {
        return new FolderResources(root, "/");
    }

    /** The files in a folder that a server offers under a base path such as "/repository/". */
    static Resources folder(Path root, String basePath) {
        return new FolderResources(root, basePath);
    }
}
