/** Writes a report that was brought in as its author would have written it, with the list of what somebody should look at. */
package org.legible.authoring.importing.write;
