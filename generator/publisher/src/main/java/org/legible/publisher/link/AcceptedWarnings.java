package org.legible.publisher.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.problem.Span;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report.AcceptedWarning;
import org.legible.publisher.report.Site;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Marks;
import org.legible.publisher.text.ReportText;
import org.legible.publisher.yaml.KeySpans;

/**
 * The warnings that somebody has looked at: they are not said again. A report accepts those of its own files; {@code site.yaml}
 * accepts all others. Safe to use from many threads.
 */
public final class AcceptedWarnings {

    private static final String SITE = "site.yaml";
    private static final String TEMPLATES = "templates/";
    private static final Pattern WITHIN = Pattern.compile("(?<file>.+?\\.yaml)/(?<key>.+)");

    private final ContentFolder folder;
    private final Queue<Acceptance> entries = new ConcurrentLinkedQueue<>();

    /**
     * An entry with the lines that it names; none if it names nothing.
     *
     * @param within what the paths of all files that it can speak of begin with
     */
    private record Acceptance(AcceptedWarning said, String within, List<Span> lines) {

        boolean answers(Problem problem) {
            return problem.key().equals(Optional.of(said.what().value()))
                    && lines.stream().anyMatch(span -> span.holds(problem.place()));
        }
    }

    /**
     * What the site accepts: at a key of {@code site.yaml}, in a whole file or folder, or at a key of another file, which is written
     * behind the file's path.
     *
     * @param templates the folder of the author's templates; its files are named {@code templates/words/cy.yaml}
     * @param theirs the text of a file in it
     */
    public AcceptedWarnings(
            Site site, ContentFolder folder, Optional<Path> templates, Function<String, Optional<String>> theirs) {
        this.folder = folder;
        Map<String, Span> keys = keys(SITE, SITE, this::read);
        for (AcceptedWarning said : site.accepted()) {
            String at = said.at().value();
            Optional<Span> key = Optional.ofNullable(keys.get(at));
            if (key.isEmpty())
                key = at.startsWith(TEMPLATES) && templates.isPresent()
                        ? lines(at.substring(TEMPLATES.length()), at, new ContentFolder(templates.get()), theirs)
                        : lines(at, at, folder, this::read);
            entries.add(new Acceptance(said, "", key.stream().toList()));
        }
    }

    /** Takes in what a report accepts. */
    public void add(LinkedReport report) {
        Entry entry = report.entry();
        if (entry.report().accepted().isEmpty()) return;
        Map<String, List<Span>> lines = new HashMap<>();
        addAnchors(report.text(), lines);
        report.summaries().values().forEach(summary -> addAnchors(summary, lines));
        Map<String, Span> keys = keys(entry.file("report.yaml"), entry.file("report.yaml"), this::read);
        keys.forEach((path, span) -> lines.put(path, List.of(span)));
        for (Recommendation recommendation : entry.report().recommendations()) {
            String id = recommendation.id().value();
            Optional.ofNullable(keys.get("recommendations/" + id))
                    .ifPresent(span -> lines.put(Anchors.recommendation(id), List.of(span)));
        }
        for (AcceptedWarning said : entry.report().accepted()) {
            String named = entry.file(said.at().value());
            List<Span> whole = folder.has(named) ? List.of(Span.of(named)) : List.of();
            entries.add(new Acceptance(
                    said, entry.file(""), lines.getOrDefault(said.at().value(), whole)));
        }
    }

    private static Optional<Span> lines(
            String path, String named, ContentFolder root, Function<String, Optional<String>> texts) {
        if (root.has(path)) return Optional.of(Span.of(named.replaceFirst("/$", "")));
        Matcher within = WITHIN.matcher(path);
        if (!within.matches() || !root.has(within.group("file"))) return Optional.empty();
        String file = within.group("file");
        String key = within.group("key");
        return Optional.ofNullable(keys(file, named.substring(0, named.length() - key.length() - 1), texts)
                .get(key));
    }

    private static Map<String, Span> keys(String path, String named, Function<String, Optional<String>> texts) {
        return texts.apply(path).map(text -> KeySpans.of(named, text)).orElse(Map.of());
    }

    // What is wrong with a file is told to whoever reads it for what it says.
    private Optional<String> read(String file) {
        return folder.read(file, new Problems());
    }

    // The same heading may stand in the report and in each of its summaries.
    private static void addAnchors(ReportText text, Map<String, List<Span>> lines) {
        NavigableSet<Integer> starts = new TreeSet<>();
        NavigableSet<Integer> headings = new TreeSet<>();
        for (Block block : text.blocks()) {
            starts.add(block.line());
            if (block instanceof Block.Heading) headings.add(block.line());
        }
        text.notes().forEach(note -> starts.add(note.line()));
        for (Block block : text.blocks()) {
            Span own = from(text.file(), block.line(), block instanceof Block.Heading ? headings : starts);
            Marks.eachBlock(List.of(block), inner -> inner.anchors().forEach(id -> add(lines, id, own)));
        }
        text.notes().forEach(note -> add(lines, Anchors.note(note.number()), from(text.file(), note.line(), starts)));
    }

    private static void add(Map<String, List<Span>> lines, String id, Span span) {
        lines.computeIfAbsent(id, first -> new ArrayList<>()).add(span);
    }

    private static Span from(String file, int line, NavigableSet<Integer> starts) {
        Integer next = starts.higher(line);
        return new Span(file, line, next == null ? Integer.MAX_VALUE : next - 1);
    }

    /** These problems without those that were accepted. Of what was accepted and is not there, nothing is said: not all may be known. */
    public List<Problem> notAccepted(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> entries.stream().noneMatch(entry -> entry.answers(problem)))
                .toList();
    }

    /**
     * What is to be said of these problems: all but what was accepted, and what was accepted and is not there. Where anything is
     * an error, what is not there may only not have been looked for, and nothing is said of it.
     */
    public List<Problem> applyTo(List<Problem> problems) {
        Set<Acceptance> answered = new HashSet<>();
        List<Problem> told = new ArrayList<>();
        for (Problem problem : problems) {
            List<Acceptance> answering =
                    entries.stream().filter(entry -> entry.answers(problem)).toList();
            answered.addAll(answering);
            if (answering.isEmpty()) told.add(problem);
        }
        if (problems.stream().noneMatch(Problem::isError))
            entries.stream()
                    .filter(entry -> !answered.contains(entry))
                    .forEach(entry -> told.add(stale(entry, problems)));
        return told.stream().sorted().toList();
    }

    private static Problem stale(Acceptance entry, List<Problem> problems) {
        Set<String> keys = new HashSet<>();
        for (Problem problem : problems)
            if (problem.place().file().startsWith(entry.within())) problem.key().ifPresent(keys::add);
        String what = entry.said().what().value();
        String fix = "Delete the entry.";
        if (entry.lines().isEmpty() && entry.within().isEmpty())
            fix = "Write as at: a key of site.yaml such as help-lines, the path of a file such as glossary.yaml or"
                    + " templates/words/cy.yaml, or the two together such as themes.yaml/safety; or delete the entry.";
        else if (entry.lines().isEmpty())
            fix = "Write as at: an id of the page such as paragraph-4, a key of report.yaml such as published, or the"
                    + " path of one such as recommendations/3/plain; or delete the entry.";
        else if (!keys.contains(what) && !keys.isEmpty())
            fix = Nearest.to(what, keys)
                    .map(near -> "Did you mean \"" + near + "\"? Else delete the entry.")
                    .orElse(fix);
        return Problem.warning(
                entry.said().what().place(),
                "No warning [" + what + "] answers to this entry, which accepts one at "
                        + entry.said().at() + ".",
                "It would keep a new fault of the kind from being told.",
                fix);
    }
}
