/**
 * Judges the accessibility of HTML pages without a browser.
 *
 * <p>{@link org.legible.checker.Checker} checks one page held in memory; {@link org.legible.checker.SiteChecker} checks
 * files and folders. Both answer with findings; {@code org.legible.checker.output} writes them down. Nothing here reads the
 * network.
 *
 * <p>The interface of the library, for whoever checks pages: this package, {@code baseline}, {@code coverage}, {@code feature},
 * {@code junit}, {@code link}, {@code output}, {@code reference}; for whoever writes a rule or reads scripts: {@code rule},
 * {@code script}, {@code page}, {@code css}, {@code style}, {@code accessibility}. All else may change at any time.
 */
package org.legible.checker;
