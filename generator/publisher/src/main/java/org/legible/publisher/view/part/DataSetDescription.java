package org.legible.publisher.view.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.library.Entry;
import org.legible.publisher.problem.PlaceMarks;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.PageContext;
import tools.jackson.databind.json.JsonMapper;

/** Describes the data that goes with a page to machines that look for data sets, in the vocabulary of schema.org. */
public final class DataSetDescription {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DataSetDescription() {}

    /**
     * The data that goes with a page, as JSON-LD that may stand in a script element.
     *
     * @param name the title of the page
     * @param description what the page holds
     */
    public static String of(PageContext page, DataLinksView data, String name, String description) {
        Map<String, Object> set = typed("Dataset", name);
        set.put("@context", "https://schema.org");
        set.put("description", description);
        set.put("url", page.absolute(page.address()));
        set.put("inLanguage", page.product().language());
        set.put("isAccessibleForFree", true);
        set.put("publisher", typed("Organization", page.site().publisher().value()));
        page.site().licence().flatMap(Site.SiteLicence::url).ifPresent(url -> set.put("license", url.toString()));
        // Of one report it is known when its work was done and whom it is about.
        page.product().report().map(page.library().reports()::get).ifPresent(entry -> cover(set, page, entry));
        set.put(
                "distribution",
                data.files().stream().map(DataSetDescription::download).toList());
        // A script element must not hold what could end it.
        return PlaceMarks.strip(JSON.writeValueAsString(set)).replace("<", "\\u003c");
    }

    private static void cover(Map<String, Object> set, PageContext page, Entry entry) {
        Optional<Report.Period> period = entry.report().period();
        period.ifPresent(done -> set.put("temporalCoverage", done.from() + "/" + done.to()));
        List<String> areas = entry.report().authorities().stream()
                .map(key -> page.vocabularies().authorities().get(key.value()))
                .flatMap(authority -> Stream.ofNullable(authority).flatMap(known -> known.area().stream()))
                .map(Text::value)
                .distinct()
                .toList();
        if (!areas.isEmpty())
            set.put(
                    "spatialCoverage",
                    areas.stream().map(area -> typed("Place", area)).toList());
    }

    private static Map<String, Object> download(DataLinksView.File file) {
        Map<String, Object> download = typed("DataDownload", file.name());
        download.put("contentUrl", file.address());
        download.put("encodingFormat", file.mediaType());
        return download;
    }

    private static Map<String, Object> typed(String type, String name) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("@type", type);
        typed.put("name", name);
        return typed;
    }
}
