package org.legible.publisher.view.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Summary;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.PrintSize;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.FormatsView;
import tools.jackson.databind.json.JsonMapper;

/** Describes a report's page to machines, in the vocabulary of schema.org. It claims only what the page does. */
public final class StructuredData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StructuredData() {}

    /** The report, in its web edition or in large print, as JSON-LD that may stand in a script element. */
    public static String of(ReportContext context, boolean hasContents) {
        Report report = context.report();
        Map<String, Object> data = begin(context, "Report", report.title().value());
        data.put("alternateName", report.shortTitle().value());
        boolean isOfficial = report.edition().value() == Report.Extent.FULL;
        // Of a digest or an excerpt nobody has said when it first appeared here: a change may be later than that.
        if (isOfficial) data.put("datePublished", report.published().toString());
        addLastChange(data, report);
        data.put(
                "publisher",
                organizations(
                        isOfficial
                                ? report.publisher()
                                : List.of(context.page().site().publisher())));
        addAbout(data, context);
        report.source().ifPresent(source -> data.put("isBasedOn", source(context, source)));
        if (context.page().edition().isLargePrint()) data.put("exampleOfWork", report(context));
        return end(data, context, hasContents);
    }

    /** The young people's summary, which is another work than the report: it has a name and a publisher of its own. */
    public static String ofSummary(ReportContext context, Summary summary, String title) {
        Map<String, Object> data = begin(context, "Article", title);
        addLastChange(data, context.report());
        data.put("publisher", organizations(List.of(context.page().site().publisher())));
        summary.ages().ifPresent(ages -> data.put("typicalAgeRange", ages.value()));
        addAbout(data, context);
        data.put("isBasedOn", report(context));
        return end(data, context, false);
    }

    private static void addAbout(Map<String, Object> data, ReportContext context) {
        List<Text> bodies = context.authorities().stream().map(Authority::name).toList();
        if (!bodies.isEmpty()) data.put("about", organizations(bodies));
    }

    private static Map<String, Object> begin(ReportContext context, String type, String name) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", type);
        data.put("name", name);
        data.put("url", context.page().absolute(context.page().address()));
        data.put("inLanguage", context.page().product().language());
        return data;
    }

    private static String end(Map<String, Object> data, ReportContext context, boolean hasContents) {
        data.put("isAccessibleForFree", true);
        addAccessibility(data, context, hasContents);
        // A script element must not hold what could end it.
        return JSON.writeValueAsString(data).replace("<", "\\u003c");
    }

    private static Map<String, Object> report(ReportContext context) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("@type", "Report");
        report.put("name", context.report().title().value());
        report.put("url", context.page().absolute(Addresses.report(context.slug())));
        return report;
    }

    private static void addLastChange(Map<String, Object> data, Report report) {
        if (!report.changes().isEmpty())
            data.put("dateModified", FormatsView.lastChanged(report).toString());
    }

    private static void addAccessibility(Map<String, Object> data, ReportContext context, boolean hasContents) {
        boolean largePrint = context.page().edition().isLargePrint();
        List<String> features = new ArrayList<>(List.of("structuralNavigation", "readingOrder", "highContrastDisplay"));
        if (hasContents) features.add("tableOfContents");
        if (largePrint) features.add("largePrint");
        data.put("accessMode", List.of("textual"));
        data.put("accessModeSufficient", List.of(textAlone()));
        data.put("accessibilityFeature", features);
        data.put("accessibilityHazard", List.of("none"));
        String points = PrintSize.of(context.page().site()).points();
        data.put(
                "accessibilitySummary",
                largePrint
                        ? context.words().get("report.accessibilityLargePrint", Map.of("points", points))
                        : context.words().get("report.accessibilitySummary"));
    }

    private static Map<String, Object> textAlone() {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("@type", "ItemList");
        list.put("itemListElement", List.of("textual"));
        return list;
    }

    private static Map<String, Object> source(ReportContext context, Report.Source source) {
        Map<String, Object> official = new LinkedHashMap<>();
        official.put("@type", "Report");
        official.put("name", source.title().value());
        official.put(
                "publisher",
                organizations(
                        source.publisher().map(List::of).orElse(context.report().publisher())));
        official.put("datePublished", context.report().published().toString());
        source.url().ifPresent(url -> official.put("url", url.toString()));
        return official;
    }

    private static Object organizations(List<Text> names) {
        if (names.size() == 1) return organization(names.get(0));
        return names.stream().map(StructuredData::organization).toList();
    }

    private static Map<String, Object> organization(Text name) {
        Map<String, Object> organization = new LinkedHashMap<>();
        organization.put("@type", "Organization");
        organization.put("name", name.value());
        return organization;
    }
}
