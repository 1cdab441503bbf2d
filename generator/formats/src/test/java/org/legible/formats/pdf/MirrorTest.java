package org.legible.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Style sheets turned round. */
class MirrorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            caption { text-align: left }              | caption { text-align: right }
            @top-right { width: 30% }                 | @top-left { width: 30% }
            p { margin-left: -16mm; float: right }    | p { margin-right: -16mm; float: left }
            p { border-left: 1pt solid #000 }         | p { border-right: 1pt solid #000 }
            p { margin: 0 0 2.6mm -3mm; padding: 0 }  | p { margin: 0 -3mm 2.6mm 0; padding: 0 }
            p { margin: 24mm 20mm 18mm }              | p { margin: 24mm 20mm 18mm }
            a { content: leader(' ') counter(page) }  | a { content: ' ' counter(page) }
            """)
    void leftBecomesRight(String sheet, String turned) {
        assertThat(Mirror.sheet(sheet)).isEqualTo(turned);
    }
}
