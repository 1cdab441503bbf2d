package org.legible.checker.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legible.checker.feature.Feature.AUTOPLAY;
import static org.legible.checker.feature.Feature.ENTRY;
import static org.legible.checker.feature.Feature.FIELD;
import static org.legible.checker.feature.Feature.FRAME;
import static org.legible.checker.feature.Feature.HOVER;
import static org.legible.checker.feature.Feature.MEDIA;
import static org.legible.checker.feature.Feature.MOVEMENT;
import static org.legible.checker.feature.Feature.OVERLAY;
import static org.legible.checker.feature.Feature.PICTURE;
import static org.legible.checker.feature.Feature.REFRESH;
import static org.legible.checker.feature.Feature.SCRIPT;
import static org.legible.checker.feature.Feature.UNREAD_STYLES;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.checker.Checker;
import org.legible.checker.Profile;
import org.legible.checker.Resources;

class FeatureFinderTest {

    static List<Arguments> pages() {
        return List.of(
                holds("<p>Text with a <a href=\"a.html\">link</a>, <b>bold</b> and a <button>button</button></p>"),
                holds("<video src=\"a.mp4\" controls></video>", MEDIA),
                holds("<video src=\"a.mp4\" autoplay muted></video>", MEDIA, AUTOPLAY, MOVEMENT),
                holds("<a href=\"talk.MP3?x=1\">Talk</a>", MEDIA),
                holds("<img src=\"a.png\" alt=\"\">", PICTURE),
                holds("<img src=\"a.gif\" alt=\"\">", PICTURE, MOVEMENT),
                holds("<img src=\"picture?id=3\" alt=\"\">", PICTURE, MOVEMENT),
                holds("<img src=\"data:image/png;base64,AA,BB\" alt=\"\">", PICTURE),
                holds("<img alt=\"\">"),
                holds("<picture><source srcset=\"a.jpg 1x, b.webp 2x\"></picture>", PICTURE, MOVEMENT),
                holds("<svg><animateTransform/></svg>", PICTURE, MOVEMENT),
                holds("<marquee>News</marquee>", MOVEMENT),
                holds("<meta http-equiv=\"Refresh\" content=\"9\">", REFRESH),
                holds("<input type=\"search\">", FIELD),
                holds("<form role=\"search\"><p><input name=\"q\"></p></form>", FIELD),
                holds("<search><select><option>a</select></search>", FIELD),
                holds("<form><input type=\"email\"></form>", FIELD, ENTRY),
                holds("<form><input type=\"radio\"><button type=\"button\">Back</button></form>", FIELD),
                holds("<form><input type=\"radio\"><button>Send</button></form>", FIELD, ENTRY),
                holds("<form action=\"a\"><select><option>a</select></form>", FIELD, ENTRY),
                holds("<form id=\"f\"></form><textarea form=\"f\"></textarea>", FIELD, ENTRY),
                holds("<input type=\"email\">", FIELD),
                holds("<input type=\"hidden\"><input type=\"SUBMIT\">"),
                holds("<div role=\"textbox\" tabindex=\"0\"></div>", FIELD),
                holds("<div contenteditable></div>", FIELD),
                holds("<div contenteditable=\"false\"></div>"),
                holds("<dialog>Text</dialog>", OVERLAY),
                holds("<p style=\"position: fixed\">Text</p>", OVERLAY),
                holds("<style>p { background: url('a.png') }</style>", PICTURE),
                holds("<style>@font-face { font-family: A; src: url(a.woff2?v=1) }</style>"),
                holds("<style>p { animation: spin 2s infinite }</style>", MOVEMENT),
                holds("<style>a:hover { color: red }</style>"),
                holds("<style>a:hover { color: red } li:hover > ul { display: block }</style>", HOVER),
                holds("<style>a:focus</style>"),
                holds("<style>.bar { position : STICKY }</style>", OVERLAY),
                holds("<script>a()</script>", SCRIPT),
                holds("<script type=\"application/ld+json\">{}</script>"),
                holds("<p onclick=\"a()\">Text</p>", SCRIPT),
                holds("<a href=\"javascript:a()\">Text</a>", SCRIPT),
                holds("<iframe src=\"a.html\"></iframe>", FRAME),
                holds("<object data=\"a.pdf\"></object>", FRAME),
                holds("<link rel=\"stylesheet\" href=\"missing.css\">", UNREAD_STYLES),
                holds("<link rel=\"stylesheet\" href=\"known.css\">", OVERLAY));
    }

    private static Arguments holds(String html, Feature... features) {
        return Arguments.of(html, Set.copyOf(Arrays.asList(features)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHolds(String html, Set<Feature> expected) {
        Checker checker = Checker.with(Profile.WCAG22_AA)
                .rules(List.of())
                .resources(Resources.of(Map.of("known.css", ".bar { position: fixed }")));

        assertThat(checker.check(html).holds()).isEqualTo(expected);
    }

    @Test
    void aLongSheetOfOpenEndsIsReadOnce() {
        String css = "a:hover ".repeat(200_000);

        assertThat(StyleFeatures.of(css)).isEmpty();
        assertThat(StyleFeatures.of("url(".repeat(200_000))).containsExactly(PICTURE);
    }
}
