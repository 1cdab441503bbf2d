package org.legible.checker.markup;

/** A plain page of its own: no script, no other file, readable at any width, in the reader's colours and on paper. */
public final class HtmlPage {

    private static final String STYLE = """
            :root { color-scheme: light dark; --page: #ffffff; --text: #1a1a1a; --soft: #f3f4f6; --line: #6b7280;
              --link: #00438a; --error: #a4161a; --warning: #8a4b00; --review: #00438a; }
            @media (prefers-color-scheme: dark) {
              :root { --page: #16181d; --text: #ececec; --soft: #22262e; --line: #8d96a5; --link: #9cc9ff;
                --error: #ff9c9c; --warning: #ffc56e; --review: #9cc9ff; }
            }
            @media print {
              :root { color-scheme: light; --page: #ffffff; --text: #000000; --soft: #ffffff; --line: #595959;
                --link: #000000; --error: #000000; --warning: #000000; --review: #000000; }
              .finding { break-inside: avoid-page; border: 1px solid; border-left-width: 6px; }
              h2, h3, h4, dt { break-after: avoid; }
              nav { display: none; }
            }
            body { margin: 0 auto; max-width: 60rem; padding: 1rem 1rem 4rem; background: var(--page); color: var(--text);
              font: 1.125rem/1.5 system-ui, Arial, Helvetica, sans-serif; }
            a { color: var(--link); }
            a:focus-visible, summary:focus-visible, input:focus-visible, [tabindex]:focus-visible {
              outline: 3px solid var(--text); outline-offset: 2px; }
            h1, h2, h3, h4 { line-height: 1.25; overflow-wrap: anywhere; }
            h1 { border-bottom: 4px solid var(--text); padding-bottom: 0.5rem; }
            h2 { margin-top: 3rem; }
            h3 { margin: 0 0 1rem; }
            h4 { margin: 1rem 0 0.5rem; }
            dt { font-weight: bold; }
            dd { margin: 0 0 0.5rem; overflow-wrap: anywhere; }
            li { margin-bottom: 0.25rem; overflow-wrap: anywhere; }
            code, pre { font-family: ui-monospace, Consolas, Menlo, monospace; font-size: 0.95em; overflow-wrap: anywhere; }
            pre { background: var(--soft); border: 1px solid var(--line); padding: 0.5rem; white-space: pre-wrap; }
            table { border-collapse: collapse; }
            caption { font-weight: bold; padding-bottom: 0.5rem; text-align: left; }
            th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
            thead th { background: var(--soft); }
            .scroll { overflow-x: auto; }
            .finding { background: var(--soft); border-left: 6px solid var(--line); margin: 1.5rem 0;
              padding: 1rem 1rem 0.5rem; }
            .tiles { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0; }
            .tile { background: var(--soft); border-top: 6px solid var(--line); flex: 1 1 14rem; padding: 0.75rem 1rem; }
            .tile dd { margin: 0; }
            .tile strong { font-size: 2.25rem; line-height: 1.2; margin-right: 0.25rem; }
            .index { padding-left: 2.5rem; }
            .index a { font-weight: bold; }
            .fault { border-color: var(--error); }
            .caution { border-color: var(--warning); }
            .look { border-color: var(--review); }
            .fault > h3 { color: var(--error); }
            .caution > h3 { color: var(--warning); }
            .look > h3 { color: var(--review); }
            .tick { list-style: none; padding: 0; }
            .tick li { display: flex; gap: 0.75rem; align-items: baseline; margin-bottom: 0.75rem; }
            .tick input { flex: none; width: 1.5rem; height: 1.5rem; margin: 0; align-self: start; }
            .tick p { margin: 0.25rem 0 0; }
            nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; padding: 0; }
            nav.rules ul { columns: 24rem; display: block; }
            @media (min-width: 48rem) {
              .finding dl, .figures { display: grid; gap: 0.25rem 1rem; grid-template-columns: 12rem 1fr; }
              .finding dd, .figures dd { margin: 0; }
            }
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
