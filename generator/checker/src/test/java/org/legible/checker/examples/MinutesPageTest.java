package org.legible.checker.examples;

import static org.legible.checker.junit.AccessibilityAssertions.assertThatHtml;

import org.junit.jupiter.api.Test;

/** A test of one's own page. */
class MinutesPageTest {

    @Test
    void minutesAreAccessible() {
        String html = """
                <!DOCTYPE html>
                <html lang="en">
                <head><title>Minutes of the March meeting</title></head>
                <body><main><h1>Minutes of the March meeting</h1></main></body>
                </html>
                """;

        assertThatHtml(html).isAccessible();
    }
}
