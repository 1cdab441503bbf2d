package org.legible.authoring.start;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.legible.publisher.console.ShownPath;
import org.legible.publisher.library.FileNames;
import org.legible.publisher.library.Library;
import org.legible.publisher.report.Report;

/** Adds a report to a content folder, as a draft; nothing that is there is changed. */
public final class NewReport {

    private static final int LONGEST_NAME = 60;

    private final Path content;

    /** @param content the content folder */
    public NewReport(Path content) {
        this.content = content;
    }

    /**
     * Asks for what was not given, and writes the report.
     *
     * @param today the day on which it is begun
     * @return the folder of the report
     * @throws CannotStart if there is a report of that name, or an answer cannot be taken; nothing is written then
     */
    public Path add(ReportAnswers given, Person person, LocalDate today) throws CannotStart, IOException {
        if (!Files.isRegularFile(content.resolve("site.yaml")))
            throw new CannotStart("There is no site.yaml in " + ShownPath.of(content)
                    + ". Go to the folder that holds your content folder, or name that one: --content DIR."
                    + " To begin a site: legible new our-reports");
        Library library = TrialReading.of(content)
                .library()
                .orElseThrow(() -> new CannotStart("The site cannot be read. Run legible build, which says why."));
        if (given.slug().isPresent()) requireFree(given.slug().get());
        Map<String, String> facts = facts(given, library, person, today);
        String slug = given.slug().isPresent() ? given.slug().get() : free(name(facts));
        facts.putIfAbsent("title", "{Title of " + slug + "}");
        facts.putIfAbsent("short-title", shortTitle(facts.get("title"), slug));
        return write(slug, facts);
    }

    private static Map<String, String> facts(ReportAnswers given, Library library, Person person, LocalDate today)
            throws CannotStart {
        Question kinds = Questions.kind(
                Stream.concat(ReportTemplate.kinds().stream(), library.vocabularies().kinds().keySet().stream())
                        .distinct()
                        .toList());
        Optional<String> title = Questions.REPORT_TITLE.given(given.title());
        Optional<String> shortTitle = Questions.REPORT_TITLE.given(given.shortTitle());
        Optional<String> kind = kinds.given(given.kind());
        Optional<String> date = Questions.DATE.given(given.date());
        Optional<String> publisher = Questions.PUBLISHER.given(given.publisher());
        Optional<String> authority = Questions.AUTHORITY.given(given.authority());
        Map<String, String> facts = new TreeMap<>();
        String words = title.isPresent() ? title.get() : person.ask(Questions.REPORT_TITLE, "");
        if (!words.isEmpty()) facts.put("title", words);
        shortTitle.ifPresent(text -> facts.put("short-title", text));
        facts.put("kind", kind.isPresent() ? kind.get() : person.ask(kinds, usualKind(library)));
        facts.put("date", date.isPresent() ? date.get() : person.ask(Questions.DATE, today.toString()));
        facts.put("publisher", publisher.orElse(library.site().publisher().value()));
        authority.ifPresent(key -> facts.put("authority", key));
        return facts;
    }

    // Most publishers write reports of one kind.
    private static String usualKind(Library library) {
        return library.reports().values().stream()
                .map(entry -> entry.report().kind().value())
                .filter(kind -> Report.BUILT_IN_KINDS.contains(kind)
                        || library.vocabularies().kinds().containsKey(kind))
                .findFirst()
                .orElse("general");
    }

    private static String shortTitle(String title, String slug) {
        return title.length() <= LONGEST_NAME ? title : "{Short title of " + slug + "}";
    }

    private static String name(Map<String, String> facts) {
        String year = facts.get("date").substring(0, 4);
        String name = Optional.ofNullable(facts.get("title"))
                .flatMap(FileNames::asAddress)
                // A title in other letters leaves its figures at most, which say nothing.
                .filter(made -> made.matches(".*[a-z].*"))
                .orElse(facts.get("kind"));
        String dated = name.matches(".*\\b" + year + "\\b.*") ? name : cut(name, LONGEST_NAME - 5) + "-" + year;
        return cut(dated, LONGEST_NAME);
    }

    private static String cut(String name, int longest) {
        if (name.length() <= longest) return name;
        String start = name.substring(0, longest);
        int hyphen = name.charAt(longest) == '-' ? longest : start.lastIndexOf('-');
        return hyphen > 0 ? start.substring(0, hyphen) : start;
    }

    private String free(String name) {
        String free = name;
        for (int next = 2; exists(free); next++) free = name + "-" + next;
        return free;
    }

    private void requireFree(String slug) throws CannotStart {
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*"))
            throw new CannotStart("\"" + slug + "\" cannot be part of an address. "
                    + FileNames.asAddress(slug)
                            .map(name -> "Write " + name + ": small letters, figures and single hyphens.")
                            .orElse("Use small letters, figures and single hyphens, such as visits-2027."));
        if (exists(slug))
            throw new CannotStart("There is a report " + ShownPath.of(folder(slug))
                    + " already, and nothing in it was changed. Choose another name.");
    }

    private boolean exists(String slug) {
        return Files.exists(folder(slug), LinkOption.NOFOLLOW_LINKS);
    }

    private Path folder(String slug) {
        return content.resolve("reports").resolve(slug);
    }

    private Path write(String slug, Map<String, String> facts) throws CannotStart, IOException {
        Path folder = folder(slug);
        Files.createDirectories(folder.getParent());
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException meanwhile) {
            throw new CannotStart("Somebody made " + ShownPath.of(folder) + " meanwhile. Choose another name.");
        }
        try {
            for (Map.Entry<String, String> file :
                    ReportTemplate.of(facts.get("kind")).files(facts, false).entrySet())
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            TrialReading.of(content).require("reports/" + slug);
        } catch (CannotStart | IOException wrong) {
            delete(folder);
            throw wrong;
        }
        return folder;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
