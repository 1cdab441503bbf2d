package org.legible.authoring.importing.shape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.legible.authoring.importing.shape.Draft.Facts;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.Look;
import org.legible.authoring.importing.source.SourceBlock;
import org.legible.authoring.importing.source.SourceBlock.Para;
import org.legible.authoring.importing.source.SourceBlock.Role;
import org.legible.authoring.importing.source.SourceText;
import org.legible.authoring.importing.source.SourceWords;

/** Reads the facts of the whole from what stands before the first section: title, dates, kind. */
final class Cover {

    private static final int LINES = 25;
    private static final int LONGEST = 300;
    private static final int SHORT = 60;
    private static final int LONG = 200;
    private static final Pattern KIND = Pattern.compile(
            "(?i).*\\b(?:re-?inspection|inspection|review|inquiry|audit|investigation|evaluation|strategy|report|survey|study|response)\\b.*");
    private static final Pattern LABEL =
            Pattern.compile("(?i)[^:]{2,40}:.*|.*\\b(?:published|dated?)\\b.*|(?:report )?of the .*");
    private static final Pattern PUBLISHED = Pattern.compile("(?i).*\\b(?:published|publication|issued)\\b.*");
    private static final Pattern PERIOD =
            Pattern.compile("(?i).*\\b(?:inspection|fieldwork|review|visit|period|audit) ?(?:dates?|period)?\\b.*");
    private static final List<String> KINDS = List.of(
            "re-inspection",
            "inspection",
            "inquiry",
            "audit",
            "investigation",
            "evaluation",
            "review",
            "strategy",
            "response");

    private final Vocabulary vocabulary;
    private final List<SourceBlock> blocks;
    private final List<Doubt> doubts = new ArrayList<>();
    private Optional<LocalDate> published = Optional.empty();
    private List<LocalDate> period = List.of();

    private Cover(SourceText source, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.blocks = new ArrayList<>(source.blocks());
    }

    /** The facts, and the blocks that are none. */
    record Read(Facts facts, List<SourceBlock> blocks, Optional<Integer> year) {}

    /** Reads them. */
    static Read of(SourceText source, Vocabulary vocabulary, String fileName, LocalDate today) {
        Cover cover = new Cover(source, vocabulary);
        SourceWords title = cover.title(source, fileName);
        cover.dates();
        cover.publisher();
        return new Read(cover.facts(title, source, today), cover.blocks, cover.published.map(LocalDate::getYear));
    }

    private SourceWords title(SourceText source, String fileName) {
        for (int i = 0; i < blocks.size() && i < LINES; i++)
            if (blocks.get(i) instanceof Para para && para.role() == Role.TITLE) return taken(i, i + 1);
        long firsts = blocks.stream()
                .filter(block -> block instanceof Para para && para.role() == Role.HEADING && para.level() == 1)
                .count();
        Optional<Integer> first = firstHeading();
        if (firsts == 1 && first.isPresent() && ((Para) blocks.get(first.get())).level() == 1)
            return taken(first.get(), first.get() + 1);
        int end = first.orElse(Math.min(blocks.size(), LINES));
        for (int i = 0; i < end && i < LINES; i++)
            if (isTitle(i, first.isPresent())) return taken(i, endOfTitle(i, end));
        String known = source.title().orElse(fileName);
        doubts.add(Doubt.decide(
                known,
                "No title was found in the text, so the name that the file has is the title.",
                "Write the title as it is published."));
        return SourceWords.of(known);
    }

    private Optional<Integer> firstHeading() {
        for (int i = 0; i < blocks.size(); i++)
            if (blocks.get(i) instanceof Para para && para.role() == Role.HEADING) return Optional.of(i);
        return Optional.empty();
    }

    private boolean isTitle(int index, boolean hasHeadings) {
        if (!(blocks.get(index) instanceof Para para) || para.mark().isPresent()) return false;
        String line = para.words().line();
        boolean isMeant = hasHeadings || para.words().areAll(Look.BOLD);
        return isMeant
                && line.length() < LONGEST
                && !line.matches(".*[.;]")
                && KIND.matcher(line).matches()
                && !LABEL.matcher(line).matches();
    }

    // "Inspection of A", "and", "Review of B" is one title on three lines.
    private int endOfTitle(int from, int limit) {
        int end = from + 1;
        while (end + 1 < limit
                && blocks.get(end) instanceof Para joint
                && joint.words().line().matches("(?i)and|&")
                && isTitle(end + 1, true)) end += 2;
        return end;
    }

    private SourceWords taken(int from, int to) {
        SourceWords title = SourceWords.NONE;
        for (SourceBlock block : blocks.subList(from, to)) {
            title = title.isBlank()
                    ? ((Para) block).words()
                    : title.and(SourceWords.of(" ")).and(((Para) block).words());
            doubts.addAll(block.doubts());
        }
        blocks.subList(from, to).clear();
        return Parts.oneLine(title);
    }

    private void dates() {
        int end = endOfCover();
        for (int i = 0; i < Math.min(end, blocks.size()); i++) {
            if (!(blocks.get(i) instanceof Para para)) continue;
            String line = para.words().line();
            List<LocalDate> dates = Dates.in(line);
            if (line.length() > 120 || dates.isEmpty()) continue;
            boolean isPublished = PUBLISHED.matcher(line).matches() && published.isEmpty();
            boolean isPeriod = dates.size() == 2 && PERIOD.matcher(line).matches() && period.isEmpty();
            if (isPublished) published = Optional.of(dates.get(0));
            else if (isPeriod) period = List.copyOf(dates);
            else continue;
            String key = isPublished ? "published" : "period";
            boolean isWhole = line.replaceAll("(?i)[^:]*:\\s*", "").length() < 50;
            if (isWhole) {
                blocks.set(i, new SourceBlock.Gap(para.doubts()));
                doubts.add(Doubt.changed(line, "It is " + key + " in report.yaml now; the website writes the line."));
            }
        }
        if (published.isEmpty()) published = onlyDate(end);
    }

    private void publisher() {
        for (int i = 0; i < Math.min(endOfCover(), blocks.size()); i++) {
            if (!(blocks.get(i) instanceof Para para)) continue;
            String line = para.words().line();
            if (!line.equalsIgnoreCase(vocabulary.publisher().orElse(""))) continue;
            blocks.set(i, new SourceBlock.Gap(para.doubts()));
            doubts.add(Doubt.changed(line, "It is publisher in report.yaml now; the website writes the line."));
        }
    }

    // The cover ends where running text begins.
    private int endOfCover() {
        int end = 0;
        while (end < Math.min(LINES, blocks.size())
                && !(blocks.get(end) instanceof Para para && para.words().line().length() > LONG)) end++;
        return end;
    }

    // A cover with one date and no word about it.
    private Optional<LocalDate> onlyDate(int end) {
        List<LocalDate> dates = blocks.stream()
                .limit(end)
                .filter(block ->
                        block instanceof Para para && para.words().line().length() < 120)
                .flatMap(block -> Dates.in(((Para) block).words().line()).stream())
                .filter(date -> !period.contains(date))
                .distinct()
                .toList();
        if (dates.size() != 1) return Optional.empty();
        doubts.add(Doubt.decide(
                dates.get(0).toString(),
                "The one date at the top of the document was taken for the day of publication.",
                "Is it?"));
        return Optional.of(dates.get(0));
    }

    private Facts facts(SourceWords title, SourceText source, LocalDate today) {
        String line = title.withoutNotes().line();
        Optional<SourceWords> note = title.notes().stream()
                .map(source.notes()::get)
                .filter(words -> words != null)
                .findFirst();
        LocalDate day = published.orElseGet(() -> {
            LocalDate other =
                    source.changed().filter(changed -> !changed.isAfter(today)).orElse(today);
            doubts.add(Doubt.decide(
                    "(no date)",
                    "No day of publication was found. " + other
                            + (source.changed().isPresent()
                                    ? " stands there, the day on which the document was last changed."
                                    : " stands there, the day of the import."),
                    "Write the day on which the report is published."));
            return other;
        });
        String kind = kind(line);
        String publisher = vocabulary.publisher().orElse("TBC");
        doubts.add(Doubt.decide(
                line,
                "Kind and publisher were guessed: " + kind + ", and " + publisher
                        + (vocabulary.publisher().isPresent() ? ", from site.yaml." : "."),
                "Are they right? If the report is about one body, add authority too."));
        return new Facts(line, note, shortTitle(line, day), kind, publisher, day.toString(), period, doubts);
    }

    private String kind(String title) {
        String said = title.toLowerCase(Locale.ROOT);
        if (said.contains("annual report")) return "annual-report";
        return KINDS.stream()
                .filter(kind -> said.contains(kind) || said.contains(kind.replace("-", "")))
                .findFirst()
                .orElse("review");
    }

    private String shortTitle(String title, LocalDate day) {
        String start = title;
        if (start.length() > SHORT)
            start = start.substring(0, SHORT + 1)
                    .replaceAll("[\\s,:–-]+\\S*$", "")
                    .replaceAll("(?i)(?:[\\s,:–-]+(?:of|and|the|for|in|to|a|an|on|by|with|or))+$", "");
        if (!start.equals(title))
            doubts.add(Doubt.decide(
                    title, "Its beginning was taken for the short title: " + start + ".", "Is there a better one?"));
        if (!vocabulary.shortTitles().contains(start)) return start;
        String dated = start + " " + day.getYear();
        int times = 2;
        String free = dated;
        while (vocabulary.shortTitles().contains(free)) free = dated + " (" + times++ + ")";
        return free;
    }
}
