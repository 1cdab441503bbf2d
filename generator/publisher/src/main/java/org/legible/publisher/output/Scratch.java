package org.legible.publisher.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder to work in, which is deleted with all that is in it.
 *
 * @param root the folder itself
 */
public record Scratch(Path root) implements AutoCloseable {

    /** Makes one, of a name that no other has. */
    public static Scratch open() throws UnusableOutput {
        try {
            return new Scratch(Files.createTempDirectory("legible-"));
        } catch (IOException failed) {
            throw UnusableOutput.because(Path.of(System.getProperty("java.io.tmpdir")), failed);
        }
    }

    /** A folder within it, for a site. */
    public Path folder() {
        return root.resolve("site");
    }

    @Override
    public void close() throws UnusableOutput {
        try {
            Trees.delete(root);
        } catch (IOException failed) {
            throw UnusableOutput.because(root, failed);
        }
    }
}
