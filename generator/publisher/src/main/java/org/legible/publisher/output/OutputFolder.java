package org.legible.publisher.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.legible.publisher.address.Addresses;

/**
 * The folder of the website, found to be a place where one may stand.
 *
 * @param asked the folder as the person named it, for messages
 * @param path where it truly is; it may not exist yet
 * @param yard the folder in which we put our lock and our workshops: the one beside the output, on the same disk
 */
record OutputFolder(Path asked, Path path, Path yard) {

    /** What belongs to the place and not to the site: always kept, and no sign that a folder is somebody's work. */
    private static final Set<String> OF_THE_PLACE =
            Set.of(".git", ".github", "cname", ".well-known", "readme.md", "license");

    /** Made by computers without anybody's wish; they say nothing of whose a folder is. */
    private static final Set<String> OF_THE_SYSTEM = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    /**
     * Looks at the place, before anything is made.
     *
     * @param content the content folder
     * @param templates the user's own templates, if any
     * @throws UnusableOutput if a site must not stand there
     */
    static OutputFolder at(Path asked, Path content, Optional<Path> templates) throws IOException {
        String name = "The output folder " + UnusableOutput.shown(asked);
        if (Files.isSymbolicLink(asked))
            throw new UnusableOutput(
                    name + " is a link. Name the folder that it leads to, so that nothing is written unexpectedly.");
        Path path = RealPaths.of(asked);
        if (path.getFileName() == null)
            throw new UnusableOutput(name + " is the whole disk. Choose a folder for the website alone.");
        if (Trees.exists(path) && !Trees.isFolder(path))
            throw new UnusableOutput(name + " is a file. Choose a folder for the website alone, or a new name.");
        requireApart(name, path, content, "content");
        if (templates.isPresent()) requireApart(name, path, templates.get(), "templates");
        if (RealPaths.holds(path, RealPaths.of(Path.of(""))))
            throw new UnusableOutput(name + " is the folder that you are in, or holds it. "
                    + "Go out of it, and name a folder for the website alone.");
        return new OutputFolder(asked, path, yard(path));
    }

    /** A name beside the output folder that is unmistakably ours. */
    String ours(String what) {
        return "." + path.getFileName() + ".legible-" + what;
    }

    /**
     * The files that we made here, by our own list.
     *
     * @throws UnusableOutput if there is no list and the folder is somebody's, or the list cannot be trusted
     */
    Manifest manifest() throws IOException {
        Optional<Manifest> manifest = Manifest.in(this);
        if (manifest.isPresent()) return manifest.get();
        if (ShardFolder.isOne(path))
            throw new UnusableOutput("The output folder " + UnusableOutput.shown(asked)
                    + " holds a part of a website that build --shard left there. "
                    + "Choose another folder for the website; legible merge makes it of all parts.");
        List<String> foreign = new ArrayList<>();
        for (String entry : Trees.names(path)) {
            String name = entry.toLowerCase(Locale.ROOT);
            boolean kept = isOfThePlace(name) || name.equals(Addresses.NO_JEKYLL.path()) || isOurs(entry);
            if (!kept && !OF_THE_SYSTEM.contains(name)) foreign.add(entry);
        }
        if (!foreign.isEmpty())
            throw new UnusableOutput("The output folder " + UnusableOutput.shown(asked)
                    + " holds files that Legible did not make: " + UnusableOutput.few(foreign)
                    + ". They are left alone, and nothing was written among them. Choose an empty folder, or move them away; "
                    + "if they are a website that an older Legible made, delete them. "
                    + ".git, .github, CNAME, .nojekyll, .well-known, README.md and LICENSE may stay.");
        return Manifest.NONE;
    }

    /** True for the name of our lock, of a workshop or of the files that are kept. */
    boolean isOurs(String name) {
        return name.startsWith(ours("")) && name.substring(ours("").length()).matches("lock|kept|[0-9]+");
    }

    /** True for a name that belongs to the place, whoever put it there. */
    static boolean isOfThePlace(String name) {
        return OF_THE_PLACE.contains(name.toLowerCase(Locale.ROOT));
    }

    private static void requireApart(String name, Path output, Path other, String what) throws IOException {
        Path there = RealPaths.of(other);
        if (RealPaths.holds(output, there) || RealPaths.holds(there, output))
            throw new UnusableOutput(
                    name + " and the " + what + " folder must lie apart. Choose another output folder.");
    }

    // Where the folder is a disk of its own, as in a container, what lies beside it could not be renamed into it.
    private static Path yard(Path path) throws IOException {
        Path beside = path.getParent();
        boolean tells = path.getFileSystem().supportedFileAttributeViews().contains("unix");
        if (!tells || !Trees.isFolder(path)) return beside;
        boolean sameDisk = Files.getAttribute(path, "unix:dev").equals(Files.getAttribute(beside, "unix:dev"));
        return sameDisk ? beside : path;
    }
}
