package org.legible.authoring.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.legible.authoring.importing.shape.Draft;
import org.legible.authoring.importing.shape.Names;
import org.legible.authoring.importing.shape.Shaping;
import org.legible.authoring.importing.shape.Vocabulary;
import org.legible.authoring.importing.source.SourceText;
import org.legible.authoring.importing.source.UnusableSource;
import org.legible.authoring.importing.typed.PdfReader;
import org.legible.authoring.importing.typed.TextReader;
import org.legible.authoring.importing.word.WordReader;
import org.legible.authoring.importing.write.ReportFolder;
import org.legible.publisher.console.ShownPath;

/**
 * Brings a document into a content folder as a draft of a report. The report's folder appears whole or not at all, and one that
 * is there already is left alone.
 */
public final class Importer {

    private static final long LARGEST = 200L << 20;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern KEPT_BY_WINDOWS = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private Importer() {}

    /**
     * Brings it in.
     *
     * @throws UnusableSource if nothing can be made of the file, or a folder is in the way; the message says what to do
     * @throws IOException if a file cannot be read or written
     */
    public static ImportResult run(ImportRequest request) throws IOException, UnusableSource {
        checkFolder(request);
        SourceText source = read(request.file());
        Vocabulary vocabulary = Vocabulary.of(request.content());
        String name = request.file().getFileName().toString();
        Draft draft = Shaping.of(source, vocabulary, name.replaceAll("\\.[^.]*$", ""), request.today());
        String slug = slug(request, draft);
        Path folder = request.content().resolve("reports").resolve(slug);
        checkFree(folder);
        ReportFolder files = ReportFolder.of(draft, name, ShownPath.of(folder));
        Path list = writeList(request.content(), slug, files);
        write(folder, files.report());
        return new ImportResult(
                folder, list, CameThrough.of(draft), files.toDecide(), files.toSee(), vocabulary.hasSite());
    }

    private static SourceText read(Path file) throws IOException, UnusableSource {
        if (Files.isDirectory(file)) throw new UnusableSource(ShownPath.of(file) + " is a folder. Name one file.");
        if (!Files.exists(file)) throw new UnusableSource("There is no file " + ShownPath.of(file) + ".");
        if (Files.size(file) > LARGEST)
            throw new UnusableSource(
                    ShownPath.of(file) + " is larger than 200 MB. Make its pictures smaller in Word, with Compress "
                            + "Pictures, or split it.");
        byte[] bytes = Files.readAllBytes(file);
        try {
            return switch (FileKind.of(bytes)) {
                case WORD -> WordReader.read(file);
                case PDF -> PdfReader.read(bytes);
                case TEXT -> TextReader.read(bytes);
            };
        } catch (UnusableSource unusable) {
            throw new UnusableSource(ShownPath.of(file) + " was not brought in. " + unusable.getMessage());
        }
    }

    private static void checkFolder(ImportRequest request) throws UnusableSource {
        if (Files.exists(request.content()) && !Files.isDirectory(request.content()))
            throw new UnusableSource(
                    ShownPath.of(request.content()) + " is no folder. Name the folder that holds site.yaml.");
        if (request.slug().isEmpty()) return;
        String slug = request.slug().get();
        if (!SLUG.matcher(slug).matches() || KEPT_BY_WINDOWS.matcher(slug).matches())
            throw new UnusableSource("The name of the folder cannot be " + slug
                    + ": it becomes part of an address. Use small letters, figures and single hyphens, such as"
                    + " millbrook-2026.");
        checkFree(request.content().resolve("reports").resolve(slug));
    }

    private static void checkFree(Path folder) throws UnusableSource {
        if (Files.exists(folder))
            throw new UnusableSource("There is a folder " + ShownPath.of(folder)
                    + " already, and nothing in it was changed. Choose another name with --slug, such as --slug "
                    + folder.getFileName() + "-new, or delete the folder first.");
    }

    private static String slug(ImportRequest request, Draft draft) {
        if (request.slug().isPresent()) return request.slug().get();
        String year = draft.facts().published().substring(0, 4);
        String key = Names.key(draft.facts().shortTitle(), "report");
        return key.endsWith(year) ? key : key + "-" + year;
    }

    // Beside the content folder, which is published and often public: the list holds comments and deleted words.
    private static Path writeList(Path content, String slug, ReportFolder files) throws IOException {
        Path imported = Optional.ofNullable(content.toAbsolutePath().normalize().getParent())
                .orElse(content.toAbsolutePath())
                .resolve("imported");
        Path folder = Files.createDirectories(imported.resolve(slug));
        Path ignored = imported.resolve(".gitignore");
        if (!Files.exists(ignored)) Files.writeString(ignored, "*\n");
        Path list = folder.resolve("look-at-this.md");
        for (int i = 2; Files.exists(list); i++) list = folder.resolve("look-at-this-" + i + ".md");
        for (Map.Entry<String, byte[]> file : files.aside().entrySet())
            Files.write(folder.resolve(file.getKey()), file.getValue());
        return Files.writeString(list, files.list());
    }

    private static void write(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder.getParent());
        Path whole = Files.createTempDirectory(folder.getParent(), ".import-");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = whole.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.move(whole, folder);
    }
}
