package org.legible.checker.css;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code @import} says (CSS Cascading Level 5, section 2).
 *
 * @param address of the sheet, "" where there is none
 * @param layer the cascade layer that the sheet goes into: "" for one without a name, null for none
 * @param query when the sheet applies, "" for always
 */
record ImportStatement(String address, String layer, String query) {

    private static final Pattern LAYER = Pattern.compile("^(?i:layer)(?:\\(([^)]*)\\)|(?=\\s|$))");

    /** Reads what stands between "@import" and the semicolon. */
    static ImportStatement parse(String prelude) {
        String address = "";
        int end = 0;
        for (Token token : Tokenizer.tokens(prelude)) {
            if (token.is(Token.Kind.STRING) || token.is(Token.Kind.URL)) {
                address = token.text();
                end = token.end();
                break;
            }
        }
        String rest = prelude.substring(end).replaceFirst("^\\s*\\)", "").strip();
        String layer = null;
        Matcher named = LAYER.matcher(rest);
        if (named.find()) {
            layer = named.group(1) == null ? "" : named.group(1);
            rest = rest.substring(named.end());
        }
        String query = rest.toLowerCase(Locale.ROOT)
                .replaceFirst("^\\s*supports\\([^)]*\\)", "")
                .strip();
        return new ImportStatement(address, layer, query);
    }
}
