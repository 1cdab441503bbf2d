package org.legible.authoring.importing.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.authoring.importing.shape.Draft.Group;
import org.legible.authoring.importing.shape.Draft.Recommendation;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.Look;
import org.legible.authoring.importing.source.SourceWords;

/**
 * Finds the recommendations of a report, in four forms:
 *
 * <pre>
 * Recommendations            a heading above a list; headings within make groups
 * Recommendation 3: Visits   a heading, or the first words of a paragraph; R3 too
 * We recommend that …        a paragraph
 * | No. | Recommendation |     a table below such a heading, a row for each
 * </pre>
 */
final class Recommendations {

    private static final Pattern LIST = Pattern.compile(
            "(?i)(?:[\\dA-Z]{1,3}(?:\\.\\d{0,3}){0,3}\\.?\\s+)?(?:our|the|key|main|list of|summary of|all|full list"
                    + " of|priority|further|other)?\\s*(?:recommendations?|areas? for (?:improvement|development)|what"
                    + " (?:must|should|needs to) (?:be improved|improve|change))(?: (?:for|to|made to) .{2,80}| and"
                    + " .{2,40})?:?");
    private static final Pattern SINGLE = Pattern.compile(
            "(?s)(?:(?:Recommendation|RECOMMENDATION)\\s+(?:[Nn]o\\.?\\s*)?|R(?=\\d))(?<number>\\d{1,3}(?:\\.\\d{1,2})?[A-Za-z]?)(?![\\d\\p{L}])\\s*[:.–—)-]?\\s*(?<rest>.*)");
    private static final Pattern WE =
            Pattern.compile("(?is)(?:we (?:therefore |also |further |strongly )?recommend\\b|(?:the|this)"
                    + " (?:committee|inquiry|review|panel|board|inspectorate|commission|inspectors?)s? (?:therefore |also"
                    + " )?recommends?\\b).*");
    private static final Pattern INTRO = Pattern.compile("(?is).*(?:\\bfollowing\\b|:\\s*$).*");
    private static final Pattern ASKS =
            Pattern.compile("(?is).*\\b(?:should|must|needs? to|ensure|recommend|improve|review)\\b.*");
    private static final Pattern ANSWERS = Pattern.compile(
            "(?is)(?:in (?:response|conclusion|summary)|as a result|these|we (?:found|heard|saw))\\b.*");

    private static final String LABEL = "Its number is its id in report.yaml now; the website writes the label.";

    private final Set<String> known = new HashSet<>();
    private final List<Part> parts;
    private final List<Part> made = new ArrayList<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final RecommendationDrafter maker;
    private final LostNumbers lost;
    private final long lists;
    private int unnumbered;
    private boolean bulleted;

    private Recommendations(List<Part> parts, Vocabulary vocabulary) {
        this.parts = parts;
        parts.forEach(part -> {
            if (part instanceof Part.Numbered numbered) known.add(numbered.number());
        });
        maker = new RecommendationDrafter(known, vocabulary.bodies());
        lost = new LostNumbers(parts, known);
        lists = parts.stream().filter(part -> isListHeading(part)).count();
    }

    /** The parts with placements, and what stands there. */
    record Found(List<Part> parts, List<Recommendation> recommendations, List<Group> groups) {}

    /** Finds them. */
    static Found in(List<Part> parts, Vocabulary vocabulary) {
        Recommendations finding = new Recommendations(parts, vocabulary);
        finding.walk();
        return new Found(finding.made, finding.maker.made(), List.copyOf(finding.groups.values()));
    }

    /** True if a heading stands above recommendations. */
    static boolean isList(String heading) {
        return LIST.matcher(heading).matches();
    }

    private static boolean isListHeading(Part part) {
        return part instanceof Part.Heading heading && isList(heading.words().line());
    }

    private void walk() {
        int i = 0;
        while (i < parts.size()) {
            Part part = parts.get(i);
            if (isListHeading(part)) i = list(i);
            else i = single(i);
        }
    }

    private int single(int index) {
        Part part = parts.get(index);
        Optional<Integer> labelled = labelled(index, "recommendation", Optional.empty(), "");
        if (labelled.isPresent()) return labelled.get();
        SourceWords words = part.words();
        if (isParagraph(part) && WE.matcher(words.plain()).matches()) {
            List<Part.Text> text = new ArrayList<>(List.of(plain(words, List.of())));
            int end = words.line().endsWith(":") ? items(index + 1, text) : index + 1;
            Optional<String> number = number(part);
            String id = number.orElseGet(() -> "unnumbered-" + ++unnumbered);
            if (!maker.has(id)) {
                place(
                        new RecommendationDrafter.Read(id, number, "recommendation", text, Optional.empty(), ""),
                        Optional.empty(),
                        false,
                        part.doubts());
                return end;
            }
        }
        made.add(part);
        return index + 1;
    }

    // A heading "Recommendation 3", or a paragraph that begins so: where what belongs to it ends; empty if it is none.
    private Optional<Integer> labelled(int index, String type, Optional<Group> group, String context) {
        Part part = parts.get(index);
        SourceWords words = part.words();
        Matcher label = SINGLE.matcher(words.plain());
        boolean isHeading = part instanceof Part.Heading;
        if (!isHeading && !isParagraph(part) || !label.matches()) return Optional.empty();
        String id = label.group("number");
        SourceWords rest = words.from(label.start("rest"));
        // A reference such as "Recommendation 3 was met" is no recommendation.
        boolean isBold = new SourceWords(
                        words.pieces().subList(0, Math.min(1, words.pieces().size())))
                .areAll(Look.BOLD);
        boolean isMark = words.plain().startsWith("R" + id)
                || !words.plain()
                        .substring(label.end("number"), label.start("rest"))
                        .isBlank();
        if (!isHeading && !isBold && !isMark && !rest.isBlank() || maker.has(id)) return Optional.empty();
        List<Part.Text> text = new ArrayList<>();
        if (!rest.isBlank()) text.add(plain(isHeading ? emphasised(rest) : rest.without(Look.BOLD), List.of()));
        int end = index + 1;
        if ((isHeading || text.isEmpty()) && end < parts.size() && isRunning(parts.get(end))) {
            text.add(plain(parts.get(end).words(), parts.get(end).doubts()));
            end++;
        }
        end = items(end, text);
        if (text.isEmpty()) return Optional.empty();
        place(
                new RecommendationDrafter.Read(id, number(part), type, text, group.map(Group::key), context),
                group,
                true,
                Part.joined(part.doubts(), List.of(Parts.changed(words, LABEL))));
        return Optional.of(end);
    }

    private static boolean isParagraph(Part part) {
        return part instanceof Part.Text text && !text.isItem() && !text.isQuote() || part instanceof Part.Numbered;
    }

    private static SourceWords emphasised(SourceWords words) {
        return words.mapped(letters -> new org.legible.authoring.importing.source.Piece.Letters(
                letters.text(), Set.of(Look.BOLD), letters.link()));
    }

    private boolean isRunning(Part part) {
        return part instanceof Part.Text text && !text.isItem() || part instanceof Part.Numbered;
    }

    private int items(int from, List<Part.Text> text) {
        int end = from;
        while (end < parts.size() && parts.get(end) instanceof Part.Text item && item.isItem()) {
            text.add(item);
            end++;
        }
        return end;
    }

    private static Part.Text text(SourceWords words) {
        return plain(words, List.of());
    }

    private static Part.Text plain(SourceWords words, List<Doubt> doubts) {
        return new Part.Text(Optional.empty(), 0, words, false, doubts);
    }

    // All up to the next heading of this level or above.
    private int list(int index) {
        Part.Heading heading = (Part.Heading) parts.get(index);
        int end = index + 1;
        while (end < parts.size() && !(parts.get(end) instanceof Part.Heading next && next.level() <= heading.level()))
            end++;
        String said = heading.words().line();
        String type = said.matches("(?i).*areas? for (?:improvement|development).*")
                ? "area-for-improvement"
                : "recommendation";
        String context = context(index) + " " + said;
        made.add(heading);
        bulleted = false;
        Optional<Group> group = lists > 1 ? Optional.of(group(said)) : Optional.empty();
        int from = index + 1;
        for (int i = index + 1; i <= end; i++) {
            boolean isBorder = i == end || parts.get(i) instanceof Part.Heading;
            if (!isBorder) continue;
            section(from, i, group, type, context);
            if (i == end) break;
            Part.Heading inner = (Part.Heading) parts.get(i);
            if (SINGLE.matcher(inner.words().line()).matches()) {
                int next = single(i);
                from = next;
                i = next - 1;
                continue;
            }
            made.add(inner);
            group = Optional.of(group(inner.words().line()));
            context = context + " " + inner.words().line();
            from = i + 1;
        }
        return end;
    }

    private static String about(String context, Optional<Group> group) {
        return group.flatMap(Group::leadIn).map(SourceWords::line).orElse("") + " " + context;
    }

    private Group group(String title) {
        String key = Names.key(title, "group");
        while (groups.containsKey(key)) key = key + "-2";
        return new Group(key, title, Optional.empty());
    }

    private String context(int index) {
        int level = ((Part.Heading) parts.get(index)).level();
        for (int i = index - 1; i >= 0; i--)
            if (parts.get(i) instanceof Part.Heading higher && higher.level() < level)
                return higher.words().line();
        return "";
    }

    private void section(int from, int to, Optional<Group> group, String type, String context) {
        List<Part> within = parts.subList(from, to);
        boolean hasTable =
                within.stream().anyMatch(part -> RecommendationTable.of(part).isPresent());
        boolean hasNumbers = !hasTable && within.stream().anyMatch(Recommendations::isNumbered);
        // Where one part of the list has bullets, a paragraph in the run of numbers is a paragraph.
        if (bulleted && within.stream().allMatch(part -> part instanceof Part.Numbered || part instanceof Part.Gap)) {
            made.addAll(within);
            return;
        }
        boolean hasItems =
                hasNumbers || within.stream().anyMatch(part -> part instanceof Part.Text text && text.isItem());
        Optional<Group> open = group;
        boolean isBroken = false;
        List<Doubt> leadInDoubts = new ArrayList<>();
        String title = HeadingFinder.above(parts, from)
                .map(above -> above.words().line())
                .orElse("Recommendations");
        boolean isBegun = false;
        int start = made.size();
        int i = from;
        while (i < to) {
            Part part = parts.get(i);
            boolean isLeadIn = part instanceof Part.Text text
                    && !text.isItem()
                    && text.words().line().endsWith(":")
                    && hasItems
                    && !isBegun;
            if (isLeadIn) {
                // "The council should:" belongs to each of them, wherever it is read; what led in before stays in the
                // text.
                Group other = open.orElseGet(() -> group(title));
                other.leadIn().ifPresent(before -> made.add(text(before)));
                open = Optional.of(new Group(other.key(), other.title(), Optional.of(part.words())));
                leadInDoubts.addAll(part.doubts());
                i++;
                continue;
            }
            Optional<Integer> afterLabelled = labelled(i, type, open, about(context, open));
            if (afterLabelled.isPresent()) {
                isBegun = true;
                i = afterLabelled.get();
                continue;
            }
            Optional<RecommendationTable> table = RecommendationTable.of(part);
            if (table.isPresent()) {
                ((Part.Table) part).caption().ifPresent(caption -> made.add(text(caption)));
                rows(table.get(), type, open, about(context, open), part.doubts());
                isBegun = true;
                i++;
                continue;
            }
            Optional<String> guessed = hasNumbers ? lost.at(i) : Optional.empty();
            if (hasTable || !isOne(part, hasNumbers, hasItems) && guessed.isEmpty()) {
                isBroken |= isBegun && i < to - 1 && rest(i + 1, to, hasNumbers, hasItems);
                made.add(part);
                i++;
                continue;
            }
            List<Part.Text> text = new ArrayList<>(List.of(plain(part.words(), List.of())));
            int next = i + 1;
            while (next < to
                    && isWithin(parts.get(next), hasNumbers, part)
                    && lost.at(next).isEmpty()) text.add((Part.Text) parts.get(next++));
            Optional<String> number = part instanceof Part.Numbered numbered ? Optional.of(numbered.number()) : guessed;
            List<Doubt> about = Part.joined(
                    isBegun ? List.of() : leadInDoubts,
                    guessed.map(lostHere -> Part.joined(part.doubts(), List.of(LostNumbers.guess(part, lostHere))))
                            .orElse(part.doubts()));
            Optional<String> printed = number.or(() -> ((Part.Text) part)
                    .mark()
                    .flatMap(mark -> TypedMarkers.whole(mark).or(() -> TypedMarkers.decimal(mark))));
            String id = maker.free(printed, open.map(Group::key));
            place(
                    new RecommendationDrafter.Read(id, number, type, text, open.map(Group::key), about(context, open)),
                    open,
                    hasItems,
                    about);
            isBegun = true;
            bulleted |= !hasNumbers && hasItems;
            i = next;
        }
        if (!isBroken && isBegun) inOnePlace(start, open);
    }

    private void rows(
            RecommendationTable table, String type, Optional<Group> group, String context, List<Doubt> doubts) {
        List<Doubt> before = doubts;
        for (RecommendationTable.Row row : table.rows()) {
            String id = maker.free(row.number(), group.map(Group::key));
            place(
                    new RecommendationDrafter.Read(
                            id,
                            Optional.empty(),
                            type,
                            List.of(text(row.words())),
                            group.map(Group::key),
                            row.others() + " " + context),
                    group,
                    true,
                    Part.joined(before, row.doubts()));
            before = List.of();
        }
    }

    private void place(RecommendationDrafter.Read read, Optional<Group> group, boolean isSure, List<Doubt> doubts) {
        group.ifPresent(used -> groups.put(used.key(), used));
        maker.add(read, isSure, doubts);
        made.add(new Part.Placement("[[recommendation id=" + read.id() + "]]", List.of()));
    }

    // What stands between two recommendations keeps its place; where nothing does, one line places them all.
    private void inOnePlace(int start, Optional<Group> group) {
        List<Part> tail = new ArrayList<>(made.subList(start, made.size()));
        made.subList(start, made.size()).clear();
        boolean isPlaced = false;
        for (Part part : tail) {
            boolean isOne =
                    part instanceof Part.Placement placement && placement.line().startsWith("[[recommendation id=");
            if (!isOne) made.add(part);
            else if (!isPlaced) {
                isPlaced = true;
                made.add(new Part.Placement(
                        group.map(used -> "[[recommendations group=" + used.key() + "]]")
                                .orElse("[[recommendations]]"),
                        List.of()));
            }
        }
    }

    private boolean rest(int from, int to, boolean hasNumbers, boolean hasItems) {
        return parts.subList(from, to).stream().anyMatch(part -> isOne(part, hasNumbers, hasItems));
    }

    private static boolean isNumbered(Part part) {
        return part instanceof Part.Numbered numbered
                        && !INTRO.matcher(numbered.words().plain()).matches()
                        && !ANSWERS.matcher(numbered.words().plain()).matches()
                || part instanceof Part.Text text
                        && text.depth() == 0
                        && text.mark()
                                .filter(mark -> TypedMarkers.whole(mark).isPresent()
                                        || TypedMarkers.decimal(mark).isPresent())
                                .isPresent();
    }

    private static boolean isOne(Part part, boolean hasNumbers, boolean hasItems) {
        if (hasNumbers) return isNumbered(part);
        if (!(part instanceof Part.Text text) || text.isQuote()) return false;
        if (hasItems) return text.isItem() && text.depth() == 0;
        return ASKS.matcher(text.words().plain()).matches();
    }

    // What belongs to a recommendation: items under it.
    private static boolean isWithin(Part part, boolean hasNumbers, Part of) {
        if (!(part instanceof Part.Text text) || !text.isItem() || isNumbered(part)) return false;
        return hasNumbers || text.depth() > (of instanceof Part.Text item ? item.depth() : 0);
    }

    private static Optional<String> number(Part part) {
        return part instanceof Part.Numbered numbered ? Optional.of(numbered.number()) : Optional.empty();
    }
}
