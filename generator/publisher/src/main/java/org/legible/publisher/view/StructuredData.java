package org.legible.publisher.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Report;
import tools.jackson.databind.json.JsonMapper;

/** Describes a report's page to machines, in the vocabulary of schema.org. It claims only what the page does. */
final class StructuredData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StructuredData() {}

    /** JSON-LD that may stand in a script element: it holds no less-than sign. */
    static String of(ReportContext context, boolean hasContents) {
        Report report = context.report();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Report");
        data.put("name", report.title());
        data.put("alternateName", report.shortTitle());
        data.put("url", context.page().absolute(context.page().address()));
        data.put("inLanguage", report.language().orElse(context.page().site().language()));
        boolean isOfficial = report.edition() == Report.Extent.FULL;
        data.put("datePublished", (isOfficial ? report.published() : firstChanged(report)).toString());
        data.put("dateModified", FormatsView.lastChanged(report).toString());
        data.put(
                "publisher",
                organization(
                        isOfficial
                                ? context.publishers()
                                : context.page().site().publisher()));
        data.put("about", organization(context.authority().name()));
        report.source().ifPresent(source -> data.put("isBasedOn", source(context, source)));
        if (context.page().edition() != Edition.WEB)
            data.put("isPartOf", context.page().absolute(Addresses.report(context.slug())));
        data.put("isAccessibleForFree", true);
        addAccessibility(data, context, hasContents);
        return JSON.writeValueAsString(data).replace("<", "\\u003c");
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

    /** The day on which a digest first appeared here; where no change is stated, the day of the official report. */
    private static PartialDate firstChanged(Report report) {
        return report.changes().stream()
                .map(Report.Change::date)
                .min(PartialDate::compareTo)
                .orElse(report.published());
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
        official.put("name", source.title());
        official.put("publisher", organization(source.publisher().orElse(context.publishers())));
        official.put("datePublished", context.report().published().toString());
        source.url().ifPresent(url -> official.put("url", url.toString()));
        return official;
    }

    private static Map<String, Object> organization(String name) {
        Map<String, Object> organization = new LinkedHashMap<>();
        organization.put("@type", "Organization");
        organization.put("name", name);
        return organization;
    }
}
