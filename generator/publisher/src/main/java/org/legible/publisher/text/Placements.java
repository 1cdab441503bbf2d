package org.legible.publisher.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.FactBlock;

/**
 * Reads the lines in double square brackets.
 *
 * <pre>
 * [[judgements grid=lscb]]
 * [[recommendations group=immediate]]
 * [[recommendation id=5]]
 * [[omitted paragraphs=12-17 about="how contacts are screened"]]
 * [[chart table=#contacts kind=bar columns="2024, 2025"]]
 * </pre>
 */
final class Placements {

    private static final Pattern LINE =
            Pattern.compile("\\[\\[\\s*([a-z-]+)((?:\\s+[a-z-]+=(?:\"[^\"]*\"|[“”][^“”]*[“”]|[^\\s\"“”\\]]+))*)\\s*]]");
    private static final Pattern ARGUMENT =
            Pattern.compile("([a-z-]+)=(?:\"([^\"]*)\"|[“”]([^“”]*)[“”]|([^\\s\"“”\\]]+))");
    private static final Pattern RANGE = Pattern.compile(
            "(\\d{1,6})|(\\d{1,6})-(\\d{1,6})|(\\d{1,4}\\.)(\\d{1,4})(?:-(?:\\4)?(\\d{1,4}))?|(\\d{1,4}(?:\\.\\d{1,4}){0,3}[A-Z]{1,2})");
    private static final String RECOMMENDATION = "recommendation";
    private static final Map<String, List<String>> SELECTORS = Map.of(
            "judgements",
            List.of("grid"),
            "previous-judgements",
            List.of(),
            "statistics",
            List.of("section"),
            "recommendations",
            List.of("group", "to"),
            RECOMMENDATION,
            List.of("id"),
            "actions",
            List.of(),
            "assessment",
            List.of("section"),
            "summary",
            List.of(),
            "chart",
            List.of("table", "kind", "columns", "rows", "from", "title"),
            "omitted",
            List.of("paragraphs", "about"));
    private static final int MOST_OMITTED = 2_000;

    private final String file;
    private final Problems problems;

    Placements(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** True if a paragraph is meant as a placement. */
    static boolean looksLike(String paragraph) {
        return paragraph.startsWith("[[") && paragraph.endsWith("]]");
    }

    /**
     * Reads one line.
     *
     * @param sequence the sequence of paragraph numbers here
     * @return the block, or empty if the line is wrong; then a problem says how
     */
    Optional<Block> read(String line, int number, String sequence) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            wrong(
                    number,
                    "This placement cannot be read.",
                    line.startsWith("[[chart")
                            ? ChartLines.EXAMPLE
                            : "Write it as [[judgements]] or [[recommendations group=immediate]], on a line of its own.");
            return Optional.empty();
        }
        String name = matcher.group(1);
        if (!SELECTORS.containsKey(name)) {
            wrong(
                    number,
                    "There is no placement \"" + name + "\".",
                    Nearest.remedy(name, SELECTORS.keySet(), "placement"));
            return Optional.empty();
        }
        Map<String, String> arguments = new HashMap<>();
        Matcher argument = ARGUMENT.matcher(matcher.group(2));
        while (argument.find()) {
            String key = argument.group(1);
            String before = arguments.put(key, firstOf(argument.group(2), argument.group(3), argument.group(4)));
            if (before != null)
                wrong(number, "\"" + key + "\" is written twice in this placement.", "Keep one of the two.");
            if (!SELECTORS.get(name).contains(key))
                wrong(
                        number,
                        "\"" + name + "\" cannot select by \"" + key + "\".",
                        Nearest.remedy(key, SELECTORS.get(name), "selector"));
        }
        boolean isUnderstood = SELECTORS.get(name).containsAll(arguments.keySet());
        if (!isUnderstood) return Optional.empty();
        if (name.equals("chart")) return new ChartLines(new Place(file, number, 1), problems).read(arguments);
        if (name.equals("omitted")) return omission(number, arguments, sequence);
        if (arguments.size() > 1) wrong(number, "A placement selects by one thing only.", "Keep one of the selectors.");
        PlacementSelector selection = arguments.entrySet().stream()
                .findFirst()
                .map(entry -> new PlacementSelector(entry.getKey(), entry.getValue()))
                .orElse(PlacementSelector.ALL);
        if (name.equals(RECOMMENDATION) && arguments.isEmpty())
            wrong(
                    number,
                    "This placement does not say which recommendation stands here.",
                    "Write its id, such as [[recommendation id=5]], or [[recommendations]] for all of them.");
        if (name.equals(RECOMMENDATION))
            return Optional.of(new Block.Placement(number, FactBlock.RECOMMENDATIONS, selection));
        FactBlock block = FactBlock.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        return Optional.of(new Block.Placement(number, block, selection));
    }

    private Optional<Block> omission(int line, Map<String, String> arguments, String sequence) {
        List<ParagraphRef> references = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        for (String part : arguments.getOrDefault("paragraphs", "").split("\\s*,\\s*")) {
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) {
                wrong(
                        line,
                        "\"" + part + "\" names no paragraphs.",
                        "Write [[omitted paragraphs=12-17]] or [[omitted paragraphs=2.3-2.5]].");
                return Optional.empty();
            }
            if (range.group(7) != null) {
                references.add(new ParagraphRef(sequence, part));
                printed.add(part);
                continue;
            }
            String stem = range.group(4) == null ? "" : range.group(4);
            int first = Integer.parseInt(firstOf(range.group(1), range.group(2), range.group(5)));
            int last = Integer.parseInt(firstOf(range.group(3), range.group(6), Integer.toString(first)));
            if (last < first) {
                wrong(
                        line,
                        "\"" + part + "\" names no paragraphs.",
                        "Write the lower number first, such as [[omitted paragraphs=12-17]].");
                return Optional.empty();
            }
            for (int n = first; n <= last && references.size() < MOST_OMITTED; n++)
                references.add(new ParagraphRef(sequence, stem + n));
            printed.add(first == last ? stem + first : stem + first + "-" + stem + last);
        }
        return Optional.of(new Block.Omission(
                line, List.copyOf(references), List.copyOf(printed), Optional.ofNullable(arguments.get("about"))));
    }

    private static String firstOf(String... candidates) {
        for (String candidate : candidates) if (candidate != null) return candidate;
        throw new IllegalArgumentException("None of the candidates is there");
    }

    private void wrong(int line, String what, String fix) {
        problems.error(new Place(file, line, 1), what, "Readers would not find what should stand here.", fix);
    }
}
