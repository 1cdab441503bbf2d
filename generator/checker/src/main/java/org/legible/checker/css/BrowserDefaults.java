package org.legible.checker.css;

/** The style sheet that browsers start from, so far as rules ask about it (HTML Standard, section 15.3). */
final class BrowserDefaults {

    static final StyleSheet SHEET = StyleSheet.parse("""
            base, basefont, datalist, head, link, meta, noembed, noframes, noscript, param, rp, script, style,
            template, title, dialog:not([open]), input[type=hidden], [popover]:not(dialog) { display: none }
            [hidden]:not([hidden=until-found]), audio:not([controls]) { display: none }
            [hidden=until-found] { content-visibility: hidden }
            address, article, aside, blockquote, body, center, dd, details, dialog, dir, div, dl, dt, fieldset,
            figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, html, legend, listing, main,
            menu, nav, ol, optgroup, option, p, plaintext, pre, search, section, slot, summary, ul, xmp { display: block }
            slot { display: contents }
            li { display: list-item }
            table { display: table; text-indent: initial; font-size: inherit }
            caption { display: table-caption; text-align: center }
            colgroup { display: table-column-group } col { display: table-column }
            thead { display: table-header-group } tbody { display: table-row-group }
            tfoot { display: table-footer-group } tr { display: table-row } td, th { display: table-cell }
            th { font-weight: bold; text-align: center } td, th { padding: 1px }
            thead, tbody, tfoot { vertical-align: middle } tr, td, th { vertical-align: inherit }
            fieldset { border: 2px groove threedface; min-width: min-content; padding: 0.35em 0.75em 0.625em }
            legend { padding: 0 2px } hr { color: gray; border: 1px inset }
            input, select, button, textarea, meter, progress { display: inline-block; letter-spacing: normal;
              word-spacing: normal; line-height: normal; text-transform: none; text-indent: 0; text-shadow: none; font-size: 13.333px;
              font-weight: 400; font-style: normal; font-variant-caps: normal }
            input, select, textarea { color: fieldtext; background-color: field; text-align: start }
            input, textarea, select { border: 2px inset light-dark(#767676, #858585) }
            button, input[type=button], input[type=submit], input[type=reset] { color: buttontext;
              background-color: buttonface; text-align: center; border: 2px outset buttonborder; padding: 1px 6px }
            button, label, select { cursor: default }
            input[type=checkbox], input[type=radio], input[type=range], input[type=image] { background-color: transparent;
              border: 0 none }
            h1 { font-size: 2em; font-weight: bold } h2 { font-size: 1.5em; font-weight: bold }
            h3 { font-size: 1.17em; font-weight: bold } h4 { font-weight: bold }
            h5 { font-size: .83em; font-weight: bold } h6 { font-size: .67em; font-weight: bold }
            b, strong { font-weight: bolder } i, cite, em, var, dfn, address { font-style: italic }
            small { font-size: smaller } big { font-size: larger }
            sub { vertical-align: sub; font-size: smaller } sup { vertical-align: super; font-size: smaller }
            pre, code, kbd, samp, tt, listing, plaintext, xmp, textarea { font-family: monospace } pre, textarea { white-space: pre }
            u, ins { text-decoration-line: underline } s, strike, del { text-decoration-line: line-through }
            a:any-link { color: linktext; text-decoration-line: underline; cursor: pointer }
            :focus-visible { outline-style: auto; outline-width: 1px }
            mark { background-color: mark; color: marktext } center { text-align: center }
            ul, menu, dir { list-style-type: disc } :is(ol, ul, menu, dir) :is(ul, menu, dir) { list-style-type: circle }
            :is(ol, ul, menu, dir) :is(ol, ul, menu, dir) :is(ul, menu, dir) { list-style-type: square }
            ol { list-style-type: decimal } html { color: canvastext } dialog { background-color: canvas; color: canvastext }
            video, img, canvas, iframe, object, svg { display: inline } marquee { display: inline-block }
            """);

    private BrowserDefaults() {}
}
