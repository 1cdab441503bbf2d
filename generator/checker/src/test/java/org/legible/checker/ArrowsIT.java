package org.legible.checker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Rules;

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
    void cssIsReadByNothingOfTheChecker() {
        classes()
                .that()
                .resideInAPackage("org.legible.checker.css")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.legible.checker.css", "java..")
                .check(main);
    }

    @Test
    void builtInRulesAreKnownByTheirInterfaceAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.legible.checker.rule.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.legible.checker.rule.*..")
                .check(main);
    }

    /** A rule that is written but not listed would never be asked. */
    @Test
    void everyRuleIsListed() {
        List<String> written = main.stream()
                .filter(type -> type.isAnnotatedWith(Facts.class))
                .map(JavaClass::getName)
                .sorted()
                .toList();

        assertThat(Rules.all()).extracting(rule -> rule.getClass().getName()).containsAll(written);
        assertThat(written).hasSizeGreaterThan(170);
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
