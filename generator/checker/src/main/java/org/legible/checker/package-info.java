/**
 * Judges the accessibility of HTML pages without a browser.
 *
 * <p>{@link org.legible.checker.Checker} checks one page held in memory; {@link org.legible.checker.SiteChecker} checks
 * files and folders. Both answer with findings; {@code org.legible.checker.output} writes them down. Nothing here reads the
 * network.
 */
package org.legible.checker;
