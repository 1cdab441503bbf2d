package org.legible.publisher.pipeline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.legible.publisher.disclosure.WithheldNames;
import org.legible.publisher.keep.RecordBytes;
import org.legible.publisher.library.Library;
import org.legible.publisher.output.KeptFiles;
import org.legible.publisher.plan.Offer;
import org.legible.publisher.plan.Product;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.render.Assets;
import org.legible.publisher.report.Text;
import org.legible.publisher.theme.ThemeFiles;

/**
 * What all reports of a site are made from, told apart by hashes: on the same basis, the same folder gives the same bytes.
 *
 * @param ofTexts what a linked text is made from, beside the folder of its report
 * @param ofProducts what the products of a report are made from, beside its linked text
 * @param told the same by what people call it, for those who ask why something was made again; what is not written in their words
 *     stands as a hash
 */
record SiteBasis(String ofTexts, String ofProducts, Map<String, String> told) {

    static final String FACTS = "the facts of the reports, the vocabularies or site.yaml";

    /** What {@link #FACTS} differ in as well. */
    static final List<String> OF_SITE = List.of("the base address", "the kinds of files");

    /** What people can read of {@link #told}. */
    static final List<String> READABLE =
            List.of("the day", "the base address", "the kinds of files", "the withheld names");

    /**
     * The basis of what is found in pages.
     *
     * @param program the program, as text
     * @param basePath the path under which the site will stand
     */
    static String ofPages(String program, Assets assets, String basePath) {
        return KeptFiles.key(program, names(assets), basePath);
    }

    /**
     * The basis of reports.
     *
     * @param program the program, as text
     */
    static SiteBasis of(
            String program,
            Library library,
            ThemeFiles theme,
            Assets assets,
            SitePlan plan,
            LocalDate today,
            WithheldNames withheld) {
        RecordBytes records = new RecordBytes();
        String shared = KeptFiles.key(records.write(Library.class, library.only(entry -> false)));
        String facts = KeptFiles.key(records.write(Library.class, library));
        Map<String, String> told = new LinkedHashMap<>();
        told.put("the day", today.toString());
        told.put("the base address", library.site().baseUrl().value().toString());
        told.put("the kinds of files", formats(library));
        told.put("the version of Legible", KeptFiles.key(program));
        told.put("the theme", theme.hash());
        // Neither the names nor a hash of them, from which they could be guessed.
        told.put("the withheld names", withheld.basis().equals(WithheldNames.NONE.basis()) ? "none" : "some");
        told.put(FACTS, facts);
        return new SiteBasis(
                KeptFiles.key(program, theme.hash(), shared, withheld.basis()),
                KeptFiles.key(program, theme.hash(), names(assets), facts, of(plan), today.toString()),
                told);
    }

    private static String formats(Library library) {
        String chosen = library.site().formats().stream().map(Text::value).collect(Collectors.joining(", "));
        return chosen.isEmpty() ? "all" : chosen;
    }

    // Each name has a part of the hash of its file.
    private static String names(Assets assets) {
        return new TreeSet<>(assets.files().keySet()).toString();
    }

    private static String of(SitePlan plan) {
        return plan.products().stream().map(SiteBasis::of).collect(Collectors.joining("\n"));
    }

    // What an offer says, it says in the words of the theme.
    private static String of(Product product) {
        return String.join(
                " ",
                product.getClass().getName(),
                product.address().path(),
                product.language(),
                product.knownAs().map(Object::toString).orElse(""),
                product.offer().map(Offer::basis).orElse(""));
    }
}
