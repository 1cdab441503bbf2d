package org.legible.publisher.view.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.ReportContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report for programs that keep references. A digest or an excerpt is a work of the publication and not of those who published
 * the report: it is cited as such, with the report as its original, and without a day, since nobody has said when it first stood here.
 */
public record Citation(
        String id, String title, List<String> authors, Optional<PartialDate> issued, Map<String, String> more) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String BIBTEX_SPECIAL = "([&%$#_])";

    /** The reference to this report. */
    public static Citation of(ReportContext context) {
        Report report = context.report();
        boolean isPartial = report.edition().value().isPartial();
        Map<String, String> more = new LinkedHashMap<>();
        more.put("genre", context.ofEdition("citation.genre", Map.of("kind", context.kind())));
        more.put("URL", context.page().absolute(Addresses.report(context.slug())));
        more.put("language", context.page().product().language());
        if (isPartial) {
            more.put(
                    "original-title",
                    report.source()
                            .map(Report.Source::title)
                            .orElse(report.title())
                            .value());
            more.put("original-publisher", names(report.publisher()));
        }
        return new Citation(
                context.slug(),
                report.title().value(),
                isPartial
                        ? List.of(context.page().site().publisher().value())
                        : report.publisher().stream().map(Text::value).toList(),
                Optional.of(report.published().value()).filter(date -> !isPartial),
                more);
    }

    /** The reference as CSL-JSON, which Zotero, Mendeley and pandoc read. */
    public String csl() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", id);
        item.put("type", "report");
        item.put("title", title);
        item.put("author", authors.stream().map(name -> Map.of("literal", name)).toList());
        item.put("publisher", String.join("; ", authors));
        issued.ifPresent(date -> item.put("issued", Map.of("date-parts", List.of(parts(date)))));
        item.putAll(more);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item)) + "\n";
    }

    /** The reference as BibTeX. */
    public String bibtex() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", "{" + escaped(title) + "}");
        fields.put(
                "author",
                authors.stream().map(name -> "{" + escaped(name) + "}").collect(Collectors.joining(" and ")));
        fields.put("institution", escaped(String.join("; ", authors)));
        issued.ifPresent(date -> {
            fields.put("year", String.valueOf(date.year()));
            date.month().ifPresent(month -> fields.put("month", MONTHS.get(month - 1)));
            date.day().ifPresent(day -> fields.put("day", String.valueOf(day)));
        });
        fields.put("type", escaped(more.get("genre")));
        fields.put("url", more.get("URL"));
        Optional.ofNullable(more.get("original-title"))
                .ifPresent(original ->
                        fields.put("note", escaped(original + " (" + more.get("original-publisher") + ")")));
        return "@techreport{" + id + ",\n"
                + fields.entrySet().stream()
                        .map(field -> "  " + field.getKey() + " = " + value(field.getKey(), field.getValue()))
                        .collect(Collectors.joining(",\n"))
                + "\n}\n";
    }

    // A month is a word that BibTeX knows, in the language of the list.
    private static String value(String key, String value) {
        return key.equals("month") ? value : "{" + value + "}";
    }

    private static String names(List<Text> names) {
        return names.stream().map(Text::value).collect(Collectors.joining("; "));
    }

    private static List<Integer> parts(PartialDate date) {
        List<Integer> parts = new ArrayList<>(List.of(date.year()));
        date.month().ifPresent(parts::add);
        date.day().ifPresent(parts::add);
        return parts;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\textbackslash ")
                .replaceAll("[{}]", "")
                .replaceAll(BIBTEX_SPECIAL, "\\\\$1")
                .replace("~", "\\textasciitilde ")
                .replace("^", "\\textasciicircum ");
    }
}
