package org.legible.formats.hear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageReadingTest {

    @Test
    void aPageIsReadInItsOrderWithTheNamesOfThings() {
        String page = """
                <html lang="en"><head><title>Harbour</title></head><body>
                <nav aria-label="Contents"><ul><li><a href="#a">One<span class="visually-hidden">, the first</span></a></li></ul></nav>
                <main><h1>Harbour</h1><p>It is <span lang="cy">hen</span>. <svg aria-hidden="true"><title>x</title></svg></p>
                <table><caption>Boats</caption><thead><tr><th>Month</th><th>Count</th></tr></thead>
                <tbody><tr><th>May</th><td>3</td></tr></tbody></table>
                <img src="a.png" alt="A wall"><img src="b.png"><button>Print</button><p hidden>Never</p></main></body></html>
                """;

        assertThat(PageReading.of(page)).isEqualTo("""
                        Page: Harbour, language en
                        (navigation: Contents)
                        (list of 1)
                        • [link: One, the first]
                        (end of list)
                        (end of navigation)
                        (main)
                        Heading 1: Harbour
                        It is [cy: hen].
                        (table: Boats, 2 rows)
                        header Month; header Count;
                        Month: header May; Count: 3;
                        (end of table)
                        [picture: A wall] [picture: without words] [button: Print]
                        (end of main)
                        """);
    }

    @Test
    void aLinkWithoutAName() {
        assertThat(PageReading.of("<a href=x></a>")).isEqualTo("Page: , language not said\n[link: without a name]\n");
    }
}
