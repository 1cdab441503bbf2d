package org.legible.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The descriptor is what {@code legible:help} explains. */
class PluginDescriptorTest {

    @Test
    void everyGoalAndParameterIsExplained() throws Exception {
        Document plugin = descriptor();
        for (Element goal : elements(plugin.getDocumentElement(), "mojo")) {
            assertThat(text(goal, "description")).as(text(goal, "goal")).isNotBlank();
            for (Element parameter : elements(goal, "parameter"))
                assertThat(text(parameter, "description"))
                        .as(text(goal, "goal") + " " + text(parameter, "name"))
                        .isNotBlank();
        }
    }

    @Test
    void goalsMayRunAtTheSameTime() throws Exception {
        List<Element> goals = elements(descriptor().getDocumentElement(), "mojo");

        assertThat(goals)
                .extracting(goal -> text(goal, "goal"))
                .containsExactlyInAnyOrder("addresses", "build", "check", "help", "new", "serve");
        assertThat(goals)
                .allSatisfy(goal -> assertThat(text(goal, "threadSafe")).isEqualTo("true"));
    }

    private static Document descriptor() throws Exception {
        try (InputStream xml = BuildMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) elements.add((Element) found.item(i));
        return elements;
    }

    private static String text(Element parent, String name) {
        List<Element> found = elements(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }
}
