package org.legible.checker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of the checker and of the rules beside it, with somebody to follow the scripts. */
class AllCasesTest {

    private static final Path CORE = Path.of("../checker/src/test/resources/cases");
    private static final Path SCRIPTS = Path.of("src/test/resources/cases");

    static List<Named<CasesTest.Case>> cases() throws IOException {
        List<Named<CasesTest.Case>> cases = new ArrayList<>(CasesTest.in(CORE));
        cases.addAll(CasesTest.in(SCRIPTS));
        assertThat(cases).hasSizeGreaterThan(1_700);
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isJudgedAsExpected(CasesTest.Case c) {
        new CasesTest().isJudgedAsExpected(c);
    }
}
