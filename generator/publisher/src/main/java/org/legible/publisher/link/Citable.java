package org.legible.publisher.link;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.library.Entry;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.Marks;
import org.legible.publisher.text.PlainText;
import org.legible.publisher.text.ReportText;
import org.legible.publisher.text.Sequences;

/**
 * What references in words can lead to in one report, by its kind and number.
 *
 * @param paragraphs the paragraphs, those of annexes and lettered items too
 * @param anchors the ids of everything else
 * @param unsure the kinds of which not all could be read, so that none is missed
 */
record Citable(
        Set<ParagraphRef> paragraphs, Map<ReferenceKind, Map<String, String>> anchors, Set<ReferenceKind> unsure) {

    /** Nothing. */
    static final Citable NOTHING = new Citable(Set.of(), Map.of(), Set.of());

    /** What a report holds. */
    static Citable of(Entry entry, ReportText text, Set<ParagraphRef> paragraphs, ReferenceWords words) {
        Report report = entry.report();
        Map<ReferenceKind, Map<String, String>> anchors = new EnumMap<>(ReferenceKind.class);
        for (Recommendation recommendation : report.recommendations())
            put(
                    anchors,
                    ReferenceKind.RECOMMENDATION,
                    recommendation.number().orElse(recommendation.id()).value(),
                    Anchors.recommendation(recommendation.id().value()));
        Marks.eachBlock(text.blocks(), block -> {
            if (block instanceof Block.Heading heading) named(anchors, words, heading.content(), heading.id());
            else if (block instanceof Block.Figure figure) named(anchors, words, figure.caption(), figure.id());
            else if (block instanceof Block.Table table)
                table.caption().ifPresent(caption -> named(anchors, words, caption, table.id()));
        });
        for (ReportText.Note note : text.notes())
            put(anchors, ReferenceKind.NOTE, Integer.toString(note.number()), Anchors.note(note.number()));
        return new Citable(paragraphs, anchors, unsure(entry.holes()));
    }

    private static Set<ReferenceKind> unsure(Holes holes) {
        Set<ReferenceKind> unsure = EnumSet.noneOf(ReferenceKind.class);
        if (!Sequences.areWhole(holes)) unsure.add(ReferenceKind.PARAGRAPH);
        if (holes.hide("recommendations.number", "recommendations.id")) unsure.add(ReferenceKind.RECOMMENDATION);
        return unsure;
    }

    /** The id of what a number names; empty if there is no such thing. */
    Optional<String> anchor(ReferenceKind kind, String printed, String sequence) {
        String number = inUsualFigures(printed);
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

    // Numbers are typed in the figures of Markdown's lists, whatever those of the language are.
    private static String inUsualFigures(String number) {
        StringBuilder usual = new StringBuilder();
        number.codePoints()
                .forEach(c -> usual.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return usual.toString();
    }

    /** True if the report numbers things of this kind, so that a number that is not there may be a slip. */
    boolean numbers(ReferenceKind kind) {
        if (unsure.contains(kind)) return false;
        return switch (kind) {
            case PARAGRAPH -> true;
            case NOTE, ANNEX -> false;
            default -> anchors.containsKey(kind);
        };
    }

    private static void named(
            Map<ReferenceKind, Map<String, String>> anchors, ReferenceWords words, List<Inline> caption, String id) {
        words.named(PlainText.of(caption).strip()).ifPresent(named -> put(anchors, named.kind(), named.number(), id));
    }

    private static void put(
            Map<ReferenceKind, Map<String, String>> anchors, ReferenceKind kind, String number, String id) {
        anchors.computeIfAbsent(kind, first -> new HashMap<>()).putIfAbsent(number.toLowerCase(Locale.ROOT), id);
    }
}
