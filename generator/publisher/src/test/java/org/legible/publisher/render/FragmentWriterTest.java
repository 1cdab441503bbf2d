package org.legible.publisher.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.text.Block;
import org.legible.publisher.theme.ThemeFiles;
import org.legible.publisher.words.Words;

class FragmentWriterTest {

    /** The parts of the default theme. */
    static final TextParts PARTS = TextParts.of(new Templates(new ThemeFiles()), Words.ofTheme(), new Problems());

    private static final Segment MARKUP = new Segment.Html("<b>x</b>");
    private static final Segment OWN = new Segment.ReportLink("kent", "paragraph-27");
    private static final Segment OTHER = new Segment.ReportLink("surrey", "action-1");
    private static final Segment PAGE = new Segment.ReportLink("surrey", "");
    private static final Segment TERM = new Segment.SiteLink(Addresses.GLOSSARY, "term-lac");
    private static final Segment FILE = new Segment.SiteLink(Addresses.image("kent", "map.png"), "");
    private static final Segment PICTURE = new Segment.Picture(Addresses.image("kent", "map.png"), 40, 30, "A \"map\"");
    private static final Segment NUMBER = new Segment.ParagraphNumber(new ParagraphRef("", "27"), "27.");
    private static final Segment NUMBER_OF_ANNEX = new Segment.ParagraphNumber(new ParagraphRef("annex-b", "1"), "1.");
    private static final Segment BEGIN = new Segment.Emphasis(true);
    private static final Segment END = new Segment.Emphasis(false);
    private static final Segment MARK = new Segment.NoteMark(3, 2);

    static Stream<Arguments> segments() {
        return Stream.of(
                arguments(Edition.WEB, MARKUP, "<b>x</b>"),
                arguments(Edition.WEB, OWN, "#paragraph-27"),
                arguments(Edition.LARGE_PRINT, OWN, "#paragraph-27"),
                arguments(Edition.WEB, OTHER, "../surrey/index.html#action-1"),
                arguments(Edition.LARGE_PRINT, OTHER, "../../surrey/large-print/index.html#action-1"),
                arguments(Edition.WEB, PAGE, "../surrey/index.html"),
                arguments(Edition.SUMMARY, OTHER, "../../surrey/index.html#action-1"),
                arguments(Edition.SUMMARY_LARGE_PRINT, OTHER, "../../../surrey/large-print/index.html#action-1"),
                arguments(Edition.WEB, TERM, "../../glossary/index.html#term-lac"),
                arguments(Edition.LARGE_PRINT, TERM, "../../../glossary/index.html#term-lac"),
                arguments(Edition.WEB, FILE, "images/map.png"),
                arguments(Edition.LARGE_PRINT, FILE, "../images/map.png"),
                arguments(
                        Edition.LARGE_PRINT,
                        PICTURE,
                        "<img class=\"picture\" src=\"../images/map.png\" width=\"40\" height=\"30\" alt=\"A &quot;map&quot;\">"),
                arguments(
                        Edition.WEB,
                        NUMBER,
                        "<a class=\"paragraph-number\" tabindex=\"-1\" href=\"#paragraph-27\"><span class=\"visually-hidden\">Paragraph </span>27.</a>"),
                arguments(
                        Edition.WEB,
                        NUMBER_OF_ANNEX,
                        "<a class=\"paragraph-number\" tabindex=\"-1\" href=\"#annex-b-paragraph-1\"><span class=\"visually-hidden\">Paragraph annex b </span>1.</a>"),
                arguments(Edition.WEB, BEGIN, "<em>"),
                arguments(Edition.SUMMARY, END, "</em>"),
                arguments(Edition.LARGE_PRINT, BEGIN, "<strong>"),
                arguments(Edition.SUMMARY_LARGE_PRINT, END, "</strong>"),
                arguments(
                        Edition.WEB,
                        MARK,
                        "<a role=\"doc-noteref\" class=\"note-mark\" id=\"note-3-reference-2\" href=\"#note-3\">"
                                + "[<span class=\"visually-hidden\">note </span>3]</a>"),
                arguments(
                        Edition.LARGE_PRINT,
                        MARK,
                        "<a role=\"doc-noteref\" class=\"note-mark\" id=\"note-3-reference-2\" href=\"#note-3\">[note 3]</a>"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("segments")
    void everyEditionClosesWhatWasLeftOpenInItsOwnWay(Edition edition, Segment segment, String html) {
        assertThat(writer(edition).inline(new Fragment(List.of(segment)))).isEqualTo(html);
    }

    @Test
    void aPageThatHoldsNoReportLinksToIt() {
        FragmentWriter index = new FragmentWriter(new Address("recommendations/"), Edition.WEB, "", Map.of(), PARTS);

        assertThat(index.linkTo("kent", "recommendation-1")).isEqualTo("../reports/kent/index.html#recommendation-1");
    }

    @Test
    void slotsBecomePartsOfTheBodyInTheirPlace() {
        SlotContent placed = new SlotContent.Omitted(
                new Block.Omission(1, List.of(ParagraphRef.parse("2")), List.of("2"), java.util.Optional.empty()));
        Fragment fragment = new Fragment(List.of(MARKUP, MARKUP, new Segment.Slot(placed), MARKUP));

        assertThat(writer(Edition.WEB).body(fragment, slot -> BodyPart.view("parts/omission.peb", slot)))
                .containsExactly(
                        BodyPart.html("<b>x</b><b>x</b>"),
                        BodyPart.view("parts/omission.peb", placed),
                        BodyPart.html("<b>x</b>"));
        assertThatIllegalStateException().isThrownBy(() -> writer(Edition.WEB).inline(fragment));
    }

    private static FragmentWriter writer(Edition edition) {
        Address page = edition.isSummary() ? Addresses.summary("kent", "", edition) : Addresses.report("kent", edition);
        return new FragmentWriter(page, edition, "kent", Map.of(), PARTS);
    }
}
