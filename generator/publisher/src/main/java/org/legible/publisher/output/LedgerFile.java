package org.legible.publisher.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.legible.publisher.ledger.Ledger;

/** Writes the ledger into the content folder: the one file there that the program writes. */
public final class LedgerFile {

    /** Its name begins with a dot, so that nobody takes what a killed run left for content. */
    private static final String DRAFT = "." + Ledger.FILE + ".new";

    private LedgerFile() {}

    /**
     * Writes it whole, or leaves what is there: the new file is made beside the old one, and then takes its name. Lines end as
     * they do in the old one.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Path content, String text) {
        Path file = content.resolve(Ledger.FILE);
        Path draft = content.resolve(DRAFT);
        try {
            boolean isOfWindows = Files.exists(file) && Files.readString(file).contains("\r\n");
            Files.write(draft, (isOfWindows ? text.replace("\n", "\r\n") : text).getBytes(StandardCharsets.UTF_8));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
