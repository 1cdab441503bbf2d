package org.legible.publisher.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries that change places, as a workshop keeps them for whoever must finish the exchange. A line for each: {@code -}
 * for what leaves, {@code +} for what arrives, {@code =} for both, then its place.
 */
final class Journal {

    private static final String END = "end";

    private Journal() {}

    /** Writes the entries to a file. */
    static void write(Path file, List<Swap> swaps) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Swap swap : swaps) text.append(sign(swap)).append(swap.path()).append('\n');
        Files.writeString(file, text.append(END).append('\n'));
    }

    /**
     * Reads the entries from a file.
     *
     * @throws Manifest.Untrusted if it is not as we wrote it
     */
    static List<Swap> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int last = lines.size() - 1;
        if (last < 0 || !lines.get(last).equals(END)) throw new Manifest.Untrusted("its end is missing");
        List<Swap> swaps = new ArrayList<>();
        for (String line : lines.subList(0, last)) {
            char sign = line.isEmpty() ? ' ' : line.charAt(0);
            if ("-+=".indexOf(sign) < 0) throw new Manifest.Untrusted("a line has no sign");
            swaps.add(new Swap(Manifest.safe(line.substring(1)), sign != '+', sign != '-'));
        }
        return swaps;
    }

    private static char sign(Swap swap) {
        if (!swap.leaves()) return '+';
        return swap.arrives() ? '=' : '-';
    }
}
