package org.legible.checker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** What judges pages knows nothing of how findings are written down, accepted or asserted. */
class ArrowsIT {

    private static final String[] AROUND = {
        "org.legible.checker.output..",
        "org.legible.checker.markup..",
        "org.legible.checker.coverage..",
        "org.legible.checker.reference..",
        "org.legible.checker.baseline..",
        "org.legible.checker.junit.."
    };

    private final JavaClasses main = new ClassFileImporter()
            .importUrl(Checker.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void theJudgeKnowsNoReport() {
        noClasses()
                .that()
                .resideOutsideOfPackages(AROUND)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(AROUND)
                .check(main);
    }

    @Test
    void theLibraryNeedsNoTestLibraryAndNoPublisher() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "org.assertj..", "org.opentest4j..", "org.legible.publisher..")
                .check(main);
    }

    @Test
    void yamlIsReadInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.legible.checker.baseline")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.snakeyaml..")
                .check(main);
    }
}
