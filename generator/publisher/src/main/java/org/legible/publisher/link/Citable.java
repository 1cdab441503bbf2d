package org.legible.publisher.link;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.Marks;
import org.legible.publisher.text.PlainText;
import org.legible.publisher.text.ReportText;

/**
 * What references in words can lead to in one report, by its kind and number.
 *
 * @param paragraphs the paragraphs, those of annexes and lettered items too
 * @param anchors the ids of everything else
 */
record Citable(Set<ParagraphRef> paragraphs, Map<ReferenceKind, Map<String, String>> anchors) {

    /** Nothing. */
    static final Citable NOTHING = new Citable(Set.of(), Map.of());

    private static final Pattern CAPTION = Pattern.compile(
            "(?<kind>Table|Figure|Fig\\.|Annex|Appendix)\\s+(?<number>[A-Z]\\b|\\d{1,4}(?:\\.\\d{1,4}){0,3}[A-Za-z]?\\b).*",
            Pattern.DOTALL);

    /** What a report holds. */
    static Citable of(Report report, ReportText text, Set<ParagraphRef> paragraphs) {
        Map<ReferenceKind, Map<String, String>> anchors = new EnumMap<>(ReferenceKind.class);
        for (Recommendation recommendation : report.recommendations())
            put(
                    anchors,
                    ReferenceKind.RECOMMENDATION,
                    recommendation.number().orElse(recommendation.id()).value(),
                    Anchors.recommendation(recommendation.id().value()));
        Marks.eachBlock(text.blocks(), block -> {
            if (block instanceof Block.Heading heading) named(anchors, heading.content(), heading.id());
            else if (block instanceof Block.Figure figure) named(anchors, figure.caption(), figure.id());
            else if (block instanceof Block.Table table)
                table.caption().ifPresent(caption -> named(anchors, caption, table.id()));
        });
        for (int note = 1; note <= text.notes().size(); note++)
            put(anchors, ReferenceKind.NOTE, Integer.toString(note), Anchors.note(note));
        return new Citable(paragraphs, anchors);
    }

    /** The id of what a number names; empty if there is no such thing. */
    Optional<String> anchor(ReferenceKind kind, String number, String sequence) {
        if (kind != ReferenceKind.PARAGRAPH)
            return Optional.ofNullable(anchors.getOrDefault(kind, Map.of()).get(number.toLowerCase(Locale.ROOT)));
        // "4(a)(i)" is an item of paragraph 4; where items have no addresses, the paragraph holds it.
        String item = number.replaceAll("\\(([a-z]+)\\)", "-$1");
        String whole = number.replaceFirst("\\(.*", "");
        return Stream.of(item, whole)
                .flatMap(candidate -> Stream.of(new ParagraphRef(sequence, candidate), new ParagraphRef("", candidate)))
                .filter(paragraphs::contains)
                .map(Anchors::paragraph)
                .findFirst();
    }

    /** True if the report numbers things of this kind, so that a number that is not there may be a slip. */
    boolean numbers(ReferenceKind kind) {
        return switch (kind) {
            case PARAGRAPH -> true;
            case NOTE, ANNEX -> false;
            default -> anchors.containsKey(kind);
        };
    }

    private static void named(Map<ReferenceKind, Map<String, String>> anchors, List<Inline> words, String id) {
        Matcher caption = CAPTION.matcher(PlainText.of(words).strip());
        if (!caption.matches()) return;
        ReferenceKind kind = caption.group("kind").startsWith("Fig")
                ? ReferenceKind.FIGURE
                : caption.group("kind").equals("Table") ? ReferenceKind.TABLE : ReferenceKind.ANNEX;
        put(anchors, kind, caption.group("number"), id);
    }

    private static void put(
            Map<ReferenceKind, Map<String, String>> anchors, ReferenceKind kind, String number, String id) {
        anchors.computeIfAbsent(kind, first -> new HashMap<>()).putIfAbsent(number.toLowerCase(Locale.ROOT), id);
    }
}
