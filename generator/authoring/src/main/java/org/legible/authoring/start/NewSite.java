package org.legible.authoring.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.legible.publisher.Publisher;
import org.legible.publisher.console.ShownPath;

/**
 * Begins a site of one's own in an empty folder: content with one report to write over, the file by which GitHub publishes it, a README for
 * the next colleague, and what editors need. The report is a draft, so that no example is published.
 */
public final class NewSite {

    // A repository that was made on GitHub and fetched has this and nothing else.
    private static final String OF_GIT = ".git";
    private static final int NAMED_AT_MOST = 5;
    private static final List<String> CONTENT =
            List.of("site.yaml", "themes.yaml", "authorities.yaml", "addressees.yaml", "scales.yaml", "glossary.yaml");

    private final Path folder;

    /** @param folder where it will be; empty, or not there yet */
    public NewSite(Path folder) {
        this.folder = folder;
    }

    /**
     * Asks for what was not given, and writes the site.
     *
     * @param today the day on which it is begun
     * @return what to say about it
     * @throws CannotStart if the folder is not empty, or an answer cannot be taken; nothing is written then
     */
    public Begun begin(SiteAnswers given, Person person, LocalDate today) throws CannotStart, IOException {
        requireEmpty();
        Program program = Program.read();
        SiteAnswers.Taken taken = given.taken(folder, person);
        Map<String, String> answers = new TreeMap<>(taken.answers());
        answers.put("today", today.toString());
        answers.put("date", today.toString());
        answers.put("version", program.version());
        answers.put("repository", program.repository());
        if (!program.isReleased()) answers.put("unreleased", "");
        Map<String, String> files = files(answers);
        TrialReading.of(files);
        for (Map.Entry<String, String> file : files.entrySet()) write(file.getKey(), file.getValue());
        return new Begun(folder, files.keySet(), taken, program);
    }

    private void requireEmpty() throws CannotStart, IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) return;
        if (!Files.isDirectory(folder))
            throw new CannotStart(shown(folder) + " is a file. Name a folder that is not there yet.");
        List<String> there;
        try (Stream<Path> entries = Files.list(folder)) {
            there = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.equals(OF_GIT))
                    .sorted()
                    .toList();
        }
        if (there.isEmpty()) return;
        int more = there.size() - NAMED_AT_MOST;
        throw new CannotStart("The folder " + shown(folder) + " is not empty. It holds "
                + String.join(", ", there.subList(0, Math.min(there.size(), NAMED_AT_MOST)))
                + (more > 0 ? " and " + more + " more" : "")
                + ". Name a folder that is not there yet; nothing was written."
                + (there.contains("content") ? " To add a report to the content in it: legible new report" : ""));
    }

    /** The folder as the person would type it. */
    static String shown(Path folder) {
        String path = ShownPath.of(folder);
        return path.isEmpty() ? "." : path;
    }

    private static Map<String, String> files(Map<String, String> answers) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : CONTENT) files.put("content/" + name, new Template("site/content/" + name).with(answers));
        Map<String, String> facts = new TreeMap<>(answers);
        facts.put("title", "{Title of the report}");
        facts.put("short-title", "{Short title of the report}");
        ReportTemplate.of(answers.get("kind"))
                .files(facts, true)
                .forEach((name, text) -> files.put("content/reports/example/" + name, text));
        files.put("README.md", new Template("site/README.md").with(answers));
        files.put(".gitignore", new Template("site/gitignore").text());
        files.put(".github/workflows/publish.yml", new Template("site/publish.yml").with(answers));
        files.put(".vscode/settings.json", new Template("site/vscode/settings.json").text());
        new TreeMap<>(Publisher.schemas()).forEach((name, schema) -> {
            // No editor reads the facts at the head of a Markdown file by a schema.
            if (!name.equals("summary.schema.json")) files.put(".vscode/" + name, schema);
        });
        return files;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    }
}
