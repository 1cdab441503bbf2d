package org.legible.publisher.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.legible.publisher.keep.Sha256;

/**
 * The list of the files that we made in an output folder, kept in the folder itself. Each file has a line; the places in a
 * page that others may cite follow it, each on a line that begins with a space:
 *
 * <pre>
 * Legible made the files in this list, and changes no others. Please leave the list as it is.
 * .nojekyll
 * reports/leeds-2026/index.html
 *  #paragraph-1
 * end 3 9f86d0818...
 * </pre>
 *
 * <p>The last line has the number of lines and their digest, so that a list that was cut off, merged or edited is never
 * followed. It holds no time: the same site has the same list.
 *
 * @param files the files, from the site's root, each with the ids in it that can be cited
 */
record Manifest(SortedMap<String, SortedSet<String>> files) {

    /** The name of the list in the output folder. */
    static final String FILE = ".legible-site.txt";

    /** Of a folder in which we made nothing. */
    static final Manifest NONE = new Manifest(new TreeMap<>());

    private static final String HEAD =
            "Legible made the files in this list, and changes no others. Please leave the list as it is.";
    private static final long MAX_BYTES = 256L << 20;

    Manifest {
        files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * Reads the list of an output folder.
     *
     * @return empty if there is none
     * @throws UnusableOutput if it is not as we wrote it
     */
    static Optional<Manifest> in(OutputFolder folder) throws IOException {
        Path file = folder.path().resolve(FILE);
        if (!Trees.exists(file)) return Optional.empty();
        try {
            return Optional.of(read(file));
        } catch (Untrusted wrong) {
            throw new UnusableOutput("The list of the files that Legible made, "
                    + UnusableOutput.shown(folder.asked().resolve(FILE)) + ", is not as Legible wrote it: "
                    + wrong.getMessage()
                    + ". Nobody can tell now which files are Legible's, so nothing was touched. "
                    + "Bring the list back, or delete the website's files yourself, or choose another output folder.");
        }
    }

    /**
     * Reads a list.
     *
     * @throws Untrusted if it is not as we wrote it
     */
    static Manifest read(Path file) throws IOException {
        if (!Trees.isFile(file)) throw new Untrusted("it is no file");
        if (Files.size(file) > MAX_BYTES) throw new Untrusted("it is too large");
        try {
            return parse(Files.readString(file));
        } catch (CharacterCodingException damaged) {
            throw new Untrusted("it is no text");
        }
    }

    private static Manifest parse(String text) throws Untrusted {
        // Git may have given the lines the ends that Windows has.
        List<String> lines = text.lines().toList();
        int last = lines.size() - 1;
        if (last < 1 || !lines.get(0).equals(HEAD)) throw new Untrusted("its first line is missing");
        List<String> entries = lines.subList(1, last);
        if (!lines.get(last).startsWith("end ")) throw new Untrusted("its end is missing");
        SortedMap<String, SortedSet<String>> files = new TreeMap<>();
        SortedSet<String> anchors = null;
        for (String entry : entries) {
            if (entry.startsWith(" #") && anchors != null) anchors.add(plain(entry.substring(2)));
            else files.put(safe(plain(entry)), anchors = new TreeSet<>());
        }
        if (!lines.get(last).equals(end(entries))) throw new Untrusted("it was changed by hand or cut off");
        return new Manifest(files);
    }

    /** The list as it is written. */
    String text() {
        List<String> entries = files.entrySet().stream()
                .flatMap(file -> Stream.concat(
                        Stream.of(coded(file.getKey())),
                        file.getValue().stream().map(id -> " #" + coded(id))))
                .toList();
        return HEAD + "\n"
                + String.join("", entries.stream().map(entry -> entry + "\n").toList()) + end(entries) + "\n";
    }

    /** True if we made this file; the list is ours too. */
    boolean has(String file) {
        return files.containsKey(file) || file.equals(FILE);
    }

    /** True if we made a file below this folder. */
    boolean hasBelow(String folder) {
        SortedMap<String, SortedSet<String>> rest = files.tailMap(folder + "/");
        return !rest.isEmpty() && rest.firstKey().startsWith(folder + "/");
    }

    private static String end(List<String> entries) {
        return "end " + entries.size() + " "
                + Sha256.of(entries.stream()
                        .map(entry -> (entry + "\n").getBytes(StandardCharsets.UTF_8))
                        .toList());
    }

    /**
     * A name that leads to nothing but a file of the site.
     *
     * @throws Untrusted if it leads elsewhere
     */
    static String safe(String name) throws Untrusted {
        if (!isSafe(name))
            throw new Untrusted("it names \"" + UnusableOutput.shown(name) + "\", which is no file of a site");
        return name;
    }

    private static boolean isSafe(String name) {
        try {
            Path path = Path.of(name);
            if (name.isEmpty() || path.isAbsolute() || !path.equals(path.normalize())) return false;
            String written = path.toString().replace(path.getFileSystem().getSeparator(), "/");
            return written.equals(name)
                    && !path.startsWith("..")
                    && !OutputFolder.isOfThePlace(path.getName(0).toString());
        } catch (InvalidPathException notEvenAName) {
            return false;
        }
    }

    // One line for each name, whatever is in it.
    private static String coded(String name) {
        StringBuilder line = new StringBuilder();
        name.codePoints().forEach(c -> {
            boolean breaks = Character.isISOControl(c) || c == '%' || (c == ' ' && line.isEmpty());
            if (breaks) line.append(String.format("%%%02X", c));
            else line.appendCodePoint(c);
        });
        return line.toString();
    }

    private static String plain(String line) throws Untrusted {
        if (line.indexOf('%') < 0) return line;
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) != '%') name.append(line.charAt(at));
            else if (line.substring(at).matches("(?s)%[0-9A-F]{2}.*")) {
                name.append((char) HexFormat.fromHexDigits(line, at + 1, at + 3));
                at += 2;
            } else throw new Untrusted("it was changed by hand or cut off");
        }
        return name.toString();
    }

    /** The list is not as we wrote it; the message says in which way, to follow a colon. */
    static final class Untrusted extends IOException {

        private static final long serialVersionUID = 1;

        Untrusted(String message) {
            super(message);
        }
    }
}
