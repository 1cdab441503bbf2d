package org.legible.checker.rule.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legible.checker.page.Texts;

/** The grammar of autofill detail tokens (HTML Standard, section 4.10.18.7). */
final class AutofillTokens {

    private static final Set<String> ANY = words("""
            name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password
            current-password one-time-code organization-title organization street-address address-line1 address-line2
            address-line3 address-level4 address-level3 address-level2 address-level1 country country-name postal-code
            cc-name cc-given-name cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc
            cc-type transaction-currency transaction-amount language bday bday-day bday-month bday-year sex url photo
            """);

    private static final Set<String> CONTACT = words("""
            tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension
            email impp
            """);

    /** What people write who mean "on" or "off": it names no purpose, so no purpose is misnamed. */
    private static final Set<String> SWITCHES = words("""
            true false yes no none nope never null undefined enabled enable disabled disable default auto nofill
            new-off xoff xon chrome-off autocomplete-off do-not-autofill 0 1
            """);

    /** Whether a value is one of the words by which people try to switch the browser's help on or off. */
    static boolean switches(String value) {
        return SWITCHES.contains(Texts.lower(value.strip()));
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Texts.split(text));
    }

    static boolean valid(String value) {
        List<String> tokens = new ArrayList<>(Texts.split(Texts.lower(value)));
        // Browsers take webauthn alone as well, though the grammar puts it after a field.
        if (tokens.size() == 1 && Set.of("on", "off", "webauthn").contains(tokens.get(0))) return true;
        if (tokens.size() > 1 && tokens.get(tokens.size() - 1).equals("webauthn")) tokens.remove(tokens.size() - 1);
        int at = 0;
        if (tokens.get(at).startsWith("section-")) at++;
        if (at < tokens.size() && Set.of("shipping", "billing").contains(tokens.get(at))) at++;
        boolean kind = at < tokens.size()
                && Set.of("home", "work", "mobile", "fax", "pager").contains(tokens.get(at));
        if (kind) at++;
        if (at != tokens.size() - 1) return false;
        return CONTACT.contains(tokens.get(at)) || !kind && ANY.contains(tokens.get(at));
    }
}
