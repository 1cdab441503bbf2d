package org.legible.publisher.pipeline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.legible.publisher.BuildScope;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.AcceptedWarnings;
import org.legible.publisher.link.Connections;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.link.PictureReader;
import org.legible.publisher.link.ReportLinker;
import org.legible.publisher.make.Recipes;
import org.legible.publisher.make.RenderedReport;
import org.legible.publisher.motif.ReportShapeReader;
import org.legible.publisher.output.Staging;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.render.FragmentWriter;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.words.Words;
import org.legible.publisher.words.WordsByLanguage;
import org.legible.publisher.work.Work;

/**
 * What the site of one library is made with.
 *
 * @param library the facts
 * @param kit what other libraries are made with as well
 * @param linker links the texts of reports
 * @param accepted the warnings that the site and its reports accept
 * @param connections the ways back in the whole library
 * @param press makes products
 * @param trial makes pages of what is wrong somewhere
 * @param findings the gate for accessibility, which holds what the checker found
 * @param addresses the gate for addresses that people keep
 * @param gates every gate
 */
record Equipment(
        Library library,
        Kit kit,
        ReportLinker linker,
        AcceptedWarnings accepted,
        Connections connections,
        Press press,
        Trial trial,
        CheckerGate findings,
        AddressGate addresses,
        List<Gate> gates) {

    /**
     * What an earlier reading was made with.
     *
     * @param changed the reports that say something else now
     */
    record Before(Equipment equipment, Set<String> changed) {}

    /**
     * Makes ready what a library needs.
     *
     * @param folder where it was read
     * @param judge judges the pages that are made
     */
    static Equipment of(
            PublishRequest request,
            ContentFolder folder,
            Kit kit,
            PageJudge judge,
            Library library,
            Staging staging,
            Problems problems,
            Work work) {
        return of(request, folder, kit, judge, library, Optional.empty(), staging, problems, work);
    }

    /**
     * Makes ready what a library needs of which most is known.
     *
     * @param before what an earlier reading of the library was made with, and the reports that have changed since
     */
    static Equipment of(
            PublishRequest request,
            ContentFolder folder,
            Kit kit,
            PageJudge judge,
            Library library,
            Optional<Before> before,
            Staging staging,
            Problems problems,
            Work work) {
        LocalDate today = LocalDate.ofInstant(request.now(), ZoneOffset.UTC);
        PictureReader pictures = new PictureReader(folder, problems);
        WordsByLanguage words = kit.words();
        AcceptedWarnings accepted =
                new AcceptedWarnings(library.site(), folder, request.templates(), kit.theme()::theirs);
        Connections all = before.filter(
                        known -> known.equipment().library().reports().equals(library.reports()))
                .map(known -> known.equipment().connections())
                .orElseGet(() -> new Connections(library));
        BiFunction<Library, Problems, Press> presses = (part, found) -> {
            Connections connections = part.reports().size() == library.reports().size() ? all : new Connections(part);
            Recipes recipes = before.map(
                            known -> known.equipment().press().recipes().with(part, known.changed()))
                    .orElseGet(() -> new Recipes(
                            part,
                            kit.assets(),
                            pictures,
                            kit.prose(),
                            KeptReports.words(kit.program(), staging),
                            today));
            Map<Recommendation.Type, Integer> listed = RecommendationNames.count(
                    part.entries().stream().flatMap(entry -> entry.report().recommendations().stream()));
            PageContext.Maker contexts = (product, plan) -> {
                Words own = words.in(product.language());
                String holds = product.holdsReport() ? product.report().orElseThrow() : "";
                return new PageContext(
                        product,
                        new FragmentWriter(
                                product.address(),
                                product.edition(),
                                holds,
                                Map.of(),
                                kit.parts().with(own)),
                        part,
                        connections,
                        plan,
                        new RecommendationNames(own, listed),
                        kit.assets(),
                        kit.renderer(),
                        kit.shapes(),
                        today);
            };
            return new Press(
                    recipes,
                    contexts,
                    report -> kit.renderer().add(report.entry().slug(), report.facts()),
                    report -> RenderedReport.of(report, connections, words.in(part.language(report.entry()))),
                    new ProductWriter(kit.templates(), library::languageOf, judge, staging, found),
                    work);
        };
        Library whole = library.only(entry -> entry.holes().areNone());
        CheckerGate findings = new CheckerGate();
        AddressGate addresses = new AddressGate(staging, library);
        return new Equipment(
                library,
                kit,
                new ReportLinker(
                        folder,
                        kit.prose(),
                        library.vocabularies().glossary(),
                        (report, block) -> heading(words.in(library.language(report)), report, block),
                        entry -> words.in(library.language(entry)).references(),
                        problems),
                accepted,
                all,
                presses.apply(whole, problems),
                new Trial(() -> presses.apply(library.answeringAnyKey(), new Problems())),
                findings,
                addresses,
                List.of(
                        findings,
                        new LinkGate(),
                        new ParityGate(),
                        new SizeGate(staging::bytes, library.site()),
                        new CompletenessGate(),
                        addresses));
    }

    /** Keeps of a report what pages show that hold many, and what it accepts. */
    void keep(LinkedReport report) {
        accepted.add(report);
        linker.know(report);
        kit.outward().add(report);
        kit.shapes().add(report.entry().slug(), ReportShapeReader.of(report, connections));
    }

    /** The reports that earlier builds have made. */
    KeptReports kept(
            PublishRequest request, ContentFolder folder, BuildScope scope, Staging staging, Problems problems) {
        LocalDate today = LocalDate.ofInstant(request.now(), ZoneOffset.UTC);
        SiteBasis basis = SiteBasis.of(
                kit.program(),
                library,
                kit.theme(),
                kit.assets(),
                press.recipes().plan(),
                today,
                request.withheld());
        return new KeptReports(folder, basis, staging, problems, scope instanceof BuildScope.Shard);
    }

    private static String heading(Words words, Report report, FactBlock block) {
        return block == FactBlock.RECOMMENDATIONS
                ? RecommendationNames.of(words, report.recommendations()).title()
                : words.get("text.headings." + block.name().toLowerCase(Locale.ROOT));
    }
}
