package org.legible.checker.css;

/** The style sheet that browsers start from, so far as rules ask about it (HTML Standard, section 15.3). */
final class BrowserDefaults {

    static final StyleSheet SHEET = StyleSheet.parse(WordLists.text(BrowserDefaults.class, "browser.css"));
}
