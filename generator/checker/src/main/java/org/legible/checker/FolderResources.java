package org.legible.checker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

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

    @Override
    public Optional<byte[]> bytes(String path, long from, int length) {
        return inside(path).filter(Files::isRegularFile).flatMap(file -> read(file, from, length));
    }

    @Override
    public OptionalLong size(String path) {
        Optional<Path> file = inside(path).filter(Files::isRegularFile);
        try {
            return file.isPresent() ? OptionalLong.of(Files.size(file.get())) : OptionalLong.empty();
        } catch (IOException unreadable) {
            return OptionalLong.empty();
        }
    }

    private Optional<Path> inside(String path) {
        try {
            Path file = root.resolve(path).normalize();
            return file.startsWith(root) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> read(Path file, long from, int length) {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer read = ByteBuffer.allocate(length);
            channel.position(from);
            while (read.hasRemaining() && channel.read(read) >= 0) {
                // A channel may give less than is asked for.
            }
            return Optional.of(Arrays.copyOf(read.array(), read.position()));
        } catch (IOException unreadable) {
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
