/**
 * A new site, and a new report in one that is there. Begin at {@link org.legible.authoring.start.NewSite}: the templates beside it are filled
 * with what somebody answered, read as a build reads them, and written only if no answer stops a build.
 */
package org.legible.authoring.start;
