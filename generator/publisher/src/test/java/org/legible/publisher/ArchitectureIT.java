package org.legible.publisher;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;

/**
 * The arrows between the packages, which run one way:
 *
 * <pre>
 * report <- yaml <- library <- link <- words <- render <- plan <- view <- make <- pipeline <- the root
 *      \- chart <- text <---/        theme <-/
 *                 picture <-/        motif <- identity <- render
 *                 library <- data <- view
 * </pre>
 *
 * <p>{@code disclosure} reads what {@code library} reads, and only the build asks it. {@code problem} and {@code address} know nothing of the others; {@code work}, {@code output} and {@code console} serve
 * the build and those who start it. Only the request and the result of the root are known further down.
 */
@AnalyzeClasses(packages = "org.legible.publisher", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureIT {

    private static final String ROOT = "org.legible.publisher";

    @ArchTest
    static final ArchRule arrowsRunOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("report")
            .definedBy(in("report"))
            .layer("yaml")
            .definedBy(in("yaml"))
            .layer("text")
            .definedBy(in("text"))
            .layer("picture")
            .definedBy(in("picture"))
            .layer("chart")
            .definedBy(in("chart"))
            .layer("library")
            .definedBy(in("library"))
            .layer("ledger")
            .definedBy(in("ledger"))
            .layer("data")
            .definedBy(in("data"))
            .layer("link")
            .definedBy(in("link"))
            .layer("motif")
            .definedBy(in("motif"))
            .layer("identity")
            .definedBy(in("identity"))
            .layer("render")
            .definedBy(in("render"))
            .layer("theme")
            .definedBy(in("theme"))
            .layer("words")
            .definedBy(in("words"))
            .layer("view")
            .definedBy(in("view"))
            .layer("search")
            .definedBy(in("search"))
            .layer("plan")
            .definedBy(in("plan"))
            .layer("make")
            .definedBy(in("make"))
            .layer("work")
            .definedBy(in("work"))
            .layer("output")
            .definedBy(in("output"))
            .layer("keep")
            .definedBy(in("keep"))
            .layer("console")
            .definedBy(in("console"))
            .layer("pipeline")
            .definedBy(in("pipeline"))
            .layer("finding")
            .definedBy(in("finding"))
            .layer("disclosure")
            .definedBy(in("disclosure"))
            .layer("advice")
            .definedBy(in("advice"))
            .layer("plain")
            .definedBy(in("plain"))
            .layer("root")
            .definedBy(ROOT)
            .whereLayer("yaml")
            .mayOnlyBeAccessedByLayers("library", "data", "link", "words", "finding", "pipeline", "root")
            .whereLayer("data")
            .mayOnlyBeAccessedByLayers("view", "make")
            .whereLayer("ledger")
            .mayOnlyBeAccessedByLayers("library", "output", "plan", "view", "make", "pipeline", "console", "root")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers(
                    "library", "link", "motif", "plain", "render", "search", "view", "make", "work", "pipeline")
            .whereLayer("picture")
            .mayOnlyBeAccessedByLayers("link", "identity", "render", "make")
            .whereLayer("chart")
            .mayOnlyBeAccessedByLayers("text", "link", "view")
            .whereLayer("library")
            .mayOnlyBeAccessedByLayers(
                    "advice",
                    "disclosure",
                    "data",
                    "link",
                    "motif",
                    "plain",
                    "words",
                    "search",
                    "view",
                    "make",
                    "pipeline",
                    "console",
                    "root")
            .whereLayer("link")
            .mayOnlyBeAccessedByLayers(
                    "motif", "plain", "identity", "render", "search", "words", "view", "make", "pipeline")
            .whereLayer("motif")
            .mayOnlyBeAccessedByLayers("identity", "view", "make", "pipeline")
            .whereLayer("identity")
            .mayOnlyBeAccessedByLayers("render", "view", "make", "pipeline")
            .whereLayer("render")
            .mayOnlyBeAccessedByLayers("plan", "view", "make", "pipeline")
            .whereLayer("theme")
            .mayOnlyBeAccessedByLayers("words", "identity", "render", "make", "pipeline")
            .whereLayer("words")
            .mayOnlyBeAccessedByLayers("render", "plan", "view", "make", "pipeline")
            .whereLayer("view")
            .mayOnlyBeAccessedByLayers("make", "pipeline")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("view", "make", "pipeline")
            .whereLayer("make")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers("make", "pipeline")
            .whereLayer("finding")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("disclosure")
            .mayOnlyBeAccessedByLayers("pipeline", "console", "root")
            .whereLayer("advice")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("plain")
            .mayOnlyBeAccessedByLayers("pipeline")
            .whereLayer("keep")
            .mayOnlyBeAccessedByLayers("library", "theme", "render", "search", "output", "pipeline")
            .whereLayer("work")
            .mayOnlyBeAccessedByLayers("library", "pipeline", "console", "root")
            .whereLayer("output")
            .mayOnlyBeAccessedByLayers("pipeline", "console", "root")
            .whereLayer("console")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("pipeline")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("root")
            .mayOnlyBeAccessedByLayers("pipeline", "console");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theModelKnowsPlacesAndNamesAlone = classes()
            .that()
            .resideInAPackage(in("report"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(in("report"), in("problem"), in("address"), "java..");

    @ArchTest
    static final ArchRule problemsAndAddressesKnowNothingButJava = classes()
            .that()
            .resideInAnyPackage(in("problem"), in("address"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(in("problem"), in("address"), "java..");

    @ArchTest
    static final ArchRule picturesAreBytesAndNothingElse = classes()
            .that()
            .resideInAPackage(in("picture"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(in("picture"), "java..", "javax.xml.stream..");

    @ArchTest
    static final ArchRule theCheckerIsForTheBuildAndItsCallers = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, in("finding"), in("identity"), in("pipeline"), in("console"), in("work"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.legible.checker..");

    @ArchTest
    static final ArchRule markdownIsParsedInOnePlace = noClasses()
            .that(resideOutsideOfPackages(in("text")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vladsch.flexmark..");

    @ArchTest
    static final ArchRule templatesAreWrittenInOnePlace = noClasses()
            .that(resideOutsideOfPackages(in("render")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.pebbletemplates..");

    @ArchTest
    static final ArchRule nothingReadsHtml =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.jsoup..");

    /** The site is written by {@code output} alone; {@code console} writes the list of findings where the user asks for it. */
    @ArchTest
    static final ArchRule onlyOutputWritesFiles = noClasses()
            .that(resideOutsideOfPackages(in("output"), in("console")))
            .should()
            .callMethodWhere(describe(
                    "writes a file",
                    call -> call.getTargetOwner().isEquivalentTo(Files.class)
                            && call.getName()
                                    .matches("write.*|create.*|move|copy|delete.*|newOutputStream|newBufferedWriter")));

    private static String in(String name) {
        return ROOT + "." + name + "..";
    }
}
