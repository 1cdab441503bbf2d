package org.legible.checker.style;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sheets of services that lend typefaces. By their documentation they hold font faces and nothing else, so that a page which
 * asks for one has colours and sizes that are known, though the sheet is not at hand.
 */
final class FontService {

    /** Stands for such a sheet: there are font faces, whichever they are. */
    static final PageSheets.Located SHEET =
            new PageSheets.Located("@font-face { font-family: lent }", PageSheets.BROWSERS, inner -> Optional.empty());

    /** Addresses of the interfaces of Google Fonts and of those who offer the same; those for icons hold more. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\s*(?:https?:)?//(?:fonts\\.googleapis\\.com|fonts\\.bunny\\.net)/css2?\\?.*");

    /** Whether a sheet of this address holds font faces only; effects are classes with shadows and colours. */
    static boolean serves(String address) {
        return ADDRESS.matcher(address).matches() && !address.contains("effect=");
    }
}
