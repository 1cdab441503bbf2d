package org.legible.authoring.doctor;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.legible.publisher.console.ShownPath;

/** Looks at a machine and says what it lacks. Nothing is changed, and nothing is asked of the network. */
public final class Doctor {

    private static final int JAVA = 17;
    private static final long MB = 1 << 20;
    private static final long LEAST_MEMORY = 200 * MB;
    private static final long MEMORY = 500 * MB;
    private static final long ROOM = 200 * MB;

    private final LocalMachine machine;
    private final Path content;
    private final Path website;

    /**
     * Asks about a machine.
     *
     * @param content the content folder
     * @param website the folder of the website
     */
    public Doctor(LocalMachine machine, Path content, Path website) {
        this.machine = machine;
        this.content = content;
        this.website = website;
    }

    /** What was found, in the order in which it is needed. */
    public List<Diagnosis> examine() {
        List<Diagnosis> all = new ArrayList<>(List.of(java(), memory(), clock(), zone(), fileNames()));
        all.add(writing("temporary files", machine.temporary()));
        all.add(content());
        Path parent = nearest(website);
        Diagnosis writing = writing("website", parent);
        all.add(writing);
        if (writing.state() == Diagnosis.State.WELL) all.add(room(parent));
        all.add(git());
        all.add(Diagnosis.well("not needed", "a browser, fonts, Word, Maven, a connection to the internet"));
        return List.copyOf(all);
    }

    private Diagnosis java() {
        if (machine.java() >= JAVA) return Diagnosis.well("Java", "version " + machine.java());
        return Diagnosis.lacks(
                "Java",
                "version " + machine.java() + "; Legible needs " + JAVA + " or newer",
                "Install Java " + JAVA + " or newer, such as Eclipse Temurin from https://adoptium.net/.");
    }

    private Diagnosis memory() {
        String words = machine.memory() / MB + " MB for Legible";
        String remedy = "Close other programs, or set the variable LEGIBLE_JAVA_OPTS to -Xmx512m.";
        if (machine.memory() < LEAST_MEMORY) return Diagnosis.lacks("memory", words + "; it needs 256 MB", remedy);
        if (machine.memory() < MEMORY)
            return Diagnosis.couldBeBetter("memory", words + "; large publications need 512 MB", remedy);
        return Diagnosis.well("memory", words);
    }

    // A clock that has lost its time shows the day on which it began to count.
    private Diagnosis clock() {
        String shown = machine.now().format(DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK));
        if (machine.now().toInstant().isAfter(built())) return Diagnosis.well("clock", shown);
        return Diagnosis.lacks(
                "clock",
                shown + ", which is before this program was made",
                "Set the clock: embargoes, and warnings of what has grown old, depend on it.");
    }

    private Diagnosis zone() {
        return Diagnosis.well(
                "time zone",
                machine.now().getZone() + ", UTC"
                        + machine.now().getOffset().getId().replace("Z", "+00:00") + "; an embargo says its own");
    }

    private Diagnosis fileNames() {
        if (machine.fileNames().toUpperCase(Locale.ROOT).startsWith("UTF")
                || machine.fileNames().startsWith("Cp1")) return Diagnosis.well("names of files", machine.fileNames());
        return Diagnosis.couldBeBetter(
                "names of files",
                machine.fileNames() + ": letters such as é in names of files cannot be read",
                "Set the variable LC_ALL to C.UTF-8, or use no such letters in names of files.");
    }

    private static Diagnosis writing(String thing, Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, ".legible-doctor", ""));
            return Diagnosis.well(thing, "can be written in " + shown(folder));
        } catch (IOException | SecurityException refused) {
            return Diagnosis.lacks(
                    thing,
                    "nothing can be written in " + shown(folder),
                    "Ask whoever looks after the computer for the right to write there, or work in another folder.");
        }
    }

    private static Diagnosis room(Path folder) {
        try {
            long room = Files.getFileStore(folder).getUsableSpace();
            if (room >= ROOM) return Diagnosis.well("room on the disk", room / MB + " MB");
            return Diagnosis.lacks(
                    "room on the disk",
                    room / MB + " MB",
                    "Delete what you do not need: a website takes up to 900 MB.");
        } catch (IOException unknown) {
            return Diagnosis.well("room on the disk", "not known");
        }
    }

    private Diagnosis content() {
        if (Files.isRegularFile(content.resolve("site.yaml"))) {
            int reports = reports();
            return Diagnosis.well(
                    "content", shown(content) + ", with " + reports + (reports == 1 ? " report" : " reports"));
        }
        return Diagnosis.lacks(
                "content",
                "there is no site.yaml in " + shown(content),
                "Go to the folder that holds your content folder, or name that one: --content DIR. To begin a site: legible new our-reports.");
    }

    private int reports() {
        try (Stream<Path> folders = Files.list(content.resolve("reports"))) {
            return (int) folders.filter(Files::isDirectory).count();
        } catch (IOException none) {
            return 0;
        }
    }

    private Diagnosis git() {
        String path =
                machine.environment().getOrDefault("PATH", machine.environment().getOrDefault("Path", ""));
        boolean there = Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .anyMatch(folder -> has(folder, "git") || has(folder, "git.exe"));
        if (there) return Diagnosis.well("git", "is there");
        return Diagnosis.couldBeBetter(
                "git",
                "is not there",
                "It is needed only to send changes to GitHub from this computer: https://git-scm.com/. In the browser, GitHub does without.");
    }

    private static boolean has(String folder, String program) {
        try {
            return Files.isExecutable(Path.of(folder, program));
        } catch (InvalidPathException strange) {
            return false;
        }
    }

    private static Path nearest(Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.isDirectory(there) && there.getParent() != null) there = there.getParent();
        return there;
    }

    private static String shown(Path folder) {
        String path = ShownPath.of(folder);
        return path.isEmpty() ? "this folder" : path;
    }

    private static Instant built() {
        Properties written = new Properties();
        try (InputStream stream = Doctor.class.getResourceAsStream("program.properties")) {
            written.load(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Instant.parse(written.getProperty("built"));
    }
}
