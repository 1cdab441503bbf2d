package org.legible.checker.markup;

/** A plain page of its own: no script, no other file, readable at any width, in the reader's colours and on paper. */
public final class HtmlPage {

    private static final String STYLE = """
            :root { color-scheme: light; }
            body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: #ffffff; color: #1a1a1a;
              font: 1.125rem/1.5 Arial, Helvetica, sans-serif; }
            a { color: #00438a; }
            a:focus-visible, summary:focus-visible, input:focus-visible, [tabindex]:focus-visible {
              outline: 3px solid #1a1a1a; outline-offset: 2px; }
            h1, h2, h3, h4 { line-height: 1.25; overflow-wrap: anywhere; }
            h2 { margin-top: 2.5rem; }
            h3 { margin-top: 2rem; }
            dt { font-weight: bold; }
            dd { margin: 0 0 0.5rem; }
            li { margin-bottom: 0.25rem; overflow-wrap: anywhere; }
            code, pre { font-family: Consolas, Menlo, monospace; overflow-wrap: anywhere; }
            pre { border: 1px solid #595959; padding: 0.5rem; white-space: pre-wrap; }
            table { border-collapse: collapse; }
            caption { font-weight: bold; text-align: left; }
            th, td { border: 1px solid #595959; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
            .scroll { overflow-x: auto; }
            .finding { border-left: 4px solid #595959; padding-left: 1rem; }
            .tick { list-style: none; padding: 0; }
            @media print { details > * { display: block; } }
            """;

    private HtmlPage() {}

    /**
     * The whole page.
     *
     * @param title the page's title and heading, as text
     * @param main what stands below the heading, as HTML with headings from level 2
     */
    public static String of(String title, String main) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                + Markup.escape(title)
                + "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>\n"
                + STYLE
                + "</style>\n</head>\n<body>\n<main>\n<h1>"
                + Markup.escape(title)
                + "</h1>\n"
                + main
                + "</main>\n</body>\n</html>\n";
    }
}
