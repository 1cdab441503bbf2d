package org.legible.authoring.importing.write;

import org.legible.authoring.importing.source.Doubt;

/** A doubt at its line; line 0 for what belongs to no place. */
record PlacedDoubt(String file, int line, Doubt doubt) {}
