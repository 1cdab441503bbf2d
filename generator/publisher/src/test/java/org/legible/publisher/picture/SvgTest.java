package org.legible.publisher.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {

    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\" viewBox=\"0 0 4 3\">";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<title>A stop</title><desc>Dark</desc>  | <title>A stop</title><desc>Dark</desc>",
                "<!-- Anna --><rect width='1'/><?app x?> | <rect width=\"1\"/>",
                "<metadata><script>1</script></metadata><g/> | <g/>",
                "<text x='1'>a &lt;b> &amp; <![CDATA[<c>]]></text> | <text x=\"1\">a &lt;b&gt; &amp; &lt;c&gt;</text>",
                "<g>words that show nowhere<path d='M0 0'/></g> | <g><path d=\"M0 0\"/></g>",
                "<s:rect xmlns:s='http://www.w3.org/2000/svg'/> | <rect/>",
                "<g xmlns:i='http://www.inkscape.org/n' i:label='Anna' data-by='Anna'><i:x onload='1'/></g> | <g/>",
                "<use xmlns:l='http://www.w3.org/1999/xlink' l:href='#a' l:show='new'/> | <use href=\"#a\"/>",
                "<rect fill='url( \"#a\" )' style='fill:/* Anna */red'/> | <rect fill=\"url( &quot;#a&quot; )\" style=\"fill: red\"/>",
                "<style>@media print{a>b{fill:url(#a)}}</style> | <style>@media print{a&gt;b{fill:url(#a)}}</style>",
                "<rect id='\"&gt;&lt;script&gt;'/> | <rect id=\"&quot;&gt;&lt;script&gt;\"/>",
                "<text aria-label='a&#10;b' xml:lang='cy'/> | <text aria-label=\"a&#10;b\" lang=\"cy\"/>",
            })
    void whatIsAllowedIsWrittenAnew(String inside, String published) {
        assertThat(text(read(OPEN + inside + "</svg>"))).isEqualTo(OPEN + published + "</svg>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script/>                                     | holds <script>, which runs script",
                "<s:script xmlns:s='http://www.w3.org/2000/svg'/> | holds <s:script>, which runs script",
                "<h:script xmlns:h='http://www.w3.org/1999/xhtml'/> | holds <h:script>, which runs script",
                "<rect onclick='x'/>                           | runs script (onclick)",
                "<rect oNanything='x'/>                        | runs script (oNanything)",
                "<rect xmlns:e='urn:e' e:onload='x'/>          | holds the attribute \"e:onload\"",
                "<rect fancy='x'/>                             | holds the attribute \"fancy\"",
                "<rect xml:base='http://e.org/'/>              | refers to something outside it (xml:base)",
                "<image src='p.png'/>                          | refers to something outside it (src)",
                "<foreignObject/>                              | holds <foreignObject>, which can hold any web page",
                "<a href='#a'/>                                | holds <a>, a link",
                "<rect><set attributeName='x' to='1'/></rect>  | holds <set>, which makes it move",
                "<iframe/>                                     | holds <iframe>",
                "<x:include xmlns:x='http://www.w3.org/2001/XInclude' href='a'/> | holds <x:include>",
                "<image href='&#104;ttps://e.org/p.png'/>      | refers to something outside it: https://e.org/p.png",
                "<use href='other.svg#a'/>                     | refers to something outside it: other.svg#a",
                "<use href='javascript:x'/>                    | refers to something outside it: javascript:x",
                "<image href='data:image/svg+xml,x'/>          | refers to something outside it: data:image/svg+xml,x",
                "<image href='data:image/png;base64,PHN2Zz4='/> | holds a picture that is another drawing",
                "<image href='data:image/png;base64,iVBORw0K'/> | holds a picture that is cut off: its last part is missing",
                "<filter><feImage href='//e.org/p.png'/></filter> | refers to something outside it: //e.org/p.png",
                "<rect fill='url(p.svg#a)'/>                   | refers to something outside it: url(p.svg#a)",
                "<rect fill='URL(//e.org)'/>                   | refers to something outside it: URL(//e.org)",
                "<rect fill='\\75rl(//e.org)'/>                | writes a letter of its style as a number (with \\)",
                "<rect style='fill:u/**/rl(//e.org)'/>         | holds rl(…) in its style",
                "<style>@import '//e.org/a.css';</style>       | fetches a style sheet (@import)",
                "<style><![CDATA[@imp]]><![CDATA[ort 'a']]></style> | fetches a style sheet (@import)",
                "<style>@font-face{src:local(x)}</style>       | brings letters of its own (@font-face)",
                "<style>@keyframes x{}</style>                 | holds the rule @keyframes in its style",
                "<style>a{mask:image-set('//e.org' 1x)}</style> | holds image-set(…) in its style",
                "<style>a{--b:url(//e.org)}</style>            | refers to something outside it: url(//e.org)}",
                "<style type='text/xsl'/>                      | holds a style in a language other than CSS",
                "<?xml-stylesheet href='a.css'?>               | fetches a style sheet (<?xml-stylesheet)",
            })
    void whatIsNotAllowedIsRefusedWithItsLine(String inside, String what) {
        assertThat(refused(OPEN + "\n\n" + inside + "\n</svg>").what())
                .isEqualTo("The picture d.svg cannot be published: line 3 of the drawing " + what + ".");
    }

    @Test
    void anAttributeOnALineOfItsOwnIsFound() {
        assertThat(refused(OPEN + "\r\n<rect\r\n  x='1'\r\n  onclick='x'\r\n  y='1'/></svg>")
                        .what())
                .contains(": line 4 of the drawing runs script (onclick).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'x'>]>",
                "<!-- a --><!DOCTYPE svg PUBLIC 'a>b' \"[\" [<!ENTITY a 'b'>]>",
            })
    void declarationsOfItsOwnAreRefused(String doctype) {
        assertThat(refused(doctype + OPEN + "</svg>").what())
                .contains("line 1 of the drawing declares things of its own in its document type");
    }

    @Test
    void aDocumentTypeThatDeclaresNothingGoes() {
        String doctype =
                "<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://e.org/[.dtd'>\n";

        assertThat(text(read(doctype + OPEN + "</svg>"))).isEqualTo(OPEN.replace(">", "/>\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<g>", "<text>&nbsp;</text>", "<text>a & b</text>", "<rect x='1' x='2'/>", "<text>&a;</text>"})
    void brokenXmlIsRefused(String inside) {
        assertThat(refused(OPEN + inside + "</svg>").what())
                .isEqualTo("The picture d.svg is not a sound drawing: its XML breaks off or has a slip at line 1.");
    }

    @Test
    void anotherEncodingIsRefused() {
        String words = "<?xml version='1.0' encoding='%s'?>" + OPEN + "<text>%s</text></svg>";
        String refusal = "The picture d.svg is a drawing that is not saved as UTF-8.";

        assertThat(refused(words.formatted("UTF-7", "+ADw-")).what()).isEqualTo(refusal);
        assertThat(refused(words.formatted("iso-8859-1", "\u00E9")).what()).isEqualTo(refusal);
        assertThat(text(read(words.formatted("us-ascii", "e")))).contains("<text>e</text>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "width='40' height='30'                     | 40   | 30   | viewBox=\"0 0 40 30\"",
                "width='210mm' height='297mm'               | 794  | 1123 | viewBox=\"0 0 793.701 1122.52\"",
                "viewBox='0 0 8 4'                          | 1000 | 500  | ``",
                "width='100%' height='100%' viewBox='0,0,8,4' | 1000 | 500 | ``",
                "width='50' viewBox='0 0 8 4'               | 50   | 25   | ``",
                "height='50' viewBox='0 0 8 4'              | 100  | 50   | ``",
                "width='-1' height='NaN' viewBox='0 0 0 1'  | 300  | 150  | ``",
                "width='1e9' height='1e999'                 | 300  | 150  | ``",
                "width='80000' height='20'                  | 4000 | 1    | ``",
            })
    void theSizeIsThatOfTheFirstElement(String attributes, int width, int height, String added) {
        Picture picture = read("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>");

        assertThat(picture.size()).isEqualTo(new Size(width, height));
        assertThat(text(picture)).contains(added);
    }

    @Test
    void aPhotographWithinLosesItsMetadata() {
        byte[] photograph =
                Samples.jpeg(Samples.made("jpg", 4, 3), Samples.segment(0xFE, Samples.latin(Samples.SECRET)));
        String image = "<image href='data:image/jpg;base64,%s'/>"
                .formatted(Base64.getEncoder().encodeToString(photograph));
        byte[] cleaned = Samples.read("a.jpg", photograph).bytes();

        assertThat(text(read(OPEN + image + "</svg>")))
                .contains("href=\"data:image/jpeg;base64," + Base64.getEncoder().encodeToString(cleaned) + "\"");
    }

    @Test
    void whatWouldNeverEndIsRefused() {
        String uses = "<use href='#b'/>".repeat(1000);
        assertThat(refused(OPEN + "<g>".repeat(100_000)).what())
                .contains("has parts within parts, more than 100 deep.");
        assertThat(refused(OPEN + "<metadata>" + "<g>".repeat(100_000)).what()).contains("more than 100 deep.");
        assertThat(refused(OPEN + "<g/>".repeat(200_001) + "</svg>").what()).contains("has more than 200,000 parts.");
        assertThat(refused(OPEN + "<g id='a'>" + uses + "</g><g id='b'>" + uses.replace('b', 'c') + "</g><g id='c'>"
                                + uses.replace('b', 'd') + "</g><g id='d'/></svg>")
                        .what())
                .contains("asks browsers to draw more than a million parts");
        assertThat(refused(OPEN + "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g></svg>")
                        .what())
                .contains("has a part that uses itself");
    }

    @Test
    void aDrawingWithoutItsNamespaceIsRefusedAloneAndGoodWithinAPage() {
        byte[] icon = "<svg class=\"icon\"><path d=\"M0 0\"/></svg>".getBytes(UTF_8);

        assertThat(((Refusal) Pictures.read("d.svg", icon)).fix()).contains("xmlns=\"http://www.w3.org/2000/svg\"");
        assertThat(text((Picture) Pictures.readIcon("d.svg", icon)))
                .isEqualTo("<svg class=\"icon\"><path d=\"M0 0\"/></svg>\n");
    }

    private static Picture read(String drawing) {
        return Samples.read("d.svg", drawing.getBytes(UTF_8));
    }

    private static Refusal refused(String drawing) {
        return (Refusal) Pictures.read("d.svg", drawing.getBytes(UTF_8));
    }

    private static String text(Picture picture) {
        return new String(picture.bytes(), UTF_8);
    }
}
