package org.legible.publisher.report;

import java.net.URI;
import org.legible.publisher.address.AnchorRef;

/** Where something was said: in a report here, written as text, or in a document elsewhere, written as keys with values. */
public sealed interface SaidIn {

    /** A place in a report here. */
    record Here(
            @Key("A report here and a place in it, such as millbrook-2026#paragraph-3.")
            Placed<AnchorRef> at) implements SaidIn {}

    /** A document elsewhere. */
    record Elsewhere(
            @Key("The title of the document.") Text title,
            @Key("The address of the document.") URI url) implements SaidIn {}
}
