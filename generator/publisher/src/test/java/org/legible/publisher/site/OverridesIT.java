package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A file of the user's own templates folder stands in for ours of the same name, and for nothing else. */
class OverridesIT {

    private static final String BASE = "sites/invalid/base";
    private static final String TEMPLATE = "pages/not-found.peb";
    private static final String PAGE = "404.html";

    @Test
    void anOverrideReplacesOnePageOnly() {
        SortedMap<String, String> ours = SiteTest.of(BASE).builds().bytes();

        BuiltSite site = SiteTest.of(BASE).template(TEMPLATE, """
                        {% extends "pages/layout.peb" %}
                        {% block main %}
                        <h1>{{ words.notFound.title }}</h1>
                        <p>In our own words.</p>
                        {% endblock %}
                        """).builds();

        assertThat(site.page(PAGE).select("main p").text()).isEqualTo("In our own words.");
        SortedMap<String, String> theirs = site.bytes();
        assertThat(theirs.keySet()).isEqualTo(ours.keySet());
        ours.forEach((file, bytes) -> assertThat(bytes.equals(theirs.get(file)))
                .as(file + " is as it was")
                .isEqualTo(!file.equals(PAGE)));
    }

    @Test
    void aPartIsReplacedOnEveryPageThatHasIt() {
        BuiltSite site = SiteTest.of(BASE)
                .template("parts/contact.peb", "<b>Ask {{ contact.email }}.</b>")
                .builds();

        assertThat(site.page(PAGE).select("main b").text()).isEqualTo("Ask reports@example.org.");
    }

    @Test
    void aPageMayHaveAHeadAndAFootOfItsOwn() {
        BuiltSite site = SiteTest.of(BASE).template(TEMPLATE, """
                        {% extends "pages/layout.peb" %}
                        {% block head %}
                        {{ parent() }}
                        <meta name="author" content="Us">
                        {% endblock %}
                        {% block main %}
                        <h1>Not here</h1>
                        {% endblock %}
                        {% block footer %}
                        <footer><p>Our own foot.</p></footer>
                        {% endblock %}
                        """).builds();

        assertThat(site.page(PAGE).select("head meta[name=author]").attr("content"))
                .isEqualTo("Us");
        assertThat(site.page(PAGE).select("head title").text()).isNotEmpty();
        assertThat(site.page(PAGE).select("footer").text()).isEqualTo("Our own foot.");
    }

    @Test
    void aPartOfRunningTextIsReplacedWhereverItStands() {
        BuiltSite site = SiteTest.of(BASE)
                .template(
                        "parts/note-mark.peb",
                        "<a role=\"doc-noteref\" id=\"{{ view.id }}\" href=\"{{ view.href }}\">(see {{ view.word }} {{ view.number }})</a>")
                .template(
                        "parts/picture.peb",
                        "<img class=\"{% if view.isLargePrint %}large{% else %}small{% endif %}\" src=\"{{ view.source }}\" alt=\"{{ view.alt }}\">")
                .builds();

        Document report = site.page("reports/oakley-2025/index.html");
        assertThat(report.select("#note-1-reference-1").text()).isEqualTo("(see note 1)");
        assertThat(report.select("img.small").attr("alt")).isEqualTo("Plans up to date: half");
        assertThat(site.page("reports/oakley-2025/large-print/index.html").select("img.large"))
                .hasSize(1);
    }

    @Test
    void aPartOfRunningTextThatAsksForWhatIsNotThereIsOneProblem() {
        SiteTest.of(BASE)
                .template("parts/note-mark.peb", "\n{{ view.note }}")
                .failsWith("templates/parts/note-mark.peb:2: error: The template cannot be used:");
    }

    @Test
    void aTemplateThatAsksForWhatIsNotThereIsAProblemWithItsLine() {
        SiteTest.of(BASE)
                .template(TEMPLATE, """
                        {% extends "pages/layout.peb" %}
                        {% block main %}
                        <h1>{{ view.heading }}</h1>
                        {% endblock %}
                        """)
                .failsWith("templates/pages/not-found.peb:3: error: The template cannot be used:");
    }

    @Test
    void aTemplateThatCannotBeReadIsAProblemWithItsLine() {
        SiteTest.of(BASE)
                .template(TEMPLATE, "<h1>Not here</h1>\n{% if %}\n")
                .failsWith("templates/pages/not-found.peb:2: error: The template cannot be used:");
    }

    @Test
    void aTemplateThatLeadsNowhereIsAProblem() {
        SiteTest.of(BASE)
                .template(TEMPLATE, """
                        {% extends "pages/layout.peb" %}
                        {% block main %}
                        <h1>Not here</h1>
                        <p><a href="nowhere/">Go there</a></p>
                        {% endblock %}
                        """)
                .failsWith("A link leads to nowhere/index.html, which is not there.", "The link comes from a template");
    }

    @Test
    void aTemplateThatShutsReadersOutIsNotPublished() {
        assertThat(SiteTest.of(BASE).template(TEMPLATE, """
                                {% extends "pages/layout.peb" %}
                                {% block main %}
                                <h1>Not here</h1>
                                <img src="../assets/lost.png">
                                {% endblock %}
                                """).run().published()).isFalse();
    }

    @Test
    void aDrawingOutOfADrawingProgramStandsInPagesWithoutTheProgramsNotes() {
        BuiltSite site = SiteTest.of(BASE).template("icons/settings.svg", """
                        <?xml version="1.0"?>
                        <!-- Drawn by Anna -->
                        <svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape"
                            i:export-filename="/home/anna/x.png" class="icon" viewBox="0 0 9 9" aria-hidden="true"><path d="M0 0h9"/></svg>
                        """).builds();

        assertThat(site.page(PAGE).select("header .panel-opener svg path").attr("d"))
                .isEqualTo("M0 0h9");
        assertThat(site.bytes().get(PAGE)).doesNotContain("anna", "Anna", "<?xml");
    }

    @Test
    void aDrawingThatActsIsRefused() {
        SiteTest.of(BASE)
                .template("icons/settings.svg", "<svg onload='x'/>")
                .failsWith(
                        "templates/icons/settings.svg: error: The picture icons/settings.svg cannot be published: line 1 of"
                                + " the drawing runs script (onload).");
    }
}
