package org.legible.publisher.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            words             | words
            a & b             | a &amp; b
            <script>          | &lt;script&gt;
            say "no"          | say &quot;no&quot;
            children's        | children's
            &amp;             | &amp;amp;
            é 😀 <            | é 😀 &lt;
            """)
    void textCanStandInAnElementOrAnAttribute(String text, String escaped) {
        assertThat(Html.escape(text)).isEqualTo(escaped);
    }
}
