package org.legible.authoring.importing.word;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.legible.authoring.importing.source.UnusableSource;

/**
 * The parts of a Word file. Parts are found by name within the file and never written anywhere under a name of the file's, and
 * no more than a bound is unpacked, whatever the file says of its sizes.
 */
final class WordFile implements Closeable {

    private static final int PARTS = 20_000;
    private static final int PART = 100 << 20;
    private static final long ALL = 400L << 20;

    private final ZipFile zip;
    private final XmlReader xml = new XmlReader();
    private long unpacked;

    private WordFile(ZipFile zip) {
        this.zip = zip;
    }

    /** Where a part leads: to another part, or outside. */
    record Link(String type, String target, boolean isOutside) {}

    /** Opens a file. */
    static WordFile open(Path file) throws IOException, UnusableSource {
        WordFile opened = new WordFile(new ZipFile(file.toFile()));
        if (opened.zip.size() <= PARTS) return opened;
        opened.close();
        throw new UnusableSource(
                "The file holds more than " + PARTS + " parts, which no report does, so it was not read. Ask "
                        + "whoever sent it for a file that Word itself has saved.");
    }

    /** True if there is such a part. */
    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** A part as elements; empty if there is none. */
    Optional<Element> read(String part) throws IOException, UnusableSource {
        Optional<byte[]> bytes = bytes(part);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(xml.read(part, new ByteArrayInputStream(bytes.get())));
    }

    /** The bytes of a part; empty if there is none. */
    Optional<byte[]> bytes(String part) throws IOException, UnusableSource {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null || entry.isDirectory()) return Optional.empty();
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(PART + 1);
            unpacked += bytes.length;
            if (bytes.length > PART || unpacked > ALL)
                throw new UnusableSource(
                        "The file unpacks to more than a report can hold, as files made to harm do, so it was not"
                                + " read. If it is a real report, make its pictures smaller in Word, with Compress"
                                + " Pictures, or split it.");
            return Optional.of(bytes);
        }
    }

    /** Where a part leads, by the name that it uses. */
    Map<String, Link> links(String part) throws IOException, UnusableSource {
        int slash = part.lastIndexOf('/') + 1;
        String list = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Link> links = new HashMap<>();
        for (Element link : read(list).map(Element::children).orElse(List.of())) {
            String target = link.attribute("Target").orElse("");
            String type = link.attribute("Type").orElse("");
            boolean isOutside = link.attribute("TargetMode").orElse("").equals("External");
            links.put(
                    link.attribute("Id").orElse(""),
                    new Link(
                            type.substring(type.lastIndexOf('/') + 1),
                            isOutside ? target : resolved(part.substring(0, slash), target),
                            isOutside));
        }
        return links;
    }

    // A name that leads out of the file is the name of no part.
    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) path.pollLast();
            else if (!step.isEmpty() && !step.equals(".")) path.add(step);
        }
        return String.join("/", path);
    }

    /** The targets of a type that a part leads to, in the order of their names. */
    List<String> targets(String part, String type) throws IOException, UnusableSource {
        List<String> targets = new ArrayList<>();
        for (Link link : links(part).values())
            if (link.type().equals(type) && !link.isOutside()) targets.add(link.target());
        return targets.stream().sorted().distinct().toList();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
