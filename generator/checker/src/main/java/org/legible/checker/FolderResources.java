package org.legible.checker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files below one folder, and nothing outside it. */
final class FolderResources implements Resources {

    /** A style sheet, framed page or picture longer than this is not read. */
    private static final long LARGEST = 8L << 20;

    private final Path root;
    private final String basePath;

    FolderResources(Path root, String basePath) {
        this.root = root.toAbsolutePath().normalize();
        this.basePath = basePath;
    }

    @Override
    public String basePath() {
        return basePath;
    }

    @Override
    public boolean exists(String path) {
        return inside(path).filter(Files::isRegularFile).isPresent();
    }

    @Override
    public Optional<String> text(String path) {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return inside(path).filter(Files::isRegularFile).flatMap(FolderResources::read);
    }

    private Optional<Path> inside(String path) {
        try {
            Path file = root.resolve(path).normalize();
            return file.startsWith(root) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) return Optional.empty();
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
