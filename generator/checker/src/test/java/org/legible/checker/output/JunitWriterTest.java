package org.legible.checker.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.legible.checker.CheckReport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JunitWriterTest {

    private final JunitWriter writer = new JunitWriter();

    @Test
    void everyFailureAndErrorHasATypeAsSurefireWants() throws Exception {
        Document xml = xml(Reports.full());
        for (String name : new String[] {"failure", "error"}) {
            assertThat(xml.getElementsByTagName(name).getLength()).isPositive();
            for (int i = 0; i < xml.getElementsByTagName(name).getLength(); i++)
                assertThat(((Element) xml.getElementsByTagName(name).item(i)).getAttribute("type"))
                        .as(name)
                        .isNotEmpty();
        }
    }

    @Test
    void theCountsAreThoseOfTheCases() throws Exception {
        Document xml = xml(Reports.full());
        Element root = xml.getDocumentElement();

        assertThat(root.getTagName()).isEqualTo("testsuites");
        counts(root);
        assertThat(xml.getElementsByTagName("testsuite").getLength()).isEqualTo(4);
        for (int i = 0; i < 4; i++)
            counts((Element) xml.getElementsByTagName("testsuite").item(i));
    }

    private static void counts(Element suite) {
        assertThat(number(suite, "testcase")).as("tests").isEqualTo(suite.getAttribute("tests"));
        assertThat(number(suite, "failure")).as("failures").isEqualTo(suite.getAttribute("failures"));
        assertThat(number(suite, "error")).as("errors").isEqualTo(suite.getAttribute("errors"));
        if (suite.getTagName().equals("testsuite"))
            assertThat(number(suite, "skipped")).as("skipped").isEqualTo(suite.getAttribute("skipped"));
        else assertThat(suite.hasAttribute("skipped")).isFalse();
    }

    private static String number(Element in, String name) {
        return String.valueOf(in.getElementsByTagName(name).getLength());
    }

    @Test
    void aRuleIsOneCaseOfItsPageWithAllItsPlaces() throws Exception {
        Document xml = xml(Reports.of(Reports.checked("a.html", Reports.PICTURE.repeat(3))));

        Element failure = (Element) xml.getElementsByTagName("failure").item(0);
        assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo("image-alt");
        assertThat(failure.getAttribute("message")).isEqualTo("This picture has no alt text.");
        assertThat(failure.getTextContent().split("a\\.html:")).hasSize(4);
    }

    @Test
    void whatAPersonMustLookAtIsSkippedAndNotPassed() throws Exception {
        Document xml = xml(Reports.of(Reports.checked("a.html", Reports.TO_REVIEW)));

        Element skipped = (Element) xml.getElementsByTagName("skipped").item(0);
        assertThat(skipped.getAttribute("message")).startsWith("A person must look: ");
    }

    @Test
    void noTextOfAPageBreaksTheFile() throws Exception {
        String hostile = "<p><a href=\"x\">click here</a></p><a href=\"a.html\">\u0001 <![CDATA[ ]]> \uFFFE & \" '</a>";

        xml(Reports.of(Reports.checked("a&b<c>\"\u0007.html", hostile + Reports.PICTURE)));
    }

    private Document xml(CheckReport report) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(writer.write(report))));
    }
}
