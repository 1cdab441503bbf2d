package org.legible.authoring.importing.source;

/** How letters look, as far as it may mean something. */
public enum Look {
    BOLD,
    ITALIC,
    RAISED,
    LOWERED
}
