package org.legible.publisher.view.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.link.ReportAnchors;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Marks;

/**
 * The sections of a report's text, each with a page of its own, and which anchors of the report stand on which of these.
 *
 * @param sections the sections, in order
 */
public record SectionPlaces(List<Section> sections) {

    private static final int SECTION = 2;
    private static final int LONGEST_NAME = 120;
    private static final Pattern KEPT_BY_WINDOWS = Pattern.compile("(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]");

    /**
     * A section.
     *
     * @param id the id of the heading that opens it; empty for what stands before the first
     * @param anchors the ids of what stands in it, in order
     */
    public record Section(String id, Address address, Set<String> anchors) {}

    /** The sections of this report. */
    public static SectionPlaces of(LinkedReport report) {
        List<Section> sections = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        Set<String> names = new HashSet<>();
        String id = "";
        for (Block block : report.text().blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == SECTION) {
                if (!blocks.isEmpty()) sections.add(section(report, id, blocks, names));
                blocks.clear();
                id = heading.id();
            }
            blocks.add(block);
        }
        if (!blocks.isEmpty()) sections.add(section(report, id, blocks, names));
        return new SectionPlaces(List.copyOf(sections));
    }

    private static Section section(LinkedReport report, String id, List<Block> blocks, Set<String> names) {
        Set<String> anchors = new LinkedHashSet<>();
        Marks.eachBlock(blocks, block -> anchors(report, block).forEach(anchors::add));
        return new Section(id, Addresses.sections(report.entry().slug()).resolve(name(id, names) + "/"), anchors);
    }

    // Its folder is called as its heading's id, unless the folder could not be made on every computer.
    private static String name(String id, Set<String> names) {
        boolean fits = id.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME
                && !KEPT_BY_WINDOWS.matcher(id).matches();
        boolean isFree = names.add(id.toLowerCase(Locale.ROOT));
        if (id.isEmpty()) return "page-beginning";
        return fits && isFree ? id : "page-" + names.size();
    }

    private static Stream<String> anchors(LinkedReport report, Block block) {
        return block instanceof Block.Placement placement ? anchors(report, placement) : block.anchors().stream();
    }

    private static Stream<String> anchors(LinkedReport linked, Block.Placement placement) {
        Report report = linked.entry().report();
        return switch (placement.block()) {
            case RECOMMENDATIONS ->
                report.recommendations().stream()
                        .filter(item -> placement.selection().selects(item))
                        .flatMap(item -> anchors(report, item));
            case ACTIONS ->
                report.actions().stream()
                        .map(action -> Anchors.action(action.id().value()));
            // The summary is shown there if no heading of it is one of the report's too.
            case SUMMARY ->
                linked.summaries().values().stream()
                        .limit(1)
                        .flatMap(summary -> ReportAnchors.headings(summary.blocks()).stream())
                        .filter(heading -> !linked.anchors().contains(heading));
            default -> Stream.empty();
        };
    }

    private static Stream<String> anchors(Report report, Recommendation recommendation) {
        return Stream.concat(
                report.paragraphNumber(recommendation).stream()
                        .map(number -> Anchors.paragraph(new ParagraphRef("", number.value()))),
                Stream.of(Anchors.recommendation(recommendation.id().value())));
    }

    /** Where each anchor of the report's text stands. */
    public Map<String, Address> byAnchor() {
        Map<String, Address> places = new HashMap<>();
        for (Section section : sections) section.anchors().forEach(anchor -> places.put(anchor, section.address()));
        return places;
    }
}
